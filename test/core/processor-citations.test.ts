import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { fromEssayMarkdown } from '../../packages/core/src/processor.js';

/** The first paragraph's nodes, each in short. */
function phrasesOf(text: string): string {
  const [first] = fromEssayMarkdown(text).children;
  return first && 'children' in first ? first.children.map(show).join(' ') : '';
}

function show(node: Nodes | { type: 'citation'; items: ReadonlyArray<{ sourceId: string }> }): string {
  if (node.type === 'citation') return `cite:${node.items.map(({ sourceId }) => sourceId).join('+')}`;
  if (node.type === 'linkReference') return `${node.referenceType}:${node.identifier}`;
  return 'value' in node ? node.value : node.type;
}

test.each([
  ['[@lund][@orr]', 'cite:lund cite:orr'],
  ['[@lund][a', 'cite:lund [a'],
  ['[@lund][a [b]', 'cite:lund [a  shortcut:b'],
  ['[@lund][c]', 'cite:lund [c]'],
  ['[@lund][b]', 'full:b'],
  ['[@lund][B]', 'full:b'],
  ['[@lund][\n b]', 'full:b'],
  ['[@lund][]', 'cite:lund []'],
  ['[@moss][]', 'collapsed:@moss'],
  ['[@moss]', 'shortcut:@moss'],
  ['[@lund][\\]]', 'full:\\]'],
  ['[@lund][\\a]', 'full:\\a'],
])('should read %s where names are defined', (text, phrases) => {
  expect(phrasesOf(`${text}\n\n[b]: /c\n[@moss]: /d\n[\\]]: /e\n[\\a]: /f`)).toBe(phrases);
});

test('should read citations side by side where no name is defined', () => {
  expect(phrasesOf('[@lund][@moss][]')).toBe('cite:lund cite:moss []');
});
