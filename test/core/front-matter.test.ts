import { expect, test } from 'vitest';
import type { Author, Essay, Source } from '../../packages/core/src/nodes.js';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import { plainText } from '../../packages/core/src/plain-text.js';
import { yaml } from '../../packages/core/src/yaml.js';
import { frontMatterCases } from './front-matter-cases.js';
import { creditLine, line, readOutline } from './outline.js';

test.each(frontMatterCases)('should read front matter: $title', ({ raw, normalised, messages = [] }) => {
  const text = `${raw}\n\nWords.\n`;
  const parsed = parseEssay(text);
  expect(summarise(parsed.essay)).toEqual(normalised);
  expect(plainText(parsed.essay)).toBe('Words.');
  expect(parsed.messages.map((message) => `${message.line}:${message.column} ${message.reason}`)).toEqual(messages);
  expect(parsed.messages.every(({ ruleId }) => ruleId === 'front-matter-valid')).toBe(true);
});

test.each(frontMatterCases)('should normalise twice to the same: $title', ({ raw }) => {
  const { essay } = parseEssay(`${raw}\n`);
  const { id, meta } = essay;
  const { image, ...flat } = meta;
  const own = { id, ...flat, ...(image === undefined ? {} : { image: { url: image.url, alt: image.alt ?? null } }) };
  // JSON is YAML; the authors need their own keys, as the tree has them.
  const authors = essay.authors.map(({ bio: _, position: __, ...author }) => ({
    ...author,
    name: author.name.literal,
  }));
  const again = parseEssay(`---\n${JSON.stringify({ ...own, extra: undefined, authors, ...flat.extra })}\n---\n`);
  const { credit: _, ...plainImage } = image ?? {};
  expect({ id: again.essay.id, ...again.essay.meta }).toEqual({ id, ...flat, ...(image ? { image: plainImage } : {}) });
  expect(again.essay.authors.map(authorLine)).toEqual(
    authors.map((author) => authorLine({ ...author, name: { literal: author.name }, bio: [] })),
  );
});

test.each([
  ['broken YAML', '---\ntitle: [Why\n---', '3:1 front-matter-valid', 'yaml'],
  ['an unclosed string', '---\ntitle: "Why\n---', '3:1 front-matter-valid', 'yaml'],
  ['two keys of one name', '---\ntitle: A\nauthor: B\ntitle: C\n---', '4:1 front-matter-valid', 'yaml'],
  ['a colon in a plain text', '---\ntitle: Why: we draw\n---', '2:8 front-matter-valid', 'yaml'],
  ['a tab as indent', '---\na:\n\tb: c\n---', '3:1 front-matter-valid', 'yaml'],
  ['an alias to nothing', '---\na: *b\n---', '2:1 front-matter-valid', 'yaml'],
  ['a list', '---\n- Why\n- we\n---', '2:1 front-matter-valid', 'yaml'],
  ['a text', '---\nWhy we draw\n---', '2:1 front-matter-valid', 'yaml'],
  ['a number', '---\n12\n---', '2:1 front-matter-valid', 'yaml'],
  ['broken TOML', '+++\ntitle = \n+++', '2:9 front-matter-valid', 'toml'],
  ['TOML of YAML', '+++\ntitle: Why\n+++', '2:6 front-matter-valid', 'toml'],
  ['two TOML keys of one name', '+++\na = 1\na = 2\n+++', '3:1 front-matter-valid', 'toml'],
  ['JSON without a value', '{"title": }', '1:11 front-matter-valid', 'json'],
  ['JSON with a comma too many', '{"title": "A",\n}', '2:1 front-matter-valid', 'json'],
  ['JSON without a comma', '{"a": 1\n "b": 2}', '2:2 front-matter-valid', 'json'],
  ['JSON without quotes', '{"a": b}', '1:7 front-matter-valid', 'json'],
  ['two JSON keys of one name', '{"a": 1,\n"b": {"c": 1, "c": 2}}', '2:15 front-matter-valid', 'json'],
])('should keep %s visible, with a message where it breaks', (_, raw, place, kind) => {
  const { essay, messages } = parseEssay(`${raw}\n\nWords.\n`);
  expect(messages.map((message) => `${message.line}:${message.column} ${message.ruleId}`)).toEqual([place]);
  expect(messages[0]?.reason).toMatch(/^Unexpected .+, expected (?:keys with values|front matter that can be read)$/);
  const [code, paragraph] = essay.children[0]?.children ?? [];
  expect([code?.type, paragraph?.type]).toEqual(['code', 'paragraph']);
  const words = code?.type === 'code' ? [code.lang, code.value] : [];
  expect(words).toEqual([kind, raw.replace(/^(?:---|\+\+\+)\n|\n(?:---|\+\+\+)$/g, '')]);
});

test.each([
  ['nothing between the fences', '---\n---\nWords.'],
  ['only a comment', '---\n# comment\n---\nWords.'],
  ['`null`', '---\nnull\n---\nWords.'],
  ['`{}`', '{}\nWords.'],
  ['keys without values', '---\ntitle:\nauthor: ""\ntags: []\n---\nWords.'],
  ['YAML that ends in dots', '---\n...\nWords.'],
  ['line ends of Windows', '---\r\n---\r\nWords.'],
])('should take %s as front matter that says nothing', (_, text) => {
  const { essay, messages } = parseEssay(text);
  expect(messages).toEqual([]);
  expect(summarise(essay)).toEqual({ id: 'essay' });
  expect(readOutline(text)).toBe('lead\n  paragraph: Words.');
});

test.each([
  [
    'a fence that is not closed',
    '---\ntitle: T\n\nWords.',
    'lead\n  thematicBreak\n  paragraph: title: T\n  paragraph: Words.',
  ],
  ['a fence behind a line', '\n---\ntitle: T\n---\n', 'lead\n  thematicBreak\nsection title-t 2: title: T'],
  ['longer fences', '----\ntitle: T\n----\n', 'lead\n  thematicBreak\nsection title-t 2: title: T'],
  ['an object that is not closed', '{"title": "T"\n\nWords.', 'lead\n  paragraph: {"title": "T"\n  paragraph: Words.'],
  ['words behind an object', '{"title": "T"} and more', 'lead\n  paragraph: {"title": "T"} and more'],
  ['a template', '{{ title }}', 'lead\n  paragraph: {{ title }}'],
  ['a set', '{1, 2}', 'lead\n  paragraph: {1, 2}'],
])('should not take %s for front matter', (_, text, expected) => {
  expect(readOutline(text)).toBe(expected);
});

test.each([
  ['flow brackets', `---\ntitle: ${'['.repeat(10_000)}\n---`],
  ['closed flow brackets', `---\na: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n---`],
  ['flow braces', `---\na: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}\n---`],
  ['indents', `---\n${Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}k:`).join('\n')}\n---`],
  ['dashes', `---\n${'- '.repeat(10_000)}x\n---`],
  ['dashes behind a key', `---\na: ${'- '.repeat(10_000)}x\n---`],
  ['keys in a line', `---\n${'a: '.repeat(10_000)}x\n---`],
  ['question marks', `---\n${'? '.repeat(10_000)}x\n---`],
  ['TOML lists', `+++\na = ${'['.repeat(10_000)}${']'.repeat(10_000)}\n+++`],
  ['JSON lists', `{"a": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  ['JSON objects', `${'{"a": '.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['length', `---\ntitle: ${'x'.repeat(300_000)}\n---`],
])('should keep front matter past the limit of %s visible', (_, raw) => {
  const { essay, messages } = parseEssay(`${raw}\n\nWords.\n`);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['limit-kept']);
  const [code, paragraph] = essay.children[0]?.children ?? [];
  expect(code?.type === 'code' ? code.value.length : 0).toBeGreaterThan(raw.length - 10);
  expect(paragraph?.type).toBe('paragraph');
});

test('should read front matter as deep as the limit allows', () => {
  const deep = (levels: number) => parseEssay(`---\na: ${'['.repeat(levels)}1${']'.repeat(levels)}\n---`).messages;
  expect(deep(100)).toEqual([]);
  expect(deep(101)).toHaveLength(1);
});

test('should not let aliases grow a text without end', () => {
  const levels = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`);
  const { essay, messages } = parseEssay(`---\na0: &a0 [lol]\n${levels.join('\n')}\n---\nWords.`);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['front-matter-valid']);
  expect(JSON.stringify(essay).length).toBeLessThan(5000);
});

test('should not let an alias make a value that holds itself', () => {
  const { essay, messages } = parseEssay('---\na: &a [*a]\nb: &b {c: [*b]}\nc: &c x\nd: *c\n---\nWords.');
  expect(messages.map(({ line: row, column, reason }) => `${row}:${column} ${reason}`)).toEqual([
    '2:8 Unexpected YAML (Alias within its own anchor: a), expected front matter that can be read',
    '3:12 Unexpected YAML (Alias within its own anchor: b), expected front matter that can be read',
  ]);
  expect(plainText(essay)).toMatch(/&a \[\*a\].*Words\./s);
});

test('should let keys of prototypes be keys', () => {
  const { essay, messages } = parseEssay(
    '---\n__proto__: {polluted: 1}\nconstructor: 2\ntoString: 3\nauthors: [{name: Ada, __proto__: {x: 1}}]\nsources: {__proto__: {title: T}}\n---\n',
  );
  expect('polluted' in {}).toBe(false);
  expect(JSON.stringify(essay.meta.extra)).toContain('"polluted":1');
  expect(JSON.stringify(essay.meta.extra)).toContain('"toString":3');
  expect(messages.map(({ reason }) => reason)).toEqual([expect.stringMatching(/^Unexpected key `__proto__`/)]);
});

test('should outlive deep documents one after another', () => {
  // A stack that overflows twice inside YAML's reader ends Node, and no test could say so.
  const marks = ['[', '{a: ', '- ', '? ', '&a [', '!!map {a: ', 'b: ', '&b - '];
  const ruleIds = marks
    .flatMap((mark) => [mark, mark, mark])
    .map((mark) => parseEssay(`---\na: ${mark.repeat(10_000)}\n---\n`).messages[0]?.ruleId);
  expect(new Set(ruleIds)).toEqual(new Set(['limit-kept']));
});

/** What front matter gave an essay, as short texts. */
function summarise({ authors, corrections, credits, id, meta, sources }: Essay): Record<string, unknown> {
  const { image, ...plain } = meta;
  const shown = image && [image.url, image.alt, image.credit && creditLine(image.credit)].filter(Boolean).join(' | ');
  const lists = {
    authors: authors.map(authorLine),
    corrections: corrections.map(({ children, date }) => `${date}: ${flowLine(children)}`),
    credits: credits.map(creditLine),
    sources: sources.map(sourceLine),
  };
  const given = Object.entries(lists).filter(([, list]) => list.length > 0);
  return { id, ...plain, ...(shown === undefined ? {} : { image: shown }), ...Object.fromEntries(given) };
}

function authorLine({ bio, id, links, name, orcid, role, url, works }: Author): string {
  const parts = [
    `${id} ${name.literal}`,
    role && `(${role})`,
    url,
    orcid,
    links.length > 0 && `[${links.map((link) => `${link.label} ${link.url}`).join(', ')}]`,
    works.length > 0 && `[${works.map(({ title, year }) => [title, year].filter(Boolean).join(' ')).join(', ')}]`,
  ];
  // Of a known record the image and address are read too, but only the names are told apart here.
  const text = parts.filter(Boolean).join(' ');
  return bio.length > 0 ? `${id} ${name.literal}: ${flowLine(bio)}` : text;
}

function flowLine(flow: Author['bio']): string {
  return flow.map((node) => (node.type === 'paragraph' ? line(node.children) : node.type)).join(' / ');
}

function sourceLine({ author = [], id, issued, title, type, URL: url }: Source): string {
  const names = author.map(({ literal }) => literal).join(', ');
  return [id, type, title && `"${title}"`, names, issued?.['date-parts']?.[0]?.join('-'), url]
    .filter(Boolean)
    .join(' ');
}

/** What front matter says, and the reasons of its messages with what they left out. */
function said(raw: string): [Record<string, unknown>, ...string[]] {
  const { essay, messages } = parseEssay(/^[{+]/.test(raw) ? raw : `---\n${raw}\n---\n`);
  const { id: _, ...rest } = summarise(essay);
  return [
    rest,
    ...messages.map(({ note, reason }) => [reason.replace(/, expected .*/s, ''), note].filter(Boolean).join('; ')),
  ];
}

test.each<[string, string, ...ReturnType<typeof said>]>([
  ['empty authors', 'authors: [~, "", Ada Moss]', { authors: ['ada-moss Ada Moss'] }],
  [
    'authors whose keys hold something else',
    'authors: [{name: Ada, role: [a], id: [x], url: "  ", image: [~]}]',
    { authors: ['ada Ada'] },
    'Unexpected key `role`; Left out: ["a"]',
    'Unexpected key `id`; Left out: ["x"]',
    'Unexpected key `url`; Left out: "  "',
    'Unexpected key `image`; Left out: [null]',
  ],
  [
    'a second image of an author',
    'authors: [{name: Ada, image: a.png, photo: b.png}]',
    { authors: ['ada Ada'] },
    'Unexpected key `photo`; Left out: "b.png"',
  ],
  ['one link', 'authors: [{name: Ada, links: https://x.org}]', { authors: ['ada Ada [undefined https://x.org]'] }],
  [
    'links in all their forms',
    'authors: [{name: Ada, links: [{href: https://a.org, name: A}, {link: https://b.org, title: B}, {url: https://c.org, label: C}, https://d.org]}]',
    { authors: ['ada Ada [A https://a.org, B https://b.org, C https://c.org, undefined https://d.org]'] },
  ],
  [
    'a link to nothing',
    'authors: [{name: Ada, links: [{url: ~}, https://d.org]}]',
    { authors: ['ada Ada [undefined https://d.org]'] },
    'Unexpected key `links`; Left out: [{"url":null},"https://d.org"]',
  ],
  [
    'links by their labels, one of them empty',
    'authors: [{name: Ada, links: {Social: https://m.org, none: ~}}]',
    { authors: ['ada Ada [Social https://m.org]'] },
    'Unexpected key `links`; Left out: {"Social":"https://m.org","none":null}',
  ],
  [
    'an author in parts',
    'authors: [{family: 1984, given: Big, static-ordering: true}, {family: Ito, given: Aki, static-ordering: 1}]',
    { authors: ['1984-big 1984 Big', 'ito-aki Ito Aki'] },
  ],
  [
    'corrections by their dates',
    'corrections: {2026-03-02: A name was wrong.}',
    { corrections: ['2026-03-02: A name was wrong.'] },
  ],
  ['one correction', 'corrections: {date: 2026-03-02, text: A name.}', { corrections: ['2026-03-02: A name.'] }],
  [
    'empty corrections',
    'corrections: [~, {date: 2026-03-02, text: A name.}]',
    { corrections: ['2026-03-02: A name.'] },
  ],
  [
    'a correction at a time without a zone',
    'corrections: {date: 2026-03-02 10:30, text: A name.}',
    { corrections: ['2026-03-02: A name.'] },
    'Unexpected time `10:30` without a zone; Left out: 10:30',
  ],
  [
    'an author’s image, links and works that say more',
    'authors: [{name: A, image: {src: a.png, title: T, width: 3, credit: Orr}, links: [{url: "https://b.c", label: L, rel: me, type: ~}], works: {title: S, pages: 12}}]',
    { authors: ['a A [L https://b.c] [S]'] },
    'Unexpected key `title`; Left out: "T"',
    'Unexpected key `width`; Left out: 3',
    'Unexpected key `credit`; Left out: "Orr"',
    'Unexpected key `rel`; Left out: "me"',
    'Unexpected key `pages`; Left out: 12',
  ],
  [
    'a correction without a date',
    'corrections: A name.',
    { extra: { corrections: 'A name.' } },
    'Unexpected correction',
  ],
  ['one credit line', 'credits: "Photo: Orr"', { credits: ['photography | Photo | Orr | Orr'] }],
  [
    'a record of a credit',
    'credits: {role: photography, people: Orr, holder: Agency, subject: Surf, license: CC0}',
    { credits: ['photography | Photo | Orr | Orr | holder Agency | subject Surf | license CC0'] },
  ],
  [
    'a list of roles',
    'credits: [{photo: Orr, words: Moss}]',
    { credits: ['photography | Photo | Orr | Orr', 'writing | Words | Moss | Moss'] },
  ],
  [
    'a list of roles without people',
    'credits: [{photo: ~}]',
    { extra: { credits: [{ photo: null }] } },
    'Unexpected credit; Left out: {"photo":null}',
  ],
  [
    'a role of nobody',
    'credits: {photo: [], words: ~, edited by: Vik}',
    { credits: ['editing | Editor | Vik | Vik'] },
    'Unexpected credit; Left out: []',
  ],
  [
    'a credit of nobody',
    'credits: [{role: photography, people: []}, "Words: Moss"]',
    { credits: ['writing | Words | Moss | Moss'] },
    'Unexpected credit; Left out: {"role":"photography","people":[]}',
  ],
  [
    'a credit in a picture',
    'credits: {photo: "![Orr](orr.png)"}',
    { credits: ['photography | Photo | <image orr.png "Orr"> | '] },
  ],
  ['a credit with a comment', 'credits: {photo: "<!-- ask --> Orr"}', { credits: ['photography | Photo | Orr | Orr'] }],
  [
    'a maker of an image',
    'credits: ["Main image: Surf by Ida Orr", "Photo: Ida O.", "Photo: Ida Orr Jr."]',
    {
      credits: [
        'image | Main image | Surf by Ida Orr | Ida Orr | subject Surf',
        'photography | Photo | Ida O. | Ida O.',
        'photography | Photo | Ida Orr Jr. | Ida Orr Jr.',
      ],
    },
  ],
  ['one source', 'sources: https://x.org/a', { sources: ['x-org-a webpage https://x.org/a'] }],
  [
    'sources that are words, addresses or nothing',
    'sources: [~, "", "Lund, Reading", https://x.org/a, [a]]',
    { sources: ['lund-reading document', 'x-org-a webpage https://x.org/a'] },
    'Unexpected source; Left out: ["a"]',
  ],
  [
    'sources that say little',
    'sources: [{type: book, author: Lund}, {doi: 10.5555/x, title: T}]',
    { sources: ['source book Lund', 'doi-org-10-5555-x document "T"'] },
  ],
  [
    'sources whose keys hold something else',
    'sources: [{id: a, key: b, type: book, publisher: [P], author: [], editor: "  ", volume: ~, archive: 5, group: [g], text: [t], status: [s], origin: hearsay, accessed: soon, issued: true}]',
    { sources: ['a book'] },
    ...[
      'key`; Left out: "b"',
      'publisher`; Left out: ["P"]',
      'author`; Left out: []',
      'editor`; Left out: "  "',
      'archive`; Left out: 5',
      'group`; Left out: ["g"]',
      'text`; Left out: ["t"]',
      'status`; Left out: ["s"]',
      'origin`; Left out: "hearsay"',
      'accessed`; Left out: "soon"',
      'issued`; Left out: true',
    ].map((rest) => `Unexpected key \`${rest}`),
  ],
  ['an id that is a list', 'id: [a]', { extra: { id: ['a'] } }, 'Unexpected value of `id`'],
  ['yes', 'sourceLinks: yes', {}],
  [
    'neither yes nor no',
    'sourceLinks: maybe',
    { extra: { sourceLinks: 'maybe' } },
    'Unexpected value of `sourceLinks`',
  ],
  [
    'quotes over several lines',
    'title: \'Ada\'\'s\ncoasts\'\nsubtitle: "a \\"b\\"\nc"',
    { title: "Ada's coasts", subtitle: 'a "b" c' },
  ],
  [
    'JSON with escapes',
    '{"title": "a \\"b\\" \\u00e9", "n": [1, -2.5e3, true, null, {}], "__proto__": {"x": 1}}',
    { title: 'a "b" é', extra: JSON.parse('{"n": [1, -2500, true, null, {}], "__proto__": {"x": 1}}') },
  ],
  [
    'TOML with numbers past those of JavaScript',
    '+++\nn = 9007199254740993\n+++',
    { extra: { n: '9007199254740993' } },
  ],
])('should read %s', (_, raw, ...expected) => {
  expect(said(raw)).toEqual(expected);
});

test.each([
  [
    'a key without quotes',
    '{"a": 1, b: 2}',
    '1:10 Unexpected JSON (expected a key in quotes), expected front matter that can be read',
  ],
  [
    'a key without a colon',
    '{"a" 1}',
    '1:6 Unexpected JSON (expected a colon), expected front matter that can be read',
  ],
  [
    'more aliases than may be followed',
    `---\na: &a x\nb: [${'*a,'.repeat(101)}]\n---`,
    '3:305 Unexpected YAML (More than 100 aliases), expected front matter that can be read',
  ],
  [
    'aliases that stand for more than may be followed',
    `---\na: &a [x]\nb: &b [${'*a,'.repeat(60)}]\nc: [*b,*b]\n---`,
    '2:1 Unexpected YAML (Excessive alias count indicates a resource exhaustion attack), expected front matter that can be read',
  ],
  [
    'a date there is not',
    '+++\nd = 2026-13-45\n+++',
    '2:5 Unexpected TOML (Invalid TOML document: invalid date), expected front matter that can be read',
  ],
])('should say where front matter has %s', (_, raw, expected) => {
  const [message] = parseEssay(`${raw}\n`).messages;
  expect(`${message?.line}:${message?.column} ${message?.reason}`).toBe(expected);
});

test('should place what TOML says in a table of several keys, a dotted key at the whole', () => {
  const places = (raw: string) =>
    parseEssay(raw).messages.map(({ line: row, column, reason }) => `${row}:${column} ${reason.slice(0, 21)}`);
  expect(places('+++\n[[authors]]\nname = "A"\nshoe = 4\n[other]\nshoe = 5\n+++')).toEqual([
    '4:1 Unexpected key `shoe`',
  ]);
  expect(places('+++\n[[sources]]\ntitle = "A"\n[[sources]]\ntitle = "B"\nshoe = 5\n+++')).toEqual([
    '6:1 Unexpected key `shoe`',
  ]);
  expect(places('+++\n[other]\nshoe = 5\n[[authors]]\nname = "A"\nshoe = 4\n+++')).toEqual([
    '6:1 Unexpected key `shoe`',
  ]);
  // A table within an author is no further author, and a key of the same name elsewhere is not the author's.
  expect(places('+++\n[[authors]]\nname = "A"\n[authors.shoe]\nsize = 4\n[other]\nshoe = 5\n+++')).toEqual([
    '4:1 Unexpected key `shoe`',
  ]);
  expect(
    places('+++\n[[authors]]\nname = "A"\n[authors.image]\nurl = "a.png"\n[[authors]]\nname = "B"\nshoe = 5\n+++'),
  ).toEqual(['8:1 Unexpected key `shoe`']);
  expect(places('+++\nauthor.shoe = 40\nauthor.name = "Ada"\n+++')).toEqual(['2:1 Unexpected key `shoe`']);
});

test('should read quoted lines before a last line that does not end', () => {
  expect(yaml('title: "Why we\ndraw"\nid: coasts').value).toEqual({ title: 'Why we draw', id: 'coasts' });
});

test.each([
  ['2000-02-29', { 'date-parts': [[2000, 2, 29]] }],
  ['1900-02-29', { literal: '1900-02-29' }],
  ['c. 1900', { 'date-parts': [[1900]], circa: true }],
  ['" "', undefined],
  ['{literal: Spring 1900}', { literal: 'Spring 1900' }],
  ['{raw: 2020-01, circa: true, season: 1}', { 'date-parts': [[2020, 1]], circa: true, season: 1 }],
  ['{literal: 2020, raw: 2021}', { 'date-parts': [[2020]] }],
  ['{literal: ""}', undefined],
  ['{literal: [a]}', undefined],
  ['{date-parts: [[2019, 4], [2020]], literal: Spring}', { 'date-parts': [[2019, 4], [2020]] }],
  ['{date-parts: [[]], literal: Spring}', { literal: 'Spring' }],
  ['{date-parts: [soon, [x]]}', undefined],
])('should read the date %s of a source', (issued, expected) => {
  const [source] = parseEssay(`---\nsources: [{id: a, issued: ${issued}}]\n---\n`).essay.sources;
  expect(source?.issued).toEqual(expected);
});

test.each([
  ['2026-03-01T9:30Z', '2026-03-01T09:30Z'],
  ['2026-03-01 09:30 +02', '2026-03-01T09:30+02:00'],
  ['2026-03-01 09:30 +0230', '2026-03-01T09:30+02:30'],
])('should read the time %s', (written, expected) => {
  expect(parseEssay(`---\ndate: ${written}\n---\n`).essay.meta.published).toBe(expected);
});

test.each([
  ['https://archive.example/x', { url: 'https://archive.example/x' }],
  ['{url: https://archive.example/x, date: 2026-03-01}', { url: 'https://archive.example/x', date: '2026-03-01' }],
  ['{url: https://archive.example/x}', { url: 'https://archive.example/x' }],
  ['{date: 2026-03-01}', undefined],
])('should read the archive %s of a source', (archive, expected) => {
  const [source] = parseEssay(`---\nsources: [{id: a, archive: ${archive}}]\n---\n`).essay.sources;
  expect(source?.archive).toEqual(expected);
});
