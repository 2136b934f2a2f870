import { expect, test } from 'vitest';
import type { Author, Essay, Source } from '../../packages/core/src/nodes.js';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import { plainText } from '../../packages/core/src/plain-text.js';
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
