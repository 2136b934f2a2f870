import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import remarkEssay, { essayHandlers } from '../../packages/core/src/remark.js';
import { outline } from './outline.js';

const text = `---
title: Coasts
author: Ada Moss
sources: [{id: lund, title: Reading the Shore}]
---

As @lund says, :pull[a coast has no length].[^1] See https://x.org and H<sub>2</sub>O.

:::quotation{by="Mia Lund"}
Said.
:::

| a | b |
| - | - |
| ~~c~~ | d |

[^1]: Note

Photo: Orr
`;

/** A pipeline needs a compiler; here the tree is all that is wanted. */
function compileNothing(this: { compiler: unknown }): void {
  this.compiler = () => '';
}

test('should make the essay that parseEssay makes', () => {
  const file = unified().use(remarkParse).use(remarkEssay).use(compileNothing).processSync(text);
  const { essay, messages } = parseEssay(text);
  expect(file.data.essay).toEqual(essay);
  expect(file.messages.map(String)).toEqual(messages.map(String));
});

test('should give the essay as the tree', () => {
  const processor = unified().use(remarkParse).use(remarkEssay);
  const tree = processor.runSync(processor.parse('# T\n\nWords.'));
  expect(tree).toMatchObject({ type: 'essay', meta: { title: 'T' } });
});

test('should read front matter without a plugin for it, with places in the whole file', () => {
  const file = unified()
    .use(remarkParse)
    .use(remarkEssay)
    .use(compileNothing)
    .processSync('---\ndate: soon\n---\n\n<form>');
  expect(file.messages.map(String)).toEqual([
    '2:7-2:11: Unexpected value of `date`, expected a date such as `2026-03-01`',
    '5:1-5:7: Unexpected HTML `<form>`, expected whole elements that an essay may hold',
  ]);
});

test('should take what plugins for mdast between the two have made of the tree', () => {
  function remarkLouder() {
    return (tree: Root) => {
      visit(tree, 'text', (node) => {
        node.value = node.value.toUpperCase();
      });
      tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: 'Added, without a place.' }] });
    };
  }
  const file = unified()
    .use(remarkParse)
    .use(remarkLouder)
    .use(remarkEssay)
    .use(compileNothing)
    .processSync('# T\n\nA *b*.');
  expect(file.data.essay && outline(file.data.essay)).toBe(
    'title: T\nlead\n  paragraph: A <emphasis>B</emphasis>.\n  paragraph: Added, without a place.',
  );
});

test('should keep two files apart', async () => {
  const processor = unified().use(remarkParse).use(remarkEssay).use(compileNothing);
  const files = await Promise.all(['# One\n\na', '---\ntitle: Two\n---\nb'].map((value) => processor.process(value)));
  expect(files.map((file) => file.data.essay?.meta.title)).toEqual(['One', 'Two']);
});

test('should name the essay and its messages by the file’s path', () => {
  const processor = unified().use(remarkParse).use(remarkEssay).use(compileNothing);
  const file = processor.processSync({ path: 'posts/2026-03-01-coasts.md', value: '<form>' });
  expect(file.data.essay?.id).toBe('coasts');
  expect(file.messages.map(({ name }) => name)).toEqual(['posts/2026-03-01-coasts.md:1:1-1:7']);
});

test('should take the options of parseEssay, and keep its limits', () => {
  const read = (options: Parameters<typeof remarkEssay>[0], value: string) =>
    unified()
      .use(remarkParse)
      .use(remarkEssay, options ?? {})
      .use(compileNothing)
      .processSync(value);
  expect(read({ sourceLinks: false }, 'https://x.org').data.essay?.sources).toEqual([]);
  expect(read({ sources: [{ id: 'lund', type: 'book' }] }, '@lund').data.essay?.sources).toHaveLength(1);
  expect(read({}, `${'> '.repeat(5000)}deep`).messages.map(({ ruleId }) => ruleId)).toEqual(['limit-kept']);
});

test('should run the rules where it is asked to', () => {
  const found = (check: boolean | { rules: { 'title-present': 'off' } }) =>
    unified()
      .use(remarkParse)
      .use(remarkEssay, { check })
      .use(compileNothing)
      .processSync('Words.')
      .messages.map(({ ruleId }) => ruleId);
  expect(found(false)).toEqual([]);
  expect(found(true)).toEqual(['title-present', 'author-present', 'date-present']);
  expect(found({ rules: { 'title-present': 'off' } })).toEqual(['author-present', 'date-present']);
});

test('should have a handler for each node of ours', () => {
  const types = [
    'citation',
    'comment',
    'details',
    'figure',
    'lead',
    'markup',
    'passage',
    'pullQuote',
    'quotation',
    'section',
  ];
  expect(types.filter((type) => !(type in essayHandlers))).toEqual([]);
});
