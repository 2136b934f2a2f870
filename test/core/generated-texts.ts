import fc from 'fast-check';

/** Pieces of a line: marks, words, constructs and halves of them. */
const pieces = [
  ...['a', 'Lund', 'word', 'the shore', ' ', 'is ', '*', '**', '_', '__', '~~', '~', '`', '``', '[', ']', '(', ')'],
  ...['<', '>', '!', '#', ':', '::', ':::', '{', '}', '|', '\\', '\\\n', '  \n', '\n', '&amp;', '&', '&#10;', '&nbsp;'],
  ...['@lund', '@moss', '[@lund]', '[see @lund, p. 12; @moss]', '[@x y', '-@lund', ':pull[', ':pull[We *keep* it.]'],
  ...['{.not-a-source}', '{#id}', '{.x}', 'http://a.b/c', 'https://example.org/coast', 'www.x.org', '<me@a.b>'],
  ...['<https://a.b/c?d=e&amp;f>', '[l](https://example.org/coast)', '[l](http://m.n "T"){.not-a-source}', '[l](/rel)'],
  ...['![alt](i.png)', '![alt](i.png "Cap. Photo: Orr")', '[![a](b.png)](https://q.r)', '[^1]', '[^n\\*]', '[^Ab]'],
  ...[
    '<b>',
    '</b>',
    '<abbr title="x|]&quot;">',
    '</abbr>',
    '<q>',
    '</q>',
    '<kbd>Esc</kbd>',
    '<br>',
    '<code>',
    '</code>',
  ],
  ...['<del>', '</del>', '<!-- c -->', '<x>', '<span lang=en dir=RTL>', '</span>', '<img src=p.png alt=q title=r>'],
  ...[
    '—',
    '— Mia Lund, *Reading*',
    '-- ',
    'Photo: Orr',
    'Photo by Orr',
    'Words: Moss',
    '1.',
    '12)',
    '- ',
    '+',
    '=',
    '***',
  ],
  ...[
    '---',
    'é',
    '字',
    '𝒶',
    '"',
    "'",
    '.',
    '$',
    '\t',
    'don’t',
    'x_y_z',
    '*a*',
    '**b**',
    '_c_',
    '~~d~~',
    '`e`',
    '***f***',
  ],
  ...['We keep some of the shore here today.', '\u200b', '\u00a0', '\0', '\r', '%', '^', '/'],
];

/** What a block may begin with. */
const openers = [
  ...['', '', '', '', '# ', '## ', '### ', '> ', '> > ', '- ', '  - ', '1. ', '3) ', '    ', '* ', '\t', '> — '],
  ...['[^1]: ', '[^n\\*]: ', '[^ab]: ', '[r]: http://z.y "t"\n', '```js\n', '```\n', '~~~ a b\n', '---\n', '+++\n'],
  ...[':::quotation\n', ':::pull-quote{source=lund}\n', ':::quotation{by="Moss, *B*" lang=en}\n', ':::\n', '::::\n'],
  ...[':::figure{size=wide credit="Ida / Co"}\n', ':::figure\n', ':::details[so *it* `x]` goes]\n', '{"a": 1}\n'],
  ...[
    '| a | b |\n|---|:-:|\n| ',
    '<details>\n<summary>',
    '</summary>\n\n',
    '</details>\n',
    '<figure>\n',
    '</figure>\n',
  ],
  ...['<figcaption>', '</figcaption>\n', '<blockquote>\n', '</blockquote>\n', '<p>', '<hr>\n', '<!--\n', '-->\n'],
  ...['## Sources\n\n- ', '## Credits\n\n', '## About the author\n\n', 'Main image: ', 'Photo: '],
];

const endings = [
  '',
  '',
  '',
  '\n---',
  '\n===',
  '\n:::',
  '\n\n:::',
  '\n> more',
  '\nmore',
  '\n    code',
  ' {#fix}',
  ' | x |',
];

/** Whole blocks, as an author writes them. */
const blocks = [
  'We keep some of the shore here today, as ever.',
  'Every map is a promise that :pull[we keep *some* of the shore] today.',
  '> We keep some of the shore here today.',
  '> A claim.\n> — Mia Lund, *Reading*',
  'As @lund shows [@lund, pp. 3-4, and on].',
  '![Surf](surf.jpg "Surf. Photo: Ida Orr / Co")',
  '# Why we *draw* coasts',
  '# Coasts',
  '*A dek*',
  '## The ruler {#r2}',
  '- a\n- b\n\n  c',
  'Ada Moss\nWrites about maps.',
  '---\n\nAda Moss\n\nWrites maps.',
  'Photo: Orr',
  '## Further reading\n\n- Lund, *Reading*\n  more\n- [Coast](https://example.org/coast), seen',
  '## About the author\n\n**Ada Moss** writes.',
  'A coast[^1] and [^Ab].',
  '[^1]: Note with [l](https://n.o) and\n\n    > quote\n    > — X, Y\n\n    more',
  '[^ab]: N2 [^1]',
  '[link](https://example.org/coast "Title") [two](http://www.example.org/coast/)',
  ':::figure{credit="Orr"}\n| a | b |\n| - | - |\n| 1 | 2 |\n\nCap\n:::',
  '<details>\n<summary>Sum *x*</summary>\n\nInner\n\n- l\n\n</details>',
  '<figure>\n<img src="a.png" alt="b" title="c">\n<figcaption>Cap <em>x</em>. Photo: Orr</figcaption>\n</figure>',
  '<!-- note\n\nmore -->',
  '```\ncode\n\n  more\n```',
];

/** Lines of front matter. */
const fields = [
  ...['title: Coasts', 'title: "A *b*  c"', 'title: {a: 1}', 'title: 5', 'Title: T2', 'subtitle: Dek https://x.y/z'],
  ...['author: Ada Moss', 'authors: [{name: Ada Moss, bio: "Writes [^1].\\n\\n[^1]: N"}, Bo, Bo]', 'authors: {x: 1}'],
  'authors: [{name: {family: Lund, given: Mia, static-ordering: true}, links: {x: "https://x.y"}, works: [A, {title: B, year: 2020}], image: a.png}]',
  ...['date: 2026-03-01', 'date: 01/02/2026', 'published: 2026-03-01 10:00:00 +0100', 'pubDate: 2020', 'lang: de'],
  ...[
    'updated: March 2021',
    'lang: en_GB',
    'dir: RTL',
    'tags: a, b',
    'tags: [x, "y, z"]',
    'cover: c.png',
    'coverAlt: d',
  ],
  ...['image: {src: a.png, alt: b, credit: "Photo: Orr"}', 'slug: my-slug', 'id: "!!!"', 'url: /rel', 'summary: S [[['],
  ...['url: https://example.org/self', 'license: CC0', 'doi: https://doi.org/10.1000/ABC', 'sourceLinks: false'],
  ...['corrections: [{date: 2026-01-02, text: "A *b* [^2]\\n\\n[^2]: M"}, bad]', 'corrections: {2020-01-01: "x"}'],
  ...[
    'credits: {photo: Orr, words: [A, B]}',
    'credits: ["Photo: Orr (Co)", "plain *words*", {role: editing, people: [N]}]',
  ],
  'sources: [{id: lund, type: book, title: Reading, author: Mia Lund, issued: c. 1920, volume: 2}]',
  'sources: [https://example.org/coast, {title: T, url: "http://www.example.org/coast/?utm_source=x", accessed: 2020-01-02}]',
  'sources: {moss: {title: M, date: 2019/2020, editor: [{family: F}], status: dead}}',
  'sources: [{named: the shore, origin: mention, id: sh}, "text *entry* [x](http://q.q/)", {id: example-org-coast, title: Taken}]',
  ...['layout: post', 'nested: {a: [1, 2.50, 1e21, .nan, null, true, "x"], "b c": {__proto__: 1}}', 'zero: 007'],
];

const others = [
  '',
  '+++\ntitle = "T"\ndate = 2020-01-02\n+++\n',
  '{"title": "J"}\n',
  '---\n- a\n---\n',
  '---\ntitle: [\n---\n',
  '\ufeff',
];

const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...pieces), weight: 6 },
  { arbitrary: fc.string({ maxLength: 4, unit: 'grapheme' }), weight: 1 },
);
const line = fc.array(piece, { maxLength: 9, minLength: 1 }).map((parts) => parts.join(''));
const made = fc.tuple(fc.constantFrom(...openers), line, fc.constantFrom(...endings)).map((parts) => parts.join(''));
const block = fc.oneof({ arbitrary: made, weight: 3 }, { arbitrary: fc.constantFrom(...blocks), weight: 2 });
const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n    ', '\r\n\r\n');
const yaml = fc
  .uniqueArray(fc.constantFrom(...fields), { maxLength: 6 })
  .map((lines) => `---\n${lines.join('\n')}\n---\n`);
const matter = fc.oneof({ arbitrary: fc.constantFrom(...others), weight: 1 }, { arbitrary: yaml, weight: 1 });

/** Texts that mix what an essay may hold with what only looks like it. */
export const generatedTexts = fc
  .tuple(matter, fc.array(fc.tuple(block, gap), { maxLength: 9 }))
  .map(([head, parts]) => head + parts.flat().join(''));
