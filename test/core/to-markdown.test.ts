import { type Essay, type Flow, type Phrase, parseEssay, toMarkdown } from '@essaykit/core';
import { describe, expect, test } from 'vitest';
import { handMadeEssay } from './hand-made-essay.js';
import { essayWith, lead, paragraph, section, source, text } from './small-essay.js';

/** The Markdown of a text's essay. */
function rewrite(markdown: string): string {
  return toMarkdown(parseEssay(markdown).essay);
}

describe('front matter', () => {
  test('should stand in a fixed order with every text quoted', () => {
    const head = toMarkdown(handMadeEssay).split('\n\n')[0] ?? '';
    expect(head).toMatchInlineSnapshot(`
      "---
      id: "coasts"
      summary: "On rulers and shores."
      authors:
        - name: {literal: "Ada Moss", non-dropping-particle: "van", dropping-particle: "de", suffix: "Jr."}
          bio: "Writes about maps."
          role: "essayist"
          url: "https://moss.example"
          orcid: "0000-0002-1825-0097"
          image: {url: "ada.jpg", alt: "Ada Moss"}
          links:
            - {url: "https://social.example/@ada", label: "Social"}
          works:
            - {title: "Shores", url: "https://moss.example/shores", year: "2021"}
      published: "2026-03-01"
      updated: "2026-03-04T09:30:00+01:00"
      lang: "en"
      dir: "ltr"
      url: "https://moss.example/coasts"
      license: "CC-BY-4.0"
      publisher: "Shore Review"
      doi: "10.5555/coasts"
      image:
        url: "surf.jpg"
        alt: "Surf on rocks"
        credit: {role: "image", label: "Main image", text: "Surf (Orr Prints)"}
      tags: ["maps", "shores"]
      corrections:
        - date: "2026-03-04"
          text: "A bay was renamed."
      credits:
        - role: "editing"
          label: "Edited by"
          text: "Noa Vik"
      sources:
        - id: "example-org-coast"
          URL: "https://example.org/coast"
          origin: "link"
          status: "archived"
          archive: {url: "https://web.archive.org/web/2026/https://example.org/coast", date: "2026-02-01"}
          accessed: "2026-02-03"
        - id: "lund"
          type: "book"
          title: "Reading the Shore"
          author:
            - {literal: "Mia Lund", family: "Lund", given: "Mia"}
          issued: {date-parts: [[2019, 4]], circa: true}
          volume: 2
          publication-status: "in print"
          group: "Further reading"
          text: "Lund, Reading the Shore."
        - id: "wsj"
          origin: "mention"
          status: "dead"
          named: "The Wall Street Journal"
      layout: "wide"
      weight: 3
      nested:
        list: [1, null, true]
      ---"
    `);
    expect(head.match(/^[a-z]+/gim)?.join(' ')).toMatchInlineSnapshot(
      `"id summary authors published updated lang dir url license publisher doi image tags corrections credits sources layout weight nested"`,
    );
  });

  test('should not be there when there is nothing to say', () => {
    expect(toMarkdown(essayWith({ id: '' }))).toBe('');
    expect(toMarkdown(essayWith({ id: '', children: [lead(paragraph('Text.'))] }))).toBe('Text.\n');
  });

  test.each([
    ['coasts', undefined, '---\nid: "coasts"\ntitle: "Coasts"\n---\n'],
    ['shores', undefined, '---\nid: "shores"\ntitle: "Coasts"\n---\n'],
    ['coasts', 'coasts.md', '---\ntitle: "Coasts"\n---\n'],
    ['coasts', 'shores.md', '---\nid: "coasts"\ntitle: "Coasts"\n---\n'],
    ['shores', '2026-03-01-shores.md', '---\ntitle: "Coasts"\n---\n'],
  ])('should say the id %s to a reader at %s unless its name does', (id, path, written) => {
    const essay = essayWith({ id, title: [text('Coasts')], meta: { title: 'Coasts' } });
    expect(toMarkdown(essay, path === undefined ? {} : { path })).toBe(written);
  });

  test('should not be there for an id alone that the title gives anyway', () => {
    expect(rewrite('# Why *coasts*')).toBe('# Why _coasts_\n');
    expect(rewrite('Text.')).toBe('Text.\n');
    expect(rewrite('---\nid: shores\n---\n# Why *coasts*')).toBe('---\nid: "shores"\n---\n\n# Why _coasts_\n');
  });

  test('should quote what YAML would take for something else', () => {
    const extra = {
      a: 'null',
      b: '- x: #',
      c: '"\\\n\u2028\u0085',
      yes: 'no',
      'b c': [true, null, 1e21, { '': {} }],
      d: [],
    };
    expect(toMarkdown(essayWith({ id: '', meta: { extra } }))).toBe(
      '---\na: "null"\nb: "- x: #"\nc: "\\"\\\\\\n\\u2028\\u0085"\n"yes": "no"\n"b c":\n  - true\n  - null\n  - 1e+21\n  - "": {}\nd: []\n---\n',
    );
  });

  test('should keep its own reader from counting marks inside texts as levels', () => {
    const meta = { summary: '['.repeat(150), extra: { words: 'a: '.repeat(150) } };
    const { essay, messages } = parseEssay(toMarkdown(essayWith({ meta })));
    expect(messages).toEqual([]);
    expect(essay.meta).toEqual({ summary: meta.summary, extra: meta.extra });
  });

  test('should leave a key to what could not be read under it', () => {
    expect(rewrite('---\ndate: soon\npublished: then\npubDate: 2026\n---\n')).toBe(
      '---\nid: "essay"\nPublished: "2026"\ndate: "soon"\npublished: "then"\n---\n',
    );
  });

  test('should hold bios, corrections and the words of credits and sources as Markdown', () => {
    expect(
      rewrite(
        'Text.\n\n## Sources\n\n- Lund,\n  *Reading*\n\n## About the author\n\n**Ada Moss** writes.[^1]\n\n- maps\n\n[^1]: Here.\n\nWords: *Moss*\u00a0\\[x]',
      ),
    ).toMatchInlineSnapshot(`
      "---
      id: "essay"
      authors:
        - name: "Ada Moss"
          bio: "**Ada Moss** writes.[^1]\\n\\n- maps\\n\\n[^1]: Here."
      credits:
        - role: "writing"
          label: "Words"
          text: "_Moss_&#xA0;\\\\[x]"
      sources:
        - id: "lund"
          group: "Sources"
          text: "Lund, _Reading_"
      ---

      Text.
      "
    `);
  });

  test('should declare the sources that are no links, and links that say more than their address', () => {
    expect(
      rewrite(
        '---\nsources: [{id: lund, title: Reading}, {url: "https://a.b", origin: link, accessed: 2026-01-02}]\n---\n[a](https://a.b) [c](https://c.d "T") [@lund]',
      ),
    ).toBe(
      '---\nid: "essay"\nsources:\n  - id: "a-b"\n    URL: "https://a.b"\n    origin: "link"\n    accessed: "2026-01-02"\n  - id: "lund"\n    title: "Reading"\n---\n\n[a](https://a.b) [c](https://c.d "T") [@lund]\n',
    );
  });

  test('should write dates and names short where that says the same', () => {
    const essay = essayWith({
      id: '',
      sources: [
        source('a', { author: [{ literal: 'Mia Lund' }], issued: { 'date-parts': [[2019, 4]] } }),
        source('b', {
          author: [{ literal: 'M L', family: 'L', given: 'M' }],
          issued: { 'date-parts': [[2019]], circa: true },
        }),
      ],
    });
    expect(toMarkdown(essay)).toMatchInlineSnapshot(`
      "---
      sources:
        - id: "a"
          type: "book"
          title: "Title of a"
          author: "Mia Lund"
          issued: "2019-04"
        - id: "b"
          type: "book"
          title: "Title of b"
          author:
            - {literal: "M L", family: "L", given: "M"}
          issued: {date-parts: [[2019]], circa: true}
      ---
      "
    `);
  });
});

describe('titles', () => {
  test.each([
    ['# Coasts\n\n*A dek*\n\nText.', '---\nid: "coasts"\ntitle: "Coasts"\nsubtitle: "A dek"\n---\n\nText.\n'],
    ['# Why *coasts*\n\n*A dek*\n\nText.', '# Why _coasts_\n\n_A dek_\n\nText.\n'],
    ['# Coasts\n\n*A `dek`*', '# Coasts\n\n_A `dek`_\n'],
    ['# Coasts\n\n# Coasts\n\nText.', '# Coasts\n\n# Coasts\n\nText.\n'],
  ])('should stand in front matter if each is one text: %j', (markdown, written) => {
    expect(toMarkdown(parseEssay(markdown).essay)).toBe(written);
  });
});

describe('body', () => {
  test.each([
    ['sections, with ids that are not their slugs', '## A\n\n## A {#b}\n\n## A', '## A\n\n## A {#b}\n\n## A {#a-1}\n'],
    [
      'links that are no sources',
      '---\nsourceLinks: false\n---\n[a](https://a.b) <https://a.b> [c](/d)',
      '[a](https://a.b){.not-a-source} <https://a.b>{.not-a-source} [c](/d)\n',
    ],
    ['quotations', '> A claim.\n> — Mia Lund, *Reading*', '> A claim.\n>\n> — Mia Lund, _Reading_\n'],
    [
      'quotations with more',
      ':::quotation{source="https://a.b" lang=de by=Lund}\nA.\n:::',
      /\n\n:::quotation\{source="a-b" lang="de"\}\nA\.\n\n— Lund\n:::\n$/,
    ],
    ['quotations inside quotations', '> > A\n>\n> :::quotation\n> B\n> :::', '> > A\n>\n> :::quotation\n> B\n> :::\n'],
    [
      'quotations that repeat the body',
      'We keep some of it.\n\n:::quotation\nWe keep some of it.\n:::',
      'We keep some of it.\n\n:::quotation\nWe keep some of it.\n:::\n',
    ],
    [
      'quotations that end like an attribution',
      ':::quotation{by=Moss}\nA\n\n— Not this\n:::',
      ':::quotation{by="Moss"}\nA\n\n— Not this\n:::\n',
    ],
    ['pull quotes', 'We keep some of it.\n\n> We keep some of it.', 'We keep some of it.\n\n> We keep some of it.\n'],
    ['pull quotes that are not of the body', ':::pull-quote\nElsewhere.\n:::', ':::pull-quote\nElsewhere.\n:::\n'],
    ['passages, without the quotes they make', 'A.\n\n:pull[B *c*.] D.', 'A.\n\n:pull[B _c_.] D.\n'],
    ['images', '![a](b.png "Cap")', '![a](b.png "Cap")\n'],
    ['figures with a credit', '![a](b.png "Cap. Photo: Orr")', ':::figure\n![a](b.png)\n\nCap.\n\nPhoto: Orr\n:::\n'],
    [
      'figures with a licence and size',
      ':::figure{license=CC0 size=wide}\n![a](b.png)\n:::',
      ':::figure{license="CC0" size="wide"}\n![a](b.png)\n:::\n',
    ],
    [
      'figures with a caption like a credit',
      ':::figure\n![a](b.png)\n\nCap. Photo: Orr\n:::',
      ':::figure\n![a](b.png)\n\nCap. Photo: Orr\n:::\n',
    ],
    [
      'figures with an address for words',
      ':::figure{credit="https://a.b"}\n![a](b.png "At https://c.d")\n:::',
      ':::figure{credit="https://a.b"}\n![a](b.png "At https://c.d")\n:::\n',
    ],
    ['tables as figures', ':::figure\n| a |\n| - |\n\n*Cap*\n:::', ':::figure\n| a |\n| - |\n\n_Cap_\n:::\n'],
    [
      'details',
      '::::details[a *b* <code>\\]</code>]\nC\n\n:::figure\n| d |\n| - |\n:::\n::::',
      '::::details[a _b_ <code>\\]</code>]\nC\n\n:::figure\n| d |\n| - |\n:::\n::::\n',
    ],
    ['comments', 'A <!-- b --> c', '<!-- b -->\n\nA  c\n'],
    [
      'markup',
      '<abbr title="a &quot; |">b</abbr> <q lang="de">*c*</q>',
      '<abbr title="a &#x22; &#x7C;">b</abbr> <q lang="de">_c_</q>\n',
    ],
    ['citations', '[see @lund, pages 3-4, and on; -@moss]', '[see @lund, p. 3-4, and on; @moss]\n'],
    ['notes, at the end', 'A[^x].\n\n[^x]: B\n\n    C\n\nD', 'A[^x].\n\nD\n\n[^x]: B\n\n    C\n'],
    ['code', '    a', '```\na\n```\n'],
    ['lists', '+ a\n+ b\n\n- c\n\n3) d\n3) e', '- a\n- b\n\n* c\n\n3. d\n4. e\n'],
    ['rules and emphasis', '---\n\n*a* __b__', '___\n\n_a_ **b**\n'],
    ['breaks', 'a  \nb\n\n| c<br>d |\n| - |\n\n## e<br>f', 'a\\\nb\n\n| c<br>d |\n| - |\n\n## e<br>f\n'],
  ])('should write %s', (_, markdown, written) => {
    const made = rewrite(markdown);
    if (typeof written === 'string') expect(made).toBe(written);
    else expect(made).toMatch(written);
  });

  test.each([
    ['\\:pull\\[x]', 'a literal passage'],
    ['a:\\\n\\:::b', 'a fence at the start of a line'],
    ['x[^1]\\: y\n\n[^1]: z', 'a colon behind a bracket'],
    ['a \\{#b} \\{.c}', 'attributes'],
    ['std::vector, 9:30:00, {{ x }}, ~5 km, a@b.c and @nobody', 'nothing that is prose'],
  ])('should escape in %j %s', (markdown) => {
    expect(rewrite(markdown)).toBe(`${markdown}\n`);
  });

  test('should escape a sign before a key that is declared, and before no other', () => {
    const words = '\\@lund, \\@lund2 and @moss, a@lund.c, [@gone]';
    expect(rewrite(`---\nsources: [{id: lund}, {id: lund2}]\n---\n${words}`)).toMatch(
      new RegExp(`\n\n${words.replace(/[[\]\\]/g, '\\$&')}\n$`),
    );
  });

  test('should keep apart what would run together', () => {
    expect(
      rewrite('---\nsources: [{id: a}]\n---\n@a<b>b</b> <i>@a</i> `c`<!-- -->`d` e<!-- -->:pull[f] @a&#120;').split(
        '---\n\n',
      )[1],
    ).toMatchInlineSnapshot(`
      "<!-- -->

      <!-- -->

      @a<b></b>**b** _<b></b>@a<b></b>_ \`c\`<b></b>\`d\` e<b></b>:pull[f] @a<b></b>x
      "
    `);
  });
});

describe('what the reader gives the writer', () => {
  test.each([
    ['the signs in what describes an image', '![of @nasa and [@key]](a.png)', '![of @nasa and \\[@key\\]](a.png)\n'],
    ['the signs in raw code', '<code>@media</code>', '`@media`\n'],
    ['tight lists before a block in a quote', '> - a\n> - b\n>\n> > c', '> - a\n> - b\n>\n> > c\n'],
    ['loose lists in a quote', '> - a\n>\n> - b\n>\n> > c', '> - a\n>\n> - b\n>\n> > c\n'],
    [
      'the credit under a figure of HTML',
      '<figure><img src="a.png"><figcaption>Cap<br>Photo: Orr</figcaption></figure>',
      ':::figure\n![](a.png)\n\nCap\n\nPhoto: Orr\n:::\n',
    ],
    [
      'sources with notes as a section',
      'A.\n\n## Sources\n\n- B[^1]\n\n[^1]: C',
      'A.\n\n## Sources\n\n- B[^1]\n\n[^1]: C\n',
    ],
  ])('should keep %s', (_, markdown, written) => {
    expect(rewrite(markdown)).toBe(written);
  });
});

describe('any essay', () => {
  test('should be settled by the first trip, and not change again', () => {
    const once = toMarkdown(parseEssay(toMarkdown(handMadeEssay)).essay);
    expect(toMarkdown(parseEssay(once).essay)).toBe(once);
  });

  test('should not be changed by being written', () => {
    const before = structuredClone(handMadeEssay);
    toMarkdown(handMadeEssay);
    expect(handMadeEssay).toEqual(before);
  });

  test.each(['+++\nb\n+++', '{"a": 1}', '\ufeffb'])('should not let %j be front matter, or a mark', (value) => {
    const { essay } = parseEssay(toMarkdown(essayWith({ children: [lead(paragraph(value))], id: '' })));
    expect(essay.children).toMatchObject([{ children: [{ children: [{ value }] }] }]);
  });

  test('should keep a comment whole that would end early', () => {
    const { essay } = parseEssay(
      toMarkdown(essayWith({ children: [lead({ type: 'comment', value: 'a --> <script>' })] })),
    );
    expect(essay.children).toMatchObject([{ children: [{ type: 'comment', value: 'a -- > <script>' }] }]);
  });

  test('should write a note twice that body and bio share', () => {
    const note = { type: 'footnoteReference', identifier: '1', label: '1' } as const;
    const essay = essayWith({
      authors: [
        { id: 'ada-moss', name: { literal: 'Ada Moss' }, bio: [paragraph('Writes', note)], links: [], works: [] },
      ],
      children: [lead(paragraph('A', note))],
      notes: [
        { type: 'footnoteDefinition', id: 'note_1', identifier: '1', label: '1', refs: [], children: [paragraph('B')] },
      ],
    });
    expect(toMarkdown(essay)).toBe(
      '---\nid: "coasts"\nauthors:\n  - name: "Ada Moss"\n    bio: "Writes[^1]\\n\\n[^1]: B"\n---\n\nA[^1]\n\n[^1]: B\n',
    );
  });

  test.each<[string, Partial<Essay>]>([
    [
      'a label that is none',
      { children: [lead(paragraph({ type: 'footnoteReference', identifier: 'a b]', label: 'a b]' }))] },
    ],
    ['a line end in a key', { meta: { extra: { 'a\nb: c': 1 } } }],
    ['an id that is none', { children: [section('a}\n# b')] }],
  ])('should not let %s out of its place', (_, fields) => {
    const written = toMarkdown(essayWith(fields));
    const again = toMarkdown(parseEssay(written).essay);
    expect(toMarkdown(parseEssay(again).essay)).toBe(again);
    expect(again).not.toMatch(/^# b|^b: c|^<script>/m);
  });

  test('should grow with its essay and no faster', () => {
    const time = (count: number): number => {
      const wide = essayWith({
        children: [
          lead(
            {
              type: 'table',
              align: [null],
              children: Array.from({ length: count }, (_, index) => ({
                type: 'tableRow' as const,
                children: [
                  { type: 'tableCell' as const, children: [text(index === 0 ? 'x '.repeat(count) : '@a *_[`')] },
                ],
              })),
            },
            paragraph(
              ...Array.from({ length: count }, (): [Essay['title'][number], string] => [
                { type: 'emphasis', children: [text('a')] },
                ' b ',
              ]).flat(),
            ),
          ),
        ],
      });
      const start = performance.now();
      expect(toMarkdown(wide).length).toBeLessThan(count * 60);
      return performance.now() - start;
    };
    time(500);
    const [small, large] = [time(1000), time(4000)];
    expect(large).toBeLessThan(Math.max(small, 30) * 12);
  });
});

describe('what only a hand can make', () => {
  const orr = { role: 'photography', label: 'Photo', people: [{ literal: 'Somebody Else' }] };
  const figure = (credit: object, caption: Phrase[] = []): Flow => ({
    type: 'figure',
    id: 'f',
    caption,
    children: [{ type: 'image', url: 'a.png', alt: 'A' }],
    credit: { ...orr, text: [], ...credit },
  });
  const body = (...flow: Flow[]) =>
    toMarkdown(essayWith({ id: 'essay', children: [lead(...flow)] })).replace(/^---\nid: "essay"\n---\n\n/, '');

  test.each<[string, Flow, string]>([
    [
      'a credit in emphasis',
      figure({ text: [{ type: 'emphasis', children: [text('Orr')] }], people: [{ literal: 'Orr' }] }),
      ':::figure\n![A](a.png)\n\nPhoto: _Orr_\n:::\n',
    ],
    [
      'a credit of several parts that names others',
      figure({ text: [text('by '), { type: 'emphasis', children: [text('Orr')] }] }),
      ':::figure\n![A](a.png)\n\nPhoto: by _Orr_\n:::\n',
    ],
    [
      'a credit that names others',
      figure({ text: [text('Orr')] }),
      ':::figure{credit="Photo: Orr"}\n![A](a.png)\n:::\n',
    ],
    [
      'an attribution that begins with emphasis',
      {
        type: 'quotation',
        id: 'q',
        children: [paragraph('Said.')],
        attribution: { type: 'attribution', name: 'Mia', children: [{ type: 'emphasis', children: [text('Mia')] }] },
      },
      '> Said.\n>\n> — _Mia_\n',
    ],
    [
      'an attribution of one text that is read otherwise',
      {
        type: 'quotation',
        id: 'q',
        children: [paragraph('Said.')],
        attribution: { type: 'attribution', name: 'Somebody', children: [text('Mia')] },
      },
      ':::quotation{by="Mia"}\nSaid.\n:::\n',
    ],
    [
      'an attribution of several parts that is read otherwise',
      {
        type: 'quotation',
        id: 'q',
        children: [paragraph('Said.')],
        attribution: {
          type: 'attribution',
          name: 'Somebody',
          children: [text('Mia '), { type: 'emphasis', children: [text('Lund')] }],
        },
      },
      ':::quotation\nSaid.\n\n— Mia _Lund_\n:::\n',
    ],
    ['a citation of nothing', paragraph({ type: 'citation', narrative: true, items: [] }), '@\n'],
    [
      'a locator of no kind we know',
      paragraph({
        type: 'citation',
        narrative: false,
        items: [
          { sourceId: 'a', label: 'canto', locator: '3' },
          { sourceId: 'b', locator: '4' },
          { sourceId: 'c', suffix: 'and more' },
        ],
      }),
      '[@a, canto 3; @b, p. 4; @c and more]\n',
    ],
    ['a reference without a label', paragraph(text('A'), { type: 'footnoteReference', identifier: 'n' }), 'A[^n]\n'],
    ['deleted words', paragraph({ type: 'delete', children: [text('gone')] }), '~~gone~~\n'],
    [
      'details with nothing in them',
      { type: 'details', summary: [text('Why')], children: [] },
      ':::details[Why]\n:::\n',
    ],
  ])('should write %s', (_, flow, expected) => {
    expect(body(flow)).toBe(expected);
  });

  test('should write a note of nothing', () => {
    const note = {
      type: 'footnoteDefinition' as const,
      identifier: 'n',
      label: 'n',
      id: 'note_1',
      refs: [],
      children: [],
    };
    expect(toMarkdown(essayWith({ id: 'essay', notes: [note] }))).toContain('[^n]:');
  });

  test('should write the words of a subtitle where there is no title', () => {
    expect(toMarkdown(essayWith({ subtitle: [{ type: 'emphasis', children: [text('Why')] }] }))).toContain(
      'subtitle: "Why"',
    );
  });

  test('should write the holder of a credit, and the author whose name no id can be made of', () => {
    const credit = { ...orr, text: [text('Orr')], holder: { literal: 'Agency' } };
    const author = { id: 'author', name: { literal: '!!!' }, bio: [], links: [], works: [] };
    const markdown = toMarkdown(essayWith({ credits: [credit], authors: [author] }));
    expect(markdown).toContain('holder: "Agency"');
    expect(markdown).toContain('authors: ["!!!"]');
  });

  test('should write numbers that JSON has not, and keys too long for YAML to find by itself', () => {
    const key = 'k'.repeat(1001);
    const extra = {
      list: [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, { deep: { [`${key} `]: 1 } }],
      [`${key} `]: 2,
    };
    const markdown = toMarkdown(essayWith({ meta: { extra } }));
    expect(markdown).toContain('list:\n  - .nan\n  - .inf\n  - -.inf\n  - deep: {? "kkk');
    expect(parseEssay(markdown).messages).toEqual([]);
    expect(JSON.stringify(parseEssay(markdown).essay.meta.extra)).toBe(
      JSON.stringify({ list: ['.nan', '.inf', '-.inf', { deep: { [`${key} `]: 1 } }], [`${key} `]: 2 }),
    );
  });

  test('should declare the source of a link that stands in a lifted quote alone', () => {
    const { title: _, ...made } = source('a-example', {
      type: 'webpage',
      URL: 'https://a.example',
      origin: 'link',
      status: 'linked',
    });
    const link: Phrase = {
      type: 'link',
      url: 'https://a.example',
      data: { sourceId: 'a-example' },
      children: [text('a')],
    };
    const quote: Flow = {
      type: 'pullQuote',
      id: 'q',
      lifted: true,
      match: { status: 'verbatim' },
      children: [paragraph(link)],
    };
    expect(toMarkdown(essayWith({ children: [lead(quote)], sources: [made] }))).toContain(
      'sources:\n  - id: "a-example"\n    URL:',
    );
  });

  test('should declare a source whose id an unused one has taken', () => {
    const link = (id: string, url: string, fields = {}) =>
      source(id, { type: 'webpage', URL: url, origin: 'link', status: 'linked', ...fields });
    const to = (sourceId: string, url: string): Phrase => ({
      type: 'link',
      url,
      data: { sourceId },
      children: [text('a')],
    });
    const essay = essayWith({
      children: [lead(paragraph(to('a-example-x', 'https://a.example/x')))],
      sources: [link('a-example-x', 'https://a.example/?x'), link('a-example-x-1', 'https://a.example/x')],
    });
    const again = parseEssay(toMarkdown(essay)).essay;
    expect(again.sources.map(({ id, URL: url }) => `${id} ${url}`).sort()).toEqual([
      'a-example-x https://a.example/?x',
      'a-example-x-1 https://a.example/x',
    ]);
  });

  test('should write no note for a reference in a bio that has none', () => {
    const bio = [paragraph('Writes', { type: 'footnoteReference', identifier: 'gone' })];
    const author = { id: 'ada', name: { literal: 'Ada' }, bio, links: [], works: [] };
    expect(toMarkdown(essayWith({ authors: [author] }))).toContain('bio: "Writes[^gone]"');
  });
});

test('should write quotes within bios and notes as quotes', () => {
  const markdown =
    '---\nauthors:\n  - name: Ada\n    bio: "Says:\\n\\n> A shore is an argument."\n---\n\nA shore is an argument[^1].\n\n[^1]: He said:\n\n    > A shore is an argument.\n';
  const { essay } = parseEssay(markdown);
  expect(toMarkdown(essay)).toContain('bio: "Says:\\n\\n> A shore is an argument."');
  expect(toMarkdown(essay)).toContain('    > A shore is an argument.');
});

test('should find a spelling for a field where all usual ones hold what could not be read', () => {
  const text = '---\ntags: {a: 1}\nTags: {b: 2}\nTAGS: {c: 3}\nkeywords: maps\n---\n';
  const { essay } = parseEssay(text);
  expect([essay.meta.tags, Object.keys(essay.meta.extra ?? {})]).toEqual([['maps'], ['tags', 'Tags', 'TAGS']]);
  const again = parseEssay(toMarkdown(essay)).essay;
  expect([again.meta.tags, Object.keys(again.meta.extra ?? {})]).toEqual([['maps'], ['tags', 'Tags', 'TAGS']]);
});

test('should write with a bio the notes that its notes refer to', () => {
  const markdown =
    '---\nauthors:\n  - name: "Ada"\n    bio: "Writes[^a].\\n\\n[^a]: See[^b].\\n\\n[^b]: Deep."\n---\n\nWords.\n';
  expect(rewrite(markdown)).toContain('    bio: "Writes[^a].\\n\\n[^a]: See[^b].\\n\\n[^b]: Deep."\n');
});
