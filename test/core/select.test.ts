import { expect, test } from 'vitest';
import type { Essay, Flow } from '../../packages/core/src/nodes.js';
import { figures, pullQuotes, quotations, readingTime, sections, wordCount } from '../../packages/core/src/select.js';
import { handMadeEssay } from './hand-made-essay.js';

function essayOf(...children: Flow[]): Essay {
  return { ...handMadeEssay, title: [], subtitle: [], notes: [], children: [{ type: 'lead', children }] };
}

function prose(value: string): Essay {
  return essayOf({ type: 'paragraph', children: [{ type: 'text', value }] });
}

test('should list sections, pull quotes, quotations and figures in reading order', () => {
  expect(sections(handMadeEssay).map(({ id }) => id)).toEqual(['the-ruler', 'counting']);
  expect(pullQuotes(handMadeEssay).map(({ id }) => id)).toEqual(['pull_we-keep-some-of-the']);
  expect(quotations(handMadeEssay).map(({ id }) => id)).toEqual(['quote_a-shoreline-is-an-argument']);
  expect(figures(handMadeEssay).map(({ id }) => id)).toEqual(['figure_surf']);
});

test.each([
  ['', 0],
  ['A coast has no length', 5],
  ["Don’t, she said, “don't”", 4],
  ['well-known 3.14 e-mail', 6],
  ['1967 — it moved…', 3],
  ['co\u00ADop naïve éte\u0301', 3],
  ['海岸線は動く', 6],
  ['コーヒー', 4],
  ['ภาษา', 4],
  ['ساحل البحر', 2],
  ['חוף הים', 2],
  ['🌊 surf 🌊', 1],
])('should count the words of %j', (text, count) => {
  expect(wordCount(prose(text))).toBe(count);
});

test('should count what the body says, and nothing twice', () => {
  expect(
    wordCount(
      essayOf(
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'un' },
            { type: 'emphasis', children: [{ type: 'text', value: 'believ' }] },
            { type: 'text', value: 'able' },
            { type: 'break' },
            { type: 'inlineCode', value: 'dx' },
            { type: 'image', url: 'a.png', alt: 'four words not counted' },
          ],
        },
        { type: 'paragraph', children: [{ type: 'text', value: 'next' }] },
        { type: 'comment', value: 'three words here' },
        { type: 'code', value: 'let x = 1' },
        {
          type: 'pullQuote',
          id: 'pull_next',
          match: { status: 'verbatim' },
          children: [{ type: 'paragraph', children: [{ type: 'text', value: 'next' }] }],
          attribution: { type: 'attribution', name: 'Ada', children: [{ type: 'text', value: 'Ada' }] },
        },
        {
          type: 'details',
          summary: [{ type: 'text', value: 'more' }],
          children: [{ type: 'paragraph', children: [{ type: 'text', value: 'folded' }] }],
        },
      ),
    ),
  ).toBe(5);
  expect(wordCount(handMadeEssay)).toBe(50);
});

test.each([
  ['word', 0, 0],
  ['word', 1, 1],
  ['word', 1190, 5],
  ['海', 4000, 10],
  ['ก', 1400, 2],
  ['ساحل', 1800, 10],
])('should take the time for %j × %i', (word, times, minutes) => {
  expect(readingTime(prose(`${word} `.repeat(times).trim()))).toBe(minutes);
});

test('should count words of a script without a rate of its own as those of an alphabet', () => {
  const essay = prose('हिन्दी में लेख');
  expect([wordCount(essay), readingTime(essay)]).toEqual([3, 1]);
});
