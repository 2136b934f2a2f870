import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { checkEssay } from '../../packages/core/src/check-essay.js';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import { plainText } from '../../packages/core/src/plain-text.js';
import { generators } from './generators.js';
import { cost } from './times-as-long.js';

/** Characters of each text. */
const size = 6000;
/** What a hostile text may cost, as a multiple of prose of the same length. */
const most = 25;

const paragraph = `Every *map* is a promise that the shore will keep, and [no ruler](https://example.org/ruler) measures what the tide has taken. ${'Nobody who walks there counts the bays, and “nobody” is who we are. '.repeat(5)}\n\n`;
const prose = `## The shore\n\n${paragraph.repeat(4)}`.repeat(Math.ceil(size / 1800)).slice(0, size);

function middle(numbers: number[]): number {
  return numbers.sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
}

const check = (text: string) => checkEssay(parseEssay(text).essay);
const warm = Array.from({ length: 15 }, () => cost(() => check(prose)));
// Processor time comes in steps of a few milliseconds.
const ofProse = Math.max(8, middle(warm.slice(5)));
const tokenizer = unified().use(remarkParse);

test('should have generators enough, each of the size asked for', () => {
  expect(generators.length).toBeGreaterThanOrEqual(25);
  for (const [name, make] of generators) expect([name, make(size).length > size / 4]).toEqual([name, true]);
});

test.each(generators)('should read and check %s in the time of prose', (_, make) => {
  const text = make(size);
  // The first run compiles what no other text has run yet.
  const runs = [cost(() => check(text))];
  while (runs.length < 3 && Math.min(...runs) > most * ofProse) runs.push(cost(() => check(text)));
  const least = Math.min(...runs);
  const limit =
    least <= most * ofProse ? most * ofProse : Math.max(most * ofProse, 4 * cost(() => tokenizer.parse(text)));
  expect(least).toBeLessThanOrEqual(limit);
});

/** What took, or could take, the square of its length. */
const growing: ReadonlyArray<readonly [name: string, opening: string, block: (row: number) => string]> = [
  ['quotes of two lines', '', () => '> a\n> b\n\n'],
  ['lines of a quote', '', () => '> a b c\n'],
  ['items of a list', '', () => '- a b c d e f g h\n\n'],
  ['lists', '', () => '- a\n- b\n\nc\n\n'],
  ['definitions', '', (row) => `[a${row}]: /b\n\n`],
  ['references, defined after others', '', (row) => `[a${row}] [b\\]]\n\n[b${row}\\]]: /c\n\n`],
  ['notes', '', (row) => `a[^${row}]\n\n[^${row}]: b\n\n`],
  ['lines behind a fence', '```\n', () => 'a b c\n\n'],
  ['lines behind the start of a comment', '<!--\n', () => 'a b c\n\n'],
  ['blocks behind colons', ':::details\n\n', () => 'a b c\n\n'],
];

test.each(growing)('should read four times as many %s in less than nine times the time', (_, opening, block) => {
  const make = (length: number) =>
    opening + Array.from({ length: Math.ceil(length / block(1).length) }, (_, row) => block(row)).join('');
  const [short, long] = [make(size), make(4 * size)];
  let least = Number.POSITIVE_INFINITY;
  let leastLong = Number.POSITIVE_INFINITY;
  // Other processes only ever make it slower; a square would be sixteen times.
  for (let round = 0; round < 4 && !(leastLong < 9 * least && round > 0); round++) {
    least = Math.min(
      least,
      cost(() => check(short)),
    );
    leastLong = Math.min(
      leastLong,
      cost(() => check(long)),
    );
  }
  expect(leastLong).toBeLessThan(9 * least);
});

test.each(generators)('should lose no word of %s', (_, make) => {
  const text = make(2000);
  const { essay, messages } = parseEssay(text);
  const kept = JSON.stringify([essay, messages.map(({ note, reason }) => [note, reason])]);
  const words = new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
  expect([...words].filter((word) => !kept.includes(word) && !kinds.has(word))).toEqual([]);
});

/** Words that only say what kind a node is. */
const kinds = new Set(['pull', 'quote', 'amp']);

test('should hold more blocks than a call can have arguments', () => {
  // Cut off at once, so that they are plain paragraphs, and many.
  const { essay } = parseEssay('a\n\n'.repeat(150_000), { limits: { bytes: 10 } });
  expect(essay.children[0]?.children).toHaveLength(150_000);
  expect(plainText(essay.children).length).toBe(299_999);
});
