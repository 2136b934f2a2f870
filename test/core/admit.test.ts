import { essaySchema } from '@essaykit/core/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admit } from '../../packages/core/src/admit.js';
import { EssayError } from '../../packages/core/src/errors.js';
import { handMadeEssay } from './hand-made-essay.js';
import { mutatedEssay } from './mutated-essay.js';

const smallest = { type: 'essay', version: 1 };

test('should let a whole essay in as it is', () => {
  expect(admit(structuredClone(handMadeEssay))).toEqual(handMadeEssay);
});

test('should make a whole document of the least one', () => {
  expect(admit(smallest)).toEqual({
    type: 'essay',
    version: 1,
    id: 'essay',
    title: [],
    subtitle: [],
    meta: {},
    children: [],
    notes: [],
    sources: [],
    credits: [],
    authors: [],
    corrections: [],
  });
});

test('should leave out nodes and keys an essay does not have', () => {
  const paragraph = {
    type: 'paragraph',
    onclick: 'alert(1)',
    data: { hName: 'script', hProperties: { onload: 'x' }, id: 'p 1' },
    children: [
      { type: 'html', value: '<script>' },
      { type: 'text', value: 'kept', data: { hName: 'b' } },
      { type: 'constructor' },
      { type: 'text', value: {} },
      'loose',
      null,
    ],
  };
  expect(
    admit({ ...smallest, children: [{ type: 'lead', children: [paragraph, { type: 'root' }] }] }).children,
  ).toEqual([
    {
      type: 'lead',
      children: [{ type: 'paragraph', data: { id: 'p-1' }, children: [{ type: 'text', value: 'kept' }] }],
    },
  ]);
});

test('should not reach a prototype through a key', () => {
  const json: unknown = JSON.parse(
    '{"type":"essay","version":1,"__proto__":{"polluted":1},"sources":[{"id":"a","__proto__":{"polluted":1},"constructor":"x"}]}',
  );
  const essay = admit(json);
  expect(Object.getPrototypeOf(essay)).toBe(Object.prototype);
  expect(Object.getPrototypeOf(essay.sources[0])).toBe(Object.prototype);
  expect('polluted' in {}).toBe(false);
});

test('should put a name in parts together', () => {
  const source = {
    id: 'https://zotero.example/items/AB12',
    type: 'book',
    author: [{ family: 'Lund', given: 'Mia' }, 'x', {}],
  };
  expect(admit({ ...smallest, sources: [source] }).sources).toEqual([
    {
      id: 'https-zotero-example-items-AB12',
      type: 'book',
      origin: 'declared',
      status: 'unlinked',
      uses: [],
      author: [{ literal: 'Mia Lund', family: 'Lund', given: 'Mia' }],
    },
  ]);
});

test.each([
  [undefined, 'document-invalid', '$'],
  ['essay', 'document-invalid', '$'],
  [[smallest], 'document-invalid', '$'],
  [{}, 'document-invalid', '$.type'],
  [{ type: 'essay' }, 'version-unknown', '$.version'],
  [{ type: 'essay', version: 2 }, 'version-unknown', '$.version'],
])('should refuse %j', (json, code, path) => {
  expect(() => admit(json)).toThrow(expect.objectContaining({ name: 'EssayError', code, path }));
});

test('should refuse a document too deep, or one that holds itself', () => {
  const itself: { type: string; version: number; children: unknown[] } = { type: 'essay', version: 1, children: [] };
  itself.children.push(itself);
  expect(() => admit(itself)).toThrow(expect.objectContaining({ code: 'limit-exceeded' }));
  const deep: unknown = JSON.parse(`{"type":"essay","version":1,"children":${'['.repeat(1e5)}${']'.repeat(1e5)}}`);
  expect(() => admit(deep)).toThrow(EssayError);
});

test('should admit only what the schema holds, whatever is in a document', () => {
  fc.assert(
    fc.property(mutatedEssay(handMadeEssay), (document) => {
      const essay = admit(document);
      const { success, error } = essaySchema.safeParse(essay);
      expect(error?.issues ?? []).toEqual([]);
      expect(success).toBe(true);
      expect(admit(essay)).toEqual(essay);
    }),
    { numRuns: 300 },
  );
});

test('should leave out what is of another kind than it has to be', () => {
  const wrong = {
    ...smallest,
    meta: { dir: 'up', extra: 'none' },
    position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 2, column: 1 } },
    children: [
      {
        type: 'lead',
        children: [
          { type: 'figure', id: '', children: [], caption: [] },
          { type: 'list', ordered: 'yes', start: Number.NaN, spread: true, children: [] },
          { type: 7, children: [] },
        ],
      },
    ],
    sources: [{ title: 'Without an id' }, 'none'],
  };
  expect(admit(wrong)).toEqual({
    ...admit(smallest),
    position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 2, column: 1 } },
    children: [{ type: 'lead', children: [{ type: 'list', spread: true, children: [] }] }],
  });
});
