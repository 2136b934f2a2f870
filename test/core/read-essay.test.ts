import { essayJsonSchema, essaySchema, readEssay } from '@essaykit/core/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EssayError } from '../../packages/core/src/errors.js';
import { guardJson } from '../../packages/core/src/json-limits.js';
import { handMadeEssay } from './hand-made-essay.js';
import { mutatedEssay } from './mutated-essay.js';

const empty = {
  type: 'essay',
  version: 1,
  id: 'coasts',
  title: [],
  subtitle: [],
  meta: {},
  children: [],
  notes: [],
  sources: [],
  credits: [],
  authors: [],
  corrections: [],
};

function lead(...children: unknown[]) {
  return { ...empty, children: [{ type: 'lead', children }] };
}

function problem(json: unknown) {
  try {
    readEssay(json);
  } catch (error) {
    if (error instanceof EssayError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'fine';
}

test('should hold every node and record', () => {
  expect(essaySchema.parse(structuredClone(handMadeEssay))).toEqual(handMadeEssay);
});

test('should strip keys an essay does not have', () => {
  const paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: 'Words.', data: { hName: 'b' } }],
    onclick: 'x',
  };
  expect(essaySchema.parse({ ...lead({ ...paragraph, data: { hName: 'i' } }), theme: 'x' })).toEqual(
    lead({ type: 'paragraph', data: {}, children: [{ type: 'text', value: 'Words.' }] }),
  );
});

test('should say where a document is wrong, what should stand there and what does', () => {
  const text = { type: 'text', value: 'x' };
  expect([
    problem(1),
    problem([]),
    problem({ type: 'root' }),
    problem({ ...empty, version: 2 }),
    problem({ ...empty, version: '1' }),
    problem({ type: 'essay', version: 1, id: 'a' }),
    problem({ ...empty, id: '' }),
    problem({ ...empty, title: 'Coasts' }),
    problem({ ...empty, title: [{ type: 'html', value: '<b>' }] }),
    problem({ ...empty, meta: { dir: 'up' } }),
    problem({ ...empty, children: [{ type: 'paragraph', children: [] }] }),
    problem({ ...empty, children: [{ type: 'section', id: 'a b', depth: 2, title: [], children: [] }] }),
    problem({ ...empty, children: [{ type: 'section', id: 'a', depth: 7, title: [], children: [] }] }),
    problem(lead({ type: 'figure', id: 'f', caption: [], children: [] })),
    problem(lead({ type: 'figure', id: 'f', caption: [], children: [text] })),
    problem(lead({ type: 'paragraph', children: [{ type: 'text', value: 3 }] })),
    problem({ ...empty, sources: [{ id: 'a', type: 'book', origin: 'link', status: 'linked', uses: [], volume: {} }] }),
    problem(lead({ type: 'x'.repeat(100), children: [] })),
  ]).toMatchInlineSnapshot(`
    [
      "document-invalid: Unexpected \`1\` at \`$\`, expected an essay document",
      "document-invalid: Unexpected a list at \`$\`, expected an essay document",
      "document-invalid: Unexpected \`"root"\` at \`$.type\`, expected \`essay\`",
      "version-unknown: Unexpected \`2\` at \`$.version\`, expected \`1\`",
      "version-unknown: Unexpected \`"1"\` at \`$.version\`, expected \`1\`",
      "document-invalid: Unexpected nothing at \`$.title\`, expected a list",
      "document-invalid: Unexpected \`""\` at \`$.id\`, expected a text that is not empty",
      "document-invalid: Unexpected \`"Coasts"\` at \`$.title\`, expected a list",
      "document-invalid: Unexpected \`"html"\` at \`$.title[0].type\`, expected \`text\`, \`emphasis\`, \`strong\`, \`delete\`, \`inlineCode\`, \`break\`, \`link\`, \`image\`, \`footnoteReference\`, \`citation\`, \`passage\` or \`markup\`",
      "document-invalid: Unexpected \`"up"\` at \`$.meta.dir\`, expected \`ltr\` or \`rtl\`",
      "document-invalid: Unexpected \`"paragraph"\` at \`$.children[0].type\`, expected \`lead\` or \`section\`",
      "document-invalid: Unexpected \`"a b"\` at \`$.children[0].id\`, expected letters, marks, digits, - and _",
      "document-invalid: Unexpected \`7\` at \`$.children[0].depth\`, expected \`1\`, \`2\`, \`3\`, \`4\`, \`5\` or \`6\`",
      "document-invalid: Unexpected a list at \`$.children[0].children[0].children\`, expected a list of one",
      "document-invalid: Unexpected \`"text"\` at \`$.children[0].children[0].children[0].type\`, expected \`image\`, \`link\`, \`table\` or \`code\`",
      "document-invalid: Unexpected \`3\` at \`$.children[0].children[0].children[0].value\`, expected a text",
      "document-invalid: Unexpected an object at \`$.sources[0].volume\`, expected a text or a number",
      "document-invalid: Unexpected a long text at \`$.children[0].children[0].type\`, expected \`paragraph\`, \`heading\`, \`blockquote\`, \`list\`, \`code\`, \`thematicBreak\`, \`table\`, \`comment\`, \`details\`, \`pullQuote\`, \`quotation\` or \`figure\`",
    ]
  `);
});

test.each([
  ['lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['objects', `${'{"children":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['emphasis', `${'[{"type":"emphasis","children":'.repeat(10_000)}[]${'}]'.repeat(10_000)}`],
])('should refuse %s 10,000 deep', (_, json) => {
  const title: unknown = JSON.parse(json);
  expect(() => readEssay({ ...empty, title })).toThrow(expect.objectContaining({ code: 'limit-exceeded' }));
});

test('should read as deep as the limits allow', () => {
  let inner: unknown = { type: 'text', value: 'deep' };
  for (let level = 0; level < 290; level++) inner = { type: 'emphasis', children: [inner] };
  expect(() => readEssay({ ...empty, title: [inner] })).not.toThrow();
});

test('should refuse a value that holds itself', () => {
  const itself: { type: string; children: unknown[] } = { type: 'emphasis', children: [] };
  itself.children.push(itself);
  expect(() => readEssay({ ...empty, title: [itself] })).toThrow(expect.objectContaining({ code: 'limit-exceeded' }));
});

test('should not let `__proto__` through', () => {
  const extra: unknown = JSON.parse('{"__proto__": {"polluted": true}, "kept": 1}');
  const essay = readEssay({ ...empty, meta: { extra } });
  expect(essay.meta.extra).toEqual({ kept: 1 });
  expect('polluted' in {}).toBe(false);
});

test('should throw nothing but its own error, whatever is in a document', () => {
  fc.assert(
    fc.property(fc.oneof(mutatedEssay(handMadeEssay), fc.jsonValue()), (document) => {
      expect(problem(document)).toMatch(/^(fine|document-invalid|version-unknown|limit-exceeded)/);
    }),
    { numRuns: 300 },
  );
});

test('should give the same essay again, whatever was in the first', () => {
  fc.assert(
    fc.property(mutatedEssay(handMadeEssay), (document) => {
      // An infinite number is none in JSON.
      const json: unknown = JSON.parse(JSON.stringify(document));
      fc.pre(problem(structuredClone(json)) === 'fine');
      const essay = readEssay(json);
      expect(readEssay(JSON.parse(JSON.stringify(essay)))).toEqual(essay);
    }),
    { numRuns: 100 },
  );
});

test('should not believe what follows from the rest', () => {
  const essay = structuredClone(handMadeEssay);
  const forged = JSON.parse(JSON.stringify(essay));
  forged.meta.title = 'Forged';
  forged.notes[0].refs = ['noteref_9'];
  forged.sources[1].uses = [];
  expect(readEssay(forged)).toEqual(readEssay(essay));
});

test('should give a JSON Schema with a definition for each noun', () => {
  const schema = essayJsonSchema();
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(Object.keys(schema.$defs ?? {}).filter((name) => !name.startsWith('Essay'))).toEqual([]);
  expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
});

test.each([
  [null, 'document-invalid: Unexpected `null` at `$`, expected an essay document'],
  [true, 'document-invalid: Unexpected `true` at `$`, expected an essay document'],
  [() => 0, 'document-invalid: Unexpected a function at `$`, expected an essay document'],
  [
    lead({
      type: 'figure',
      id: 'f',
      caption: [],
      children: [
        { type: 'code', value: '' },
        { type: 'code', value: '' },
      ],
    }),
    'document-invalid: Unexpected a list at `$.children[0].children[0].children`, expected a list of one',
  ],
  [{ ...empty, meta: { extra: { 'a key': deep(600) } } }, expect.stringContaining('$.meta.extra["a key"].a.a')],
])('should say of %j what is wrong', (json, message) => {
  expect(problem(json)).toEqual(message);
});

function deep(levels: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level++) value = { a: value };
  return value;
}

test('should take no document of more objects than an essay can have', () => {
  const guard = guardJson({ a: [{}, {}, {}] }, { depth: 10, values: 4 });
  expect(guard).toEqual({ ok: false, path: '$.a[2]', expected: 'at most 4 objects and arrays', received: 'more' });
});

test('should bring what a hand wrote in normal form', () => {
  const json = lead(
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'One ' },
        { type: 'text', value: '' },
        { type: 'inlineCode', value: '' },
        { type: 'text', value: 'two' },
      ],
    },
    {
      type: 'quotation',
      id: 'q',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Said.' }] }],
      attribution: { type: 'attribution', name: '', children: [{ type: 'text', value: ' ' }] },
    },
    {
      type: 'paragraph',
      children: [
        { type: 'break' },
        { type: 'text', value: 'Ends.' },
        { type: 'break' },
        { type: 'footnoteReference', identifier: 'gone', label: '', data: { id: 'forged' } },
      ],
    },
  );
  expect(readEssay(json).children[0]).toEqual({
    type: 'lead',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: 'One two' }] },
      {
        type: 'quotation',
        id: 'quote_said',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Said.' }] }],
      },
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Ends.' },
          { type: 'break' },
          { type: 'footnoteReference', identifier: 'gone' },
        ],
      },
    ],
  });
});

test('should forget links that are gone, and no source that says more than its link did', () => {
  const made = { type: 'webpage', origin: 'link', status: 'linked', uses: [] };
  const more = [
    { title: 'A' },
    { accessed: '2026' },
    { group: 'Reading' },
    { text: [{ type: 'text', value: 'A.' }] },
    { status: 'dead' },
  ];
  const sources = [{}, ...more].map((fields, index) => ({
    ...made,
    id: `s${index}`,
    URL: `https://a.example/${index}`,
    ...fields,
  }));
  expect(readEssay({ ...empty, sources }).sources.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4', 's5']);
});
