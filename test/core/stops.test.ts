import { parseEssay } from '@essaykit/core';
import { expect, test } from 'vitest';
import { toHtml } from '../../packages/core/src/to-html.js';

/** The words of the first paragraph, with each mark as what it leads to. */
function seen(markdown: string, lang = 'en-GB'): string {
  const sources = 'sources: [{id: one, type: book, title: One}, {id: two, type: book, title: Two}]';
  const text = `---\ntitle: Stops\nlang: ${lang}\n${sources}\n---\n\n${markdown}\n\n[^a]: A note.\n`;
  const html = toHtml(parseEssay(text).essay);
  const [, words = ''] = /<p>(.*?)<\/p>\n(?:<\/div>|<p>)/s.exec(html.slice(html.indexOf('essay-lead'))) ?? [];
  return words
    .replace(/<a [^>]*role="doc-[a-z]+"[^>]*>(.*?)<\/a>/g, '‹$1›')
    .replace(/<\/?(?:sup|span|a|em)[^>]*>/g, '');
}

test.each([
  ['It ended [@one]. Then', 'It ended.‹1› Then'],
  ['It ended[^a]. Then', 'It ended.‹a› Then'],
  ['It ended [@one][^a]; then', 'It ended;‹1›‹a› then'],
  ['It ended [@one].[^a] Then', 'It ended.‹1›‹a› Then'],
  ['It ended [@one].', 'It ended.‹1›'],
  ['“It ended [@one].” Then', '“It ended.”‹1› Then'],
  ['It *ended* [@one]?! Then', 'It ended?!‹1› Then'],

  ['A [link](https://example.org/), then', 'A link,‹1› then'],
])('should put the stop before the mark: %s', (markdown, expected) => {
  expect(seen(markdown)).toBe(expected);
});

test.each([
  ['It ended.[@one] Then', 'It ended.‹1› Then'],
  ['It ended [@one] then.', 'It ended‹1› then.'],
  ['It ended [@one, p. 3]. Then', 'It ended [‹1›,\u00A0p.\u00A03]. Then'],
  ['As @one. Then', 'As One‹1›. Then'],
  ['It was x<sup>2</sup>. Then', 'It was x2. Then'],
  ['It was [@one].5 of it', 'It was‹1›.5 of it'],
  ['It was ([@one]) there', 'It was (‹1›) there'],
])('should leave it where it is: %s', (markdown, expected) => {
  expect(seen(markdown)).toBe(expected);
});

test.each(['fr', 'de', 'ar', 'ja', 'sv', 'eng-x'])('should leave it where it is in %s', (lang) => {
  expect(seen('It ended [@one]. Then', lang)).toMatch(/ended‹.›\. Then/);
});

test('should lose no word in a row of marks', () => {
  const words = seen(`It ended${'[^a]'.repeat(500)}. Then`);
  expect(words.startsWith('It ended.‹a›‹a›')).toBe(true);
  expect(words.endsWith('‹a› Then')).toBe(true);
});
