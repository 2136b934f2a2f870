import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexRuns } from '../../packages/core/src/word-runs.js';

test('should find what looking at every place finds, up to 32 of them', () => {
  const word = fc.integer({ max: 2, min: -1 });
  const row = fc.array(word, { maxLength: 400, size: 'max' });
  const run = fc.tuple(word, word, word);
  fc.assert(
    fc.property(row, run, (words, run) => {
      const places = words.flatMap((_, at) => (run.every((each, index) => words[at + index] === each) ? [at] : []));
      expect(indexRuns(words)([9, ...run], 1)).toEqual(places.slice(0, 32));
    }),
    { numRuns: 500, seed: 20260301 },
  );
});

test('should find no part of a run', () => {
  const find = indexRuns([1, 2]);
  expect(find([1, 2], 0)).toEqual([]);
  expect(find([2, 1, 2], 1)).toEqual([]);
});
