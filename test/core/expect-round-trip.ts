import { parseEssay, readEssay, toMarkdown } from '@essaykit/core';
import { expect } from 'vitest';
import type { ParseOptions } from '../../packages/core/src/parse-context.js';
import { withoutPositions } from './without-positions.js';

/**
 * Reads a text, writes it, and reads that: the essays and the Markdown of both have to be the same, and so has the
 * essay that its JSON gives.
 */
export function expectRoundTrip(text: string, options: ParseOptions = {}): void {
  const first = parseEssay(text, options).essay;
  const bare = withoutPositions(first);
  const markdown = toMarkdown(first);
  const second = parseEssay(markdown, options).essay;
  expect(withoutPositions(second), markdown).toEqual(bare);
  expect(toMarkdown(second)).toBe(markdown);
  expect(readEssay(JSON.parse(JSON.stringify(bare)))).toEqual(bare);
}
