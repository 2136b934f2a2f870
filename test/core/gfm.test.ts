import { expect, test } from 'vitest';
import { expectRoundTrip } from './expect-round-trip.js';
import { gfmCases } from './gfm-cases.js';
import { readOutline } from './outline.js';

test('should have cases of every extension', () => {
  const count = new Map<string, number>();
  for (const { rule } of gfmCases) {
    const extension = rule.slice(0, rule.indexOf(':'));
    count.set(extension, (count.get(extension) ?? 0) + 1);
  }
  expect(Object.fromEntries(count)).toEqual({
    Addresses: 19,
    Footnotes: 14,
    'Raw HTML': 5,
    Strikethrough: 11,
    Tables: 25,
    'Task lists': 8,
  });
});

test.each(gfmCases)('should read $rule', ({ expected, markdown }) => {
  expect(readOutline(markdown)).toBe(expected);
});

test.each(gfmCases)('should read back what it wrote of $rule', ({ markdown }) => {
  expectRoundTrip(markdown);
});
