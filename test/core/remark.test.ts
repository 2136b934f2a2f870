import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
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

/** The outline of an essay whose blocks plugins for mdast made: without places, and with types we do not know. */
function outlineOf(blocks: unknown, markdown = ''): string {
  const addBlocks = () => (tree: Root) =>
    Object.assign(tree, { children: tree.children.concat(JSON.parse(JSON.stringify(blocks))) });
  const file = unified().use(remarkParse).use(addBlocks).use(remarkEssay).use(compileNothing).processSync(markdown);
  const { essay } = file.data;
  return [essay ? outline(essay) : '', ...file.messages.map(({ reason }) => `! ${reason}`)].join('\n');
}

const words = (value: string) => ({ type: 'text', value });
const line = (...children: unknown[]) => ({ type: 'paragraph', children });

test('should read what plugins made without a place', () => {
  expect(
    outlineOf([
      words('Loose '),
      { type: 'emphasis', children: [words('words')] },
      line(
        { type: 'html', value: '<kbd>' },
        words('Esc'),
        { type: 'html', value: '</kbd>' },
        { type: 'html', value: '<nope>' },
      ),
      line(words('See https://x.org now')),
      { type: 'html', value: '<form>' },
      { type: 'containerDirective', name: 'details', children: [line(words('Folded'))] },
      {
        type: 'containerDirective',
        name: 'box',
        attributes: { by: null, size: '2' },
        children: [line(words('Boxed'))],
      },
      line({ type: 'linkReference', identifier: 'a', referenceType: 'full', children: [words('a page')] }),
      { type: 'containerDirective', name: 'box', children: [line(words('Bare'))] },
      line({ type: 'emphasis', children: [words('one')] }, { type: 'emphasis', children: [words('two')] }),
      { type: 'definition', identifier: 'a', url: 'https://a.org' },
      { type: 'definition', identifier: 'b', url: 'https://b.org' },
      line({ type: 'imageReference', identifier: 'gone', referenceType: 'full', alt: 'A shore' }),
      line({
        type: 'link',
        url: 'https://c.org',
        children: [{ type: 'citation', narrative: false, items: [{ sourceId: 'lund' }] }],
      }),
      { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [words('cell')] }] }] },
      line({ type: 'footnoteReference', identifier: 'n' }),
      { type: 'footnoteDefinition', identifier: 'n', label: null, children: [line(words('Note.'))] },
    ]),
  ).toMatchInlineSnapshot(`
    "lead
      paragraph: Loose <emphasis>words</emphasis>
      paragraph: <kbd>Esc</kbd><nope>
      paragraph: See <link https://x.org ref_x-org_1>https://x.org</link> now
      paragraph: <form>
      details: 
        paragraph: Folded
      paragraph: Boxed
      paragraph: <link https://a.org ref_a-org_1>a page</link>
      paragraph: Bare
      paragraph: <emphasis>onetwo</emphasis>
      paragraph: gone
      paragraph: <link https://c.org ref_c-org_1>[@lund]</link>
      table
        cell
      paragraph: <note n noteref_1>
    note note_1 "" <- noteref_1
      paragraph: Note.
    ! Unexpected unused definition of \`b\`, expected a link that uses it
    ! Unexpected \`<nope>\`, expected an element an essay may hold
    ! Unexpected HTML \`<form>\`, expected whole elements that an essay may hold
    ! Unexpected block \`:::box\`, expected \`:::pull-quote\`, \`:::quotation\`, \`:::figure\` or \`:::details\`
    ! Unexpected block \`:::box\`, expected \`:::pull-quote\`, \`:::quotation\`, \`:::figure\` or \`:::details\`"
  `);
});

test('should keep the words of nodes that only a plugin knows', () => {
  expect(
    outlineOf([
      line(
        words('Let '),
        { type: 'inlineMath', value: 'x^2' },
        words(' be '),
        { type: 'box', children: [words('boxed')] },
        { type: 'void' },
        words('.'),
      ),
      { type: 'math', value: 'a + b' },
      { type: 'grid', children: [line(words('In a grid'))] },
      { type: 'void' },
    ]),
  ).toBe('lead\n  paragraph: Let <code>x^2</code> be boxed.\n  code -: a + b\n  paragraph: In a grid');
});

test('should give the parts of a text places of their own only where the whole has an exact one', () => {
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 18 } };
  const addText = () => (tree: Root) => {
    tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: 'See www.x.org now', position }] });
  };
  const file = unified().use(remarkParse).use(addText).use(remarkEssay).use(compileNothing).processSync('');
  const [lead] = file.data.essay?.children ?? [];
  expect(lead).toMatchObject({
    children: [
      {
        children: [
          { position: { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } } },
          { url: 'http://www.x.org', position: { start: { line: 1, column: 5 }, end: { line: 1, column: 14 } } },
          { position: { start: { line: 1, column: 14 }, end: { line: 1, column: 18 } } },
        ],
      },
    ],
  });
});

test('should read a tree that no parser of the pipeline made', () => {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Words.' }] }] };
  expect(unified().use(remarkEssay).runSync(tree)).toMatchObject({
    type: 'essay',
    children: [{ type: 'lead', children: [{ type: 'paragraph', children: [{ value: 'Words.' }] }] }],
  });
});

test('should refuse a parser of something else', () => {
  function parseHast(this: Processor) {
    this.parser = () => ({ type: 'element' });
  }
  const processor = unified().use(parseHast).use(remarkEssay).use(compileNothing);
  expect(() => processor.processSync('Words.')).toThrow('Unexpected tree `element` from the parser, expected mdast');
});

test('should leave out what a plugin has cleared', () => {
  const clear = () => (tree: Root) => {
    visit(tree, (node) => {
      node.data = undefined;
    });
  };
  const file = unified().use(remarkParse).use(clear).use(remarkEssay).use(compileNothing).processSync('A *b*.');
  expect(JSON.stringify(file.data.essay?.children)).not.toContain('data');
  expect(Object.keys(file.data.essay?.children[0]?.children[0] ?? {})).toEqual(['type', 'children', 'position']);
});
