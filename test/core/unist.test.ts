import { findAfter } from 'unist-util-find-after';
import { map } from 'unist-util-map';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';

const { essay } = parseEssay(`# Title

Lead with [a link](https://x.org).[^1]

## One

First words here.

> Said.
> — Ada

### Inner

Second :pull[passage].

## Two

Third.

[^1]: Note`);

test('should be walked by unist-util-visit, with parents and types', () => {
  const seen: string[] = [];
  visit(essay, (node, index, parent) => {
    seen.push(`${parent?.type ?? '-'}[${index ?? ''}] ${node.type}`);
  });
  expect(seen).toMatchInlineSnapshot(`
    [
      "-[] essay",
      "essay[0] lead",
      "lead[0] paragraph",
      "paragraph[0] text",
      "paragraph[1] link",
      "link[0] text",
      "paragraph[2] text",
      "paragraph[3] footnoteReference",
      "essay[1] section",
      "section[0] paragraph",
      "paragraph[0] text",
      "section[1] quotation",
      "quotation[0] paragraph",
      "paragraph[0] text",
      "section[2] section",
      "section[0] pullQuote",
      "pullQuote[0] paragraph",
      "paragraph[0] text",
      "section[1] paragraph",
      "paragraph[0] text",
      "paragraph[1] passage",
      "passage[0] text",
      "paragraph[2] text",
      "essay[2] section",
      "section[0] paragraph",
      "paragraph[0] text",
    ]
  `);
  const titles: string[] = [];
  visit(essay, 'section', (node) => {
    titles.push(`${node.depth} ${node.id}`);
  });
  expect(titles).toEqual(['2 one', '3 inner', '2 two']);
});

test('should be left early, and parts of it skipped', () => {
  const texts: string[] = [];
  visit(essay, (node) => {
    if (node.type === 'section' && node.id === 'two') return EXIT;
    if (node.type === 'quotation') return SKIP;
    if (node.type === 'text') texts.push(node.value);
    return undefined;
  });
  expect(texts).toEqual(['Lead with ', 'a link', '.', 'First words here.', 'passage', 'Second ', 'passage', '.']);
});

test('should be mapped by unist-util-map into another tree, the first left as it is', () => {
  const before = JSON.stringify(essay);
  const loud = map(essay, (node) => (node.type === 'text' ? { ...node, value: node.value.toUpperCase() } : node));
  expect(JSON.stringify(essay)).toBe(before);
  expect(JSON.stringify(loud)).toContain('"FIRST WORDS HERE."');
  expect(loud).toMatchObject({ type: 'essay', meta: { title: 'Title' } });
});

test('should find siblings by unist-util-find-after', () => {
  const [lead] = essay.children;
  expect(lead && findAfter(essay, lead, 'section')?.id).toBe('one');
  expect(lead && findAfter(essay, lead, { type: 'section', id: 'two' })?.id).toBe('two');
  expect(findAfter(essay, 2)).toBeUndefined();
});
