import type { Essay } from '@essaykit/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admit } from '../../packages/core/src/admit.js';
import { idPrefix } from '../../packages/core/src/id-prefix.js';
import { toHast } from '../../packages/core/src/to-hast.js';
import { toHtml } from '../../packages/core/src/to-html.js';
import { handMadeEssay } from '../core/hand-made-essay.js';
import { mutatedEssay } from '../core/mutated-essay.js';
import { findUnsafe } from './html-scan.js';
import { fairTimes, timesAsLong } from './times-as-long.js';

const parts = ['sources', 'notes', 'credits', 'authors'];

/** What is wrong with the HTML of a document. */
function unsafeIn(json: unknown): string[] {
  const essay = admit(json);
  return findUnsafe(toHtml(essay), idPrefix(essay));
}

/** What is wrong with the HTML of its parts. */
function unsafeInParts(json: unknown): string[] {
  const essay = admit(json);
  return parts.flatMap((part) => findUnsafe(toHtml(essay, { part }), idPrefix(essay)));
}

test('should find what is unsafe', () => {
  const bad = [
    '<script>',
    '<p onclick="x">',
    '<a href="javascript:x">',
    '<p id="x">',
    '<p id="a__b"></p><p id="a__b">',
    '<p class="host">',
    '<p>a < b',
    '<P style>',
    '<img src=x>',
    '<a href="java&#x9;script:x">',
  ];
  expect(bad.filter((html) => findUnsafe(html, 'a__').length === 0)).toEqual([]);
  expect(findUnsafe('<p class="essay-note" id="a__b">x</p>', 'a__')).toEqual([]);
});

test('should make safe HTML of the whole essay', () => {
  expect([...unsafeIn(handMadeEssay), ...unsafeInParts(handMadeEssay)]).toEqual([]);
});

const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '\'"--></style></template></script><script>alert(1)</script>',
  'javascript:alert(1)',
  ' \u0001JAVA\tSCRIPT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '__proto__',
  'constructor',
  'document',
  'essay-cite-link host-class',
  '\u0000\ud800\r\n',
  '\u202Eevil\u2066',
  ']]>',
  '<!--',
  '&lt;script&gt;&#x3C;',
  'a'.repeat(2000),
  '',
];

/** Every text of a document, one after another, is a payload; then all of them are. */
function* poisoned(payload: string): Generator<unknown> {
  const places = textPlaces(handMadeEssay);
  for (const place of places) {
    const json: unknown = structuredClone(handMadeEssay);
    write(json, place, payload);
    yield json;
  }
  const all: unknown = structuredClone(handMadeEssay);
  for (const place of places) if (place.at(-1) !== 'type') write(all, place, payload);
  yield all;
}

test.each(payloads.map((payload) => [payload.slice(0, 40), payload]))(
  'should be safe with %j in any text',
  (_, payload) => {
    const found = new Set<string>();
    for (const json of poisoned(payload)) {
      if (isEssay(json)) for (const one of unsafeIn(json)) found.add(one);
    }
    expect([...found]).toEqual([]);
  },
);

test('should neither throw nor make unsafe HTML of any mutated document', () => {
  fc.assert(
    fc.property(mutatedEssay(handMadeEssay), (json) => {
      expect([...unsafeIn(json), ...unsafeInParts(json)]).toEqual([]);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
  );
});

test('should make HTML of a document as deep as one may be', () => {
  let flow: unknown = { type: 'paragraph', children: [] };
  for (let depth = 0; depth < 290; depth++) flow = { type: 'blockquote', children: [flow] };
  let phrase: unknown = { type: 'text', value: 'deep' };
  for (let depth = 0; depth < 290; depth++) phrase = { type: 'emphasis', children: [phrase] };
  const body = [flow, { type: 'paragraph', children: [phrase] }];
  const essay = admit({ type: 'essay', version: 1, children: [{ type: 'lead', children: body }] });
  expect(toHtml(essay)).toContain('deep');
});

test('should have no link in a link, whatever a document says', () => {
  const link = (...children: unknown[]) => ({ type: 'link', url: 'https://a.example', children });
  const essay = admit({
    type: 'essay',
    version: 1,
    notes: [{ type: 'footnoteDefinition', identifier: '1', children: [] }],
    children: [
      {
        type: 'lead',
        children: [
          {
            type: 'paragraph',
            children: [link(link({ type: 'text', value: 'x' }), { type: 'footnoteReference', identifier: '1' })],
          },
        ],
      },
    ],
  });
  expect(toHtml(essay)).toContain('<p><a href="https://a.example">x<sup>a</sup></a></p>');
});

test('should not believe that a quote is the body’s own words', () => {
  const json: unknown = structuredClone(handMadeEssay);
  write(json, ['children', 1, 'children', 0, 'children', 0, 'children', 0, 'value'], 'Send your password.');
  const html = toHtml(admit(json));
  expect(html).toContain('Send your password.');
  expect(html).not.toContain('aria-hidden');
});

test('should not let a table without end be filled', () => {
  const cells = (count: number) => ({
    type: 'tableRow',
    children: Array.from({ length: count }, () => ({ type: 'tableCell', children: [] })),
  });
  const table = { type: 'table', children: [cells(2000), ...Array.from({ length: 2000 }, () => cells(1))] };
  const essay = admit({ type: 'essay', version: 1, children: [{ type: 'lead', children: [table] }] });
  expect(toHtml(essay).match(/<t[dh][ >]/g)?.length).toBe(4000);
});

test('should not read a long note and a long paragraph again for each mark and quote that claims them', () => {
  const long = claims(40_000);
  const short = claims(2500);
  expect(toHtml(long).length).toBeLessThan(500_000);
  const times = timesAsLong(
    () => toHtml(long),
    () => toHtml(short),
  );
  // Read each time, sixteen times the words would take sixteen times as long.
  expect(times).toBeLessThan(2 * fairTimes);
}, 60_000);

/** A document of 100 marks of one note and 100 quotes of one paragraph, which has so many words. */
function claims(words: number): Essay {
  const refs = Array.from({ length: 100 }, () => ({ type: 'footnoteReference', identifier: '1' }));
  const quote = { type: 'pullQuote', id: 'q', match: { status: 'verbatim', target: 'p' } };
  const quotes = Array.from({ length: 100 }, (_, index) => ({
    ...quote,
    lifted: index % 2 === 0,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `${'word '.repeat(50)}end` }] }],
  }));
  const passage = { type: 'passage', id: 'p', children: [{ type: 'text', value: 'word '.repeat(words) }] };
  const body = [
    { type: 'paragraph', data: { id: 'p' }, children: [passage] },
    { type: 'paragraph', children: refs },
    ...quotes,
  ];
  return admit({
    type: 'essay',
    version: 1,
    notes: [{ type: 'footnoteDefinition', identifier: '1', id: 'x'.repeat(2 * words), children: [] }],
    children: [{ type: 'lead', children: body }],
  });
}

test('should make a new tree of nothing but plain nodes', () => {
  const seen = new Set<unknown>();
  const open: unknown[] = [toHast(handMadeEssay)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    expect(seen.has(node)).toBe(false);
    seen.add(node);
    if (typeof node !== 'object' || node === null) continue;
    expect(['root', 'element', 'text']).toContain(Reflect.get(node, 'type'));
    const children: unknown = Reflect.get(node, 'children');
    if (Array.isArray(children)) open.push(...children);
  }
});

function isEssay(json: unknown): json is Essay {
  return (
    typeof json === 'object' &&
    json !== null &&
    Reflect.get(json, 'type') === 'essay' &&
    Reflect.get(json, 'version') === 1
  );
}

function textPlaces(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (typeof value === 'string') return [[...path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textPlaces(child, [...path, key]));
}

function write(json: unknown, path: readonly PropertyKey[], text: string): void {
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => Reflect.get(Object(value), step), json);
  Reflect.set(Object(parent), path.at(-1) ?? '', text);
}
