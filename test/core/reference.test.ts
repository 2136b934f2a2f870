import { parseEssay, type Source } from '@essaykit/core';
import { expect, test } from 'vitest';
import { toHtml } from '../../packages/core/src/to-html.js';
import { essayWith } from './small-essay.js';

const book: Source = {
  id: 'lund',
  type: 'book',
  title: 'Reading the Shore',
  origin: 'declared',
  status: 'unlinked',
  uses: [],
};

function listed(lang: string, source: Partial<Source>): string {
  const html = toHtml(essayWith({ meta: { lang }, sources: [{ ...book, ...source }] }));
  return /<li.*<\/li>/s.exec(html)?.[0].replace(/ data-csl="[^"]*"/, '') ?? '';
}

test('should word a source of the other direction whole in its own language', () => {
  const author = ['Mia Lund', 'Noa Vik'].map((literal) => ({ literal }));
  expect(listed('ar', { author, edition: '2', language: 'en' })).toContain(
    '<span lang="en" dir="ltr">Mia Lund and Noa Vik, <cite class="p-name">Reading the Shore</cite>, 2nd\u00A0ed.</span>',
  );
  expect(listed('en', { title: 'الأنواء', language: 'ar' })).toContain('<span lang="ar" dir="rtl"><cite');
});

test('should say the language of a title that is not the essay’s', () => {
  expect(listed('fr', { language: 'en-GB' })).toContain('<cite class="p-name" lang="en-GB">Reading');
  expect(listed('fr', { language: 'en', URL: 'https://example.org/shore' })).toMatch(
    /<a class="u-url"[^>]* lang="en">/,
  );
  expect(listed('en-US', { language: 'en-GB' })).not.toContain('lang=');
});

test('should keep an address readable from left to right', () => {
  const bare = { title: '', URL: 'https://example.org/shore' };
  expect(listed('ar', bare)).toContain('href="https://example.org/shore" dir="ltr">example.org/shore</a>');
  expect(listed('en', bare)).not.toContain('dir=');
});

test('should keep a title in Latin letters readable from left to right, with its marks', () => {
  const page = { type: 'webpage', URL: 'https://example.org/shore' };
  expect(listed('ar', { ...page, title: 'The shore' })).toContain('dir="ltr">«The shore»</a>');
  expect(listed('ar', { ...page, title: '100 أمواج and more' })).not.toContain('dir=');
  expect(listed('ar', { ...page, title: 'The shore', language: 'en' }).match(/dir=/g)).toHaveLength(1);
  expect(listed('en', { ...page, title: 'The shore' })).not.toContain('dir=');
});

/** A bar is where a line may break; no line breaks behind a hyphen or a question mark. */
function addressHtml(pieces: string): string {
  const whole = pieces.replace(/[^|]*[-?…][^|]*/g, '<span class="essay-piece">$&</span>');
  return whole.replaceAll('&', '&amp;').replaceAll('|', '<wbr>');
}

test.each([
  ['example.org/2026/the-old_coast.html', 'example.org/|2026/|the|-old|_coast|.html'],
  ['example.org/coast?from=map&ruler=2#shore', 'example.org/|coast|?from|=map|&ruler|=2'],
  ['www.the-shore-review.example.org/coast', 'the|-shore|-review|.example|.org/|coast'],
  [`example.org/${'a1'.repeat(15)}`, `example.org/|${'a1'.repeat(5)}|${'a1'.repeat(5)}|${'a1'.repeat(5)}`],
  [`example.org/${'shore-'.repeat(20)}`, `example.org/|shore${'|-shore'.repeat(10)}…`],
])('should let the address %s break between its words', (address, expected) => {
  const html = listed('en', { title: '', URL: `https://${address}` });
  expect(/<a [^>]*>(.*?)<\/a>/.exec(html)?.[1]).toBe(addressHtml(expected));
});

test('should leave a short address whole', () => {
  const address = 'example.org/old-coast';
  expect(listed('en', { title: '', URL: `https://${address}` })).toContain(`>${address}</a>`);
});

test('should cut a name that is all one word where it is too long', () => {
  expect(listed('en', { title: '', URL: `https://${'a'.repeat(200)}.example/` })).toMatch(/>a{30,}…<\/a>/);
});

test('should let an address break that stands for the words of a source or a link', () => {
  const url = 'https://example.org/2026/the-old-coast';
  const expected = `>${addressHtml('https://|example.org/|2026/|the|-old|-coast')}</a>`;
  expect(listed('en', { text: [{ type: 'link', url, children: [{ type: 'text', value: url }] }] })).toContain(expected);
  expect(toHtml(parseEssay(`<${url}> [](${url}){#a}`).essay).split(expected)).toHaveLength(3);
});

test('should leave other words of a link whole', () => {
  const words = 'a well-known, half-forgotten and/or lost shore';
  expect(toHtml(parseEssay(`[${words}](https://example.org/coast)`).essay)).toContain(`>${words}</a>`);
});

test('should carry for paper each address that its words do not show', () => {
  const URL = 'https://example.org/shore';
  const archive = { date: '2024-05-02', url: 'https://web.archive.org/web/2024/https://example.org/shore' };
  expect(listed('en', { URL })).toContain('data-url="https://example.org/shore"');
  expect(listed('en', { title: '', URL })).not.toContain('data-url');
  expect(listed('en', { URL, archive, status: 'archived' })).not.toContain('data-url');
  expect(listed('en', {})).not.toContain('data-url');
});

test('should write a year of three digits in the digits of the language', () => {
  expect(listed('ar', { issued: { literal: '964' } })).toContain('(٩٦٤)');
});

test('should tell the direction of a language by its script, where one is named', () => {
  expect(listed('en', { language: 'ku-Arab' })).toContain('<span lang="ku-Arab" dir="rtl">');
  expect(listed('ar', { language: 'ar-Latn' })).toContain('<span lang="ar-Latn" dir="ltr">');
  expect(listed('en', { language: 'und' })).not.toContain('<span lang=');
});

test('should compare languages with that of the labels where the essay has none', () => {
  const html = (language: string) => toHtml(essayWith({ sources: [{ ...book, language }] }));
  expect(html('fr')).toContain('<cite class="p-name" lang="fr">');
  expect(html('en')).not.toContain('lang="en"');
});

test('should put the marks around a title into its link, as authors do in Markdown', () => {
  const fields = { type: 'article-journal', URL: 'https://example.org/shore' };
  expect(listed('en', fields)).toContain('<a class="u-url" href="https://example.org/shore">“Reading the Shore”</a>');
  expect(listed('fr', fields)).toContain('>«\u202FReading the Shore\u202F»</a>');
  expect(listed('zh', { ...fields, type: 'book', title: '海岸线' })).toContain(
    '>《<cite class="p-name">海岸线</cite>》</a>',
  );
});
