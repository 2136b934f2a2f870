import { parseEssay, readEssay, toHtml, toText } from '@essaykit/core';
import { expect, test } from 'vitest';
import { plainText } from '../../packages/core/src/plain-text.js';
import { expectRoundTrip } from './expect-round-trip.js';

test.each([
  ['words alone', 'caption: Surf at dawn', 'Surf at dawn', undefined],
  ['a credit alone', 'caption: Photo by Orr', undefined, 'Orr'],
  ['words with a credit behind them', 'caption: "Surf at dawn. Photo: Orr"', 'Surf at dawn.', 'Orr'],
  ['both', 'caption: "Surf. Photo: Nobody"\n  credit: "Photo: Orr"', 'Surf. Photo: Nobody', 'Orr'],
  ['words and a credit elsewhere', 'caption: Surf at dawn\nimageCredit: "Photo: Orr"', 'Surf at dawn', 'Orr'],
])('should read the caption of the main image: %s', (_, field, caption, maker) => {
  const markdown = `---\nimage:\n  url: surf.jpg\n  alt: A wave\n  ${field}\n---\n\nWords.\n`;
  const { essay, messages } = parseEssay(markdown);
  expect(messages).toEqual([]);
  const { image } = essay.meta;
  expect(image?.caption).toBe(caption);
  expect(image?.credit && plainText(image.credit.text)).toBe(maker);
  expectRoundTrip(markdown);
  expect(readEssay(JSON.parse(JSON.stringify(essay))).meta.image).toEqual(image);
  for (const words of [caption, maker].filter((each) => each !== undefined)) {
    expect(toHtml(essay)).toMatch(new RegExp(`<figcaption[^]*${words}[^]*</figcaption>`));
    expect(toText(essay)).toContain(words);
  }
});
