import { unified } from 'unified';
import { expect, test } from 'vitest';
import { guardText } from '../../packages/core/src/limits.js';
import { parseEssay as parseWithout } from '../../packages/core/src/parse-essay.js';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import { plainText } from '../../packages/core/src/plain-text.js';
import { readOutline } from './outline.js';

test('should read the example of the contract', () => {
  const { essay, messages } = parseEssay(`---
slug: coasts
authors: [{name: Ada Moss, bio: Writes about *maps*.}]
published: 2026-03-01
sources: [{id: lund, type: book, title: Reading the Shore, author: Mia Lund}]
---

# Why we draw *coasts*

A coast has no length until [someone picks a ruler](https://example.org/coast).[^1]

## The ruler

Every map is a promise.

:pull[We keep *some* of the shore.] As @lund shows [@lund, p. 12], it moves.

> A shoreline is an argument.
> — Mia Lund, *Reading the Shore*

[^1]: A finer ruler gives a longer coast.

Main image: Surf (Orr Prints)
`);
  const text = (value: string) => ({ type: 'text', value });
  const emphasis = (value: string) => ({ type: 'emphasis', children: [text(value)] });
  const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
  const kept = [text('We keep '), emphasis('some'), text(' of the shore.')];
  const citation = (narrative: boolean, item: object) => ({
    type: 'citation',
    narrative,
    items: [{ sourceId: 'lund', ...item }],
  });
  const use = (id: string, words: string) => ({ id, kind: 'citation', sectionId: 'the-ruler', text: words });
  expect(messages).toEqual([]);
  expect(bare(essay)).toEqual({
    type: 'essay',
    version: 1,
    id: 'coasts',
    title: [text('Why we draw '), emphasis('coasts')],
    subtitle: [],
    meta: { title: 'Why we draw coasts', published: '2026-03-01' },
    children: [
      {
        type: 'lead',
        children: [
          paragraph(
            text('A coast has no length until '),
            {
              type: 'link',
              url: 'https://example.org/coast',
              children: [text('someone picks a ruler')],
              data: { sourceId: 'example-org-coast', id: 'ref_example-org-coast_1' },
            },
            text('.'),
            { type: 'footnoteReference', identifier: '1', label: '1', data: { id: 'noteref_1' } },
          ),
        ],
      },
      {
        type: 'section',
        id: 'the-ruler',
        depth: 2,
        title: [text('The ruler')],
        children: [
          paragraph(text('Every map is a promise.')),
          {
            type: 'pullQuote',
            id: 'pull_we-keep-some-of-the',
            lifted: true,
            match: { status: 'verbatim', target: 'passage_we-keep-some-of-the' },
            children: [paragraph(...kept)],
          },
          paragraph(
            { type: 'passage', id: 'passage_we-keep-some-of-the', children: kept },
            text(' As '),
            citation(true, { id: 'ref_lund_1' }),
            text(' shows '),
            citation(false, { id: 'ref_lund_2', label: 'page', locator: '12' }),
            text(', it moves.'),
          ),
          {
            type: 'quotation',
            id: 'quote_a-shoreline-is-an-argument',
            attribution: {
              type: 'attribution',
              name: 'Mia Lund',
              work: 'Reading the Shore',
              children: [text('Mia Lund, '), emphasis('Reading the Shore')],
            },
            children: [paragraph(text('A shoreline is an argument.'))],
          },
        ],
      },
    ],
    notes: [
      {
        type: 'footnoteDefinition',
        identifier: '1',
        label: '1',
        id: 'note_1',
        refs: ['noteref_1'],
        children: [paragraph(text('A finer ruler gives a longer coast.'))],
      },
    ],
    sources: [
      {
        id: 'example-org-coast',
        type: 'webpage',
        URL: 'https://example.org/coast',
        origin: 'link',
        status: 'linked',
        uses: [{ id: 'ref_example-org-coast_1', kind: 'link', text: 'someone picks a ruler' }],
      },
      {
        id: 'lund',
        type: 'book',
        title: 'Reading the Shore',
        author: [{ literal: 'Mia Lund' }],
        origin: 'declared',
        status: 'unlinked',
        uses: [
          use('ref_lund_1', 'We keep some of the shore. As'),
          use('ref_lund_2', 'We keep some of the shore. As shows'),
        ],
      },
    ],
    credits: [
      {
        role: 'image',
        label: 'Main image',
        text: [text('Surf (Orr Prints)')],
        people: [{ literal: 'Orr Prints' }],
        subject: 'Surf',
      },
    ],
    authors: [
      {
        id: 'ada-moss',
        name: { literal: 'Ada Moss' },
        bio: [paragraph(text('Writes about '), emphasis('maps'), text('.'))],
        links: [],
        works: [],
      },
    ],
    corrections: [],
  });
});

test('should read a text without any special syntax', () => {
  expect(readOutline('Only a line.\n\nAnd another,\nof two lines.')).toMatchInlineSnapshot(`
    "lead
      paragraph: Only a line.
      paragraph: And another,↵of two lines."
  `);
});

test('should read nothing as an essay of nothing', () => {
  for (const text of ['', '\n\n', '---\n---\n']) {
    const { essay, messages } = parseEssay(text);
    expect(messages).toEqual([]);
    expect(bare(essay)).toMatchObject({ id: 'essay', title: [], children: [], notes: [], sources: [] });
  }
});

test.each([
  ['# T\n\n*Dek*\n\nA', 'title: T\nsubtitle: Dek\nlead\n  paragraph: A'],
  ['# T\n*Dek*\n\nA', 'title: T\nsubtitle: Dek\nlead\n  paragraph: A'],
  ['T\n=\n\n_Dek_', 'title: T\nsubtitle: Dek'],
  ['<!-- first -->\n\n# T\n\nA', 'title: T\nlead\n  comment: first \n  paragraph: A'],
  ['# T\n\n**Dek**', 'title: T\nlead\n  paragraph: <strong>Dek</strong>'],
  ['# T\n\n*Dek* and more', 'title: T\nlead\n  paragraph: <emphasis>Dek</emphasis> and more'],
  ['# T\n\nA\n\n*No dek*', 'title: T\nlead\n  paragraph: A\n  paragraph: <emphasis>No dek</emphasis>'],
  ['## T\n\nA', 'section t 2: T\n  paragraph: A'],
  ['A\n\n# T\n\nB', 'lead\n  paragraph: A\nsection t 1: T\n  paragraph: B'],
  ['# T\n\nA\n\n# U\n\nB', 'title: T\nlead\n  paragraph: A\nsection u 1: U\n  paragraph: B'],
  ['---\ntitle: T\n---\n# T\n\nA', 'title: T\nlead\n  paragraph: A'],
  ['---\ntitle: T x\n---\n# T *x*\n\nA', 'title: T <emphasis>x</emphasis>\nlead\n  paragraph: A'],
  ['---\ntitle: Other\n---\n# T\n\nA', 'title: Other\nsection t 1: T\n  paragraph: A'],
  ['---\ntitle: T *x*\n---\nA', 'title: T *x*\nlead\n  paragraph: A'],
  ['---\nsubtitle: S\n---\n# T\n\n*Dek*', 'title: T\nsubtitle: S\nlead\n  paragraph: <emphasis>Dek</emphasis>'],
  ['---\nsubtitle: Dek\n---\n# T\n\n*Dek*', 'title: T\nsubtitle: Dek'],
])('should find title and dek in %j', (text, expected) => {
  expect(readOutline(text)).toBe(expected);
});

test('should nest sections by depth, whatever levels are skipped', () => {
  expect(
    readOutline('# T\n\nLead\n\n## A\n\na\n\n#### B\n\nb\n\n### C\n\nc\n\n## D\n\n# E\n\n###### F\n\nf\n\n##### G'),
  ).toMatchInlineSnapshot(`
    "title: T
    lead
      paragraph: Lead
    section a 2: A
      paragraph: a
      section b 4: B
        paragraph: b
      section c 3: C
        paragraph: c
    section d 2: D
    section e 1: E
      section f 6: F
        paragraph: f
      section g 5: G"
  `);
});

test('should leave headings inside quotes, lists and notes where they are, without id', () => {
  expect(
    readOutline('> # In quote\n>\n> b\n\n- ## In list\n\n## A\n\na[^1]\n\n[^1]: # In note'),
  ).toMatchInlineSnapshot(`
    "lead
      quotation quote_in-quote-b
        heading 1: In quote
        paragraph: b
      list
        item
          heading 2: In list
    section a 2: A
      paragraph: a<note 1 noteref_1>
    note note_1 "1" <- noteref_1
      heading 1: In note"
  `);
});

test('should give sections the ids of their words, fixed ones first', () => {
  expect(
    readOutline(
      '## A\n\n## A\n\n## A {#a}\n\n## A-1\n\n## {#only}\n\n## !!!\n\n##\n\n## Émile & 海岸\n\n## Note 1 {#note_1}\n\n## B {#a}\n\nx[^1]\n\n[^1]: y',
    ),
  ).toMatchInlineSnapshot(`
    "section a-2 2: A
    section a-3 2: A
    section a 2: A
    section a-1-1 2: A-1
    section only 2: 
    section section 2: !!!
    section section-1 2: 
    section émile--海岸 2: Émile & 海岸
    section note_1 2: Note 1
    section a-1 2: B
      paragraph: x<note 1 noteref_1>
    note note_1-1 "1" <- noteref_1
      paragraph: y"
  `);
});

test.each([
  ['## A {#b} c', 'section a-b-c 2: A {#b} c'],
  ['## A \\{#b}', 'section a-b 2: A {#b}'],
  ['## A {#b c}', 'section a-b-c 2: A {#b c}'],
  ['## A {#b} ##', 'section b 2: A'],
  ['A {#b}\n---', 'section b 2: A'],
  ['A paragraph {#b}', 'lead\n  paragraph: A paragraph {#b}'],
  ['## *A* {#b_-é}', 'section b_-é 2: <emphasis>A</emphasis>'],
])('should fix an id only at the end of a heading: %j', (text, expected) => {
  expect(readOutline(text)).toBe(expected);
});

test('should take the id of the essay from front matter, the file, the title, or give it a name', () => {
  const text = '# The title';
  const id = (value: string, path?: string) => parseEssay(value, path === undefined ? {} : { path }).essay.id;
  expect(id(`---\nid: own\n---\n${text}`, 'a/b.md')).toBe('own');
  expect(id(`---\nslug: Own Slug\n---\n${text}`, 'a/b.md')).toBe('own-slug');
  expect(id(text, 'posts/2026-03-01-why-we-draw.md')).toBe('why-we-draw');
  expect(id(text, 'C:\\posts\\why.essay.md')).toBe('why');
  expect(id(text, '.md')).toBe('md');
  expect(id(text)).toBe('the-title');
  expect(id('Words.')).toBe('essay');
  expect(id('# !!!')).toBe('essay');
});

test('should read verse lines, lists, tables and code as they are', () => {
  expect(
    readOutline(
      'Roses  \nare red\\\nviolets\nblue\n\n3. three\n4. four\n   - deep\n\n- [ ] box\n\n| a | b |\n| - | -: |\n| 1 | *2* |\n\n```py x\nprint("*")\n\n# no\n```\n\n    indented\n\n***\n\n~~gone~~ ~not~',
    ),
  ).toMatchInlineSnapshot(`
    "lead
      paragraph: Roses<break>are red<break>violets↵blue
      list 3
        item
          paragraph: three
        item
          paragraph: four
          list
            item
              paragraph: deep
      list
        item
          paragraph: [ ] box
      table - right
        a | b
        1 | <emphasis>2</emphasis>
      code py: print("*")↵↵# no
      code -: indented
      thematicBreak
      paragraph: <delete>gone</delete> ~not~"
  `);
});

test('should make notes of footnotes, by first reference, wherever they are referred to', () => {
  expect(
    readOutline(`A[^b] and [^a], again[^b].

## Head[^h]

:::figure
![y](y.png)

Caption[^c]
:::

> Quoted.[^q]
> — Mia[^w]

[^a]: Note a with [^d]
[^b]: Note b

    > Its own quote of five words.
[^h]: Head note
[^c]: Caption note
[^d]: In a note
[^q]: Quote note
[^w]: Who note
[^unused]: Unused words
[^a]: Second of that name`),
  ).toMatchInlineSnapshot(`
    "lead
      paragraph: A<note b noteref_1> and <note a noteref_2>, again<note b noteref_1_2>.
    section head 2: Head<note h noteref_3>
      figure figure_y
        <image y.png "y">
        caption: Caption<note c noteref_4>
      quotation quote_quoted by Mia
        paragraph: Quoted.<note q noteref_5>
        attribution: Mia<note w noteref_6>
    note note_1 "b" <- noteref_1 noteref_1_2
      paragraph: Note b
      quotation quote_its-own-quote-of-five
        paragraph: Its own quote of five words.
    note note_2 "a" <- noteref_2
      paragraph: Note a with <note d noteref_7>
    note note_3 "h" <- noteref_3
      paragraph: Head note
    note note_4 "c" <- noteref_4
      paragraph: Caption note
    note note_5 "q" <- noteref_5
      paragraph: Quote note
    note note_6 "w" <- noteref_6
      paragraph: Who note
    note note_7 "d" <- noteref_7
      paragraph: In a note
    note note_8 "unused" <-
      paragraph: Unused words
    note note_9 "a" <-
      paragraph: Second of that name"
  `);
});

test('should leave a reference without a footnote as it was typed', () => {
  expect(readOutline('A[^missing] and [^] and [^ x].')).toBe('lead\n  paragraph: A[^missing] and [^] and [^ x].');
});

test('should report front matter without its reader, and keep it visible', () => {
  const { essay, messages } = parseWithout('---\ntitle: T\n---\nA');
  expect(bare(essay.children)).toMatchObject([
    { children: [{ type: 'code', lang: 'yaml', value: 'title: T' }, { type: 'paragraph' }] },
  ]);
  expect(messages.map(String)).toEqual([
    '2:1-3:1: Unexpected YAML front matter, expected the option `formats.yaml` to read it with',
  ]);
});

test('should read JSON front matter without any other reader', () => {
  expect(parseWithout('{"title": "T"}\nA').essay.meta.title).toBe('T');
});

test('should name the file in messages, and read a vfile by its path', () => {
  // Any processor makes a vfile of what it is given.
  const echo = unified().use(function () {
    this.parser = () => ({ type: 'root' });
    this.compiler = (_, { value }) => value;
  });
  const file = echo.processSync({ path: 'posts/coasts.md', value: new TextEncoder().encode('<form>') });
  const { essay, messages } = parseEssay(file);
  expect(essay.id).toBe('coasts');
  expect(messages.map(({ file: path, name }) => [path, name])).toEqual([
    ['posts/coasts.md', 'posts/coasts.md:1:1-1:7'],
  ]);
});

test('should keep the places of everything, behind front matter and a byte order mark too', () => {
  const text = '\ufeff---\ntitle: T\n---\n\nA *b* https://x.org/c, d.\n';
  const { essay } = parseEssay(text);
  const [lead] = essay.children;
  const [paragraph] = lead?.children ?? [];
  const link = paragraph?.type === 'paragraph' ? paragraph.children.find(({ type }) => type === 'link') : undefined;
  const { start, end } = link?.position ?? {};
  expect(text.slice(1).slice(start?.offset, end?.offset)).toBe('https://x.org/c');
  expect([start?.line, start?.column]).toEqual([5, 7]);
  expect(essay.position?.end.offset).toBe(text.length - 1);
});

/** A value without its places. */
function bare(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each) => (key === 'position' ? undefined : each)));
}

test.each([
  ['<p>One', ['paragraph: One']],
  ['<details><summary>S</summary>\n<p>One\n</details>', ['details: S', 'paragraph: One']],
  ['<details>\n\nText\n\n</details>', ['details:', 'paragraph: Text']],
  ['<summary>Loose</summary>', ['paragraph: Loose']],
  ['<figcaption>Loose</figcaption>', ['paragraph: Loose']],
  [
    '<details><summary>A</summary><summary>B</summary>\n\nText\n\n</details>',
    ['details: A', 'paragraph: B', 'paragraph: Text'],
  ],
  ['<details><summary>\n\n- item\n\n</summary></details>', ['details:', 'list', 'item', 'paragraph: item']],
  ['<details><summary><p>One</p><p>Two</p></summary></details>', ['details: One Two']],
  ['<kbd title="a" title="b">x</kbd>', ['paragraph: <kbd title="a">x</kbd>']],
  [
    'A <b>bold <nope>word</b>',
    [
      'paragraph: A <strong>bold <nope>word</strong>',
      '! 1:11 markup-known: Unexpected `<nope>`, expected an element an essay may hold',
    ],
  ],
  [
    'A <kbd>key <b>word</kbd>',
    ['paragraph: A <kbd>key <b>word</kbd>', '! 1:12 markup-known: Unexpected `<b>`, expected its end tag behind it'],
  ],
  [
    '<!-- open\n<!-- again',
    [
      'paragraph: <!-- open <!-- again',
      '! 1:1 markup-known: Unexpected HTML `<!-- open <!-- again`, expected whole elements that an essay may hold',
    ],
  ],
  ['A[^1].\n\n[^1]:', ['paragraph: A<note 1 noteref_1>.', 'note note_1 "1" <- noteref_1']],
  ['One\nsee https://x.org/a', ['paragraph: One↵see <link https://x.org/a ref_x-org-a_1>https://x.org/a</link>']],
])('should read of the HTML and notes in %j what an essay can hold', (text, rows) => {
  expect(
    readOutline(text)
      .split('\n')
      .map((row) => row.trim()),
  ).toEqual(['lead', ...rows]);
});

test('should keep as text a long chain of HTML that never closes, and read what is whole', () => {
  const chain = `</figure><details>\n\n${'a\n\n</details><details>\n\n'.repeat(10)}</details>`;
  const rows = readOutline(`${chain}\n\n<details><summary>Whole</summary>in</details>`).split('\n');
  expect(rows.filter((row) => row.startsWith('! '))).toHaveLength(12);
  expect(rows.slice(rows.indexOf('  details: Whole'), -12)).toEqual(['  details: Whole', '    paragraph: in']);
});

test.each([
  ['\u{1F30A}\u{1F30A}\n\nｆｆ\n\nabc', 10, '\u{1F30A}\u{1F30A}'],
  ['abc\r\n\r\ndef\r\nghi', 8, 'abc'],
  ['abc\n \ndef\ngh', 8, 'abc'],
  ['abcdef', 4, ''],
])('should cut %j at a blank line before %i bytes', (text, bytes, within) => {
  const { essay, messages } = parseEssay(text, { limits: { bytes } });
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['limit-kept']);
  expect(plainText(essay)).toBe(text.replace(/\s+/g, '\n'));
  expect(guardText(text, { bytes, nesting: 10 }).value.trim()).toBe(within);
});

test('should leave a block as plain words that is deeper than the limit', () => {
  const { essay, messages } = parseEssay('*a **b ~~c~~***\n\nNext.', { limits: { nesting: 3 } });
  expect(messages.map(({ reason }) => reason)).toEqual([
    'Unexpected nesting past the limit, expected at most 3 levels',
  ]);
  expect(plainText(essay)).toBe('*a **b ~~c~~***\nNext.');
});

test.each([
  [
    '[words[^1]](/x)\n\n[^1]: N',
    ['paragraph: <link /x>words</link><note 1 noteref_1>', 'note note_1 "1" <- noteref_1', 'paragraph: N'],
  ],
  ['A\\\n&#32;*b*', ['paragraph: A<break><emphasis>b</emphasis>']],
  ['Words<br>', ['paragraph: Words']],
  ['![][b]\n\n[b]: b.png', ['figure figure_b', '<image b.png>']],
  ['![](%E0%A4.png)', ['figure figure_e0a4', '<image %E0%A4.png>']],
  ['## H {#ｆｏｏ}', ['section ｆｏｏ 2: H']],
  [
    ':::pull-quote{.a .b}\nX\n:::',
    [
      'pullQuote pull_x missing -',
      'paragraph: X',
      '! 1:1 directive-known: Unexpected attribute `class` of `:::pull-quote`, expected `by` or `source`',
    ],
  ],
  ['𝒜:pull[x] ｆ:pull[y]', ['paragraph: 𝒜:pull[x] ｆ:pull[y]']],
])('should read %j', (text, rows) => {
  const read = readOutline(text)
    .split('\n')
    .map((row) => row.trim());
  expect(read.filter((row) => row !== 'lead')).toEqual(rows);
});

test('should keep the class of a block in the note that says it means nothing', () => {
  expect(parseEssay(':::pull-quote{.a .b}\nX\n:::').messages[0]?.note).toBe('Left out: class="a b"');
});

test('should take a text for as long as its bytes are', () => {
  expect(parseEssay('abcdef', { limits: { bytes: 6 } }).messages).toEqual([]);
  expect(parseEssay('abcdef', { limits: { bytes: 5 } }).messages).toHaveLength(1);
});

test.each([
  ['link titles', '[a](b (c '.repeat(40), 'at most 30 in parentheses'],
  ['open HTML', 'a <!B '.repeat(60), 'at most 50 without `>`'],
  ['unmarked lines', `> a\n${'b\n'.repeat(1100)}`, 'at most 1000 that go on a list or quote'],
  ['underlined headings', 'a\n---\n'.repeat(520), 'at most 500'],
])('should keep as plain words what has more %s than can be read in time', (kind, text, expected) => {
  const { essay, messages } = parseEssay(text);
  expect(messages.map(({ reason }) => reason)).toEqual([`Unexpected ${kind} past the limit, expected ${expected}`]);
  expect(plainText(essay).match(/[abc]/g)).toEqual(text.match(/[abc]/g));
});
