import { expect, test } from 'vitest';
import { EssayError } from '../../packages/core/src/errors.js';
import type { CslDate, Name, Phrase } from '../../packages/core/src/nodes.js';
import { plainText } from '../../packages/core/src/plain-text.js';
import type { Entry } from '../../packages/core/src/sources/entry.js';
import { formatSource, type SourceStyle } from '../../packages/core/src/sources/format-source.js';

/** Phrases as short Markdown. */
function written(phrases: readonly Phrase[]): string {
  return phrases
    .map((phrase) => {
      if (phrase.type === 'text') return phrase.value;
      if (phrase.type === 'emphasis') return `*${written(phrase.children)}*`;
      if (phrase.type === 'link') return `[${written(phrase.children)}](${phrase.url})`;
      return `<${phrase.type}>`;
    })
    .join('');
}

/** The gap between a term and its number, where no line ends, is read as any gap; the labels have tests of their own. */
function format(entry: Entry, style?: SourceStyle, lang?: string): string {
  return written(formatSource(entry, style, { lang })).replace(/(?<!«)\u00a0(?![»:;!?])/g, ' ');
}

const names = (...literals: string[]): Name[] => literals.map((literal) => ({ literal }));
const person = (given: string, family: string): Name => ({ literal: `${given} ${family}`, given, family });
const on = (...parts: number[]): CslDate => ({ 'date-parts': [parts] });

const book: Entry = {
  type: 'book',
  title: 'Reading the Shore',
  author: [person('Mia Ann', 'Lund'), person('Jean-Luc', 'Orr')],
  publisher: 'Shore Press',
  'publisher-place': 'London',
  edition: 2,
  issued: on(2019, 4),
};
const article: Entry = {
  type: 'article-journal',
  title: 'How Long Is the Coast of Britain?',
  author: [person('Benoit', 'Mandelbrot')],
  'container-title': 'Science',
  volume: 156,
  issue: '3775',
  page: '636--638',
  issued: on(1967, 5, 5),
  DOI: '10.1126/science.156.3775.636',
};
const news: Entry = {
  type: 'article-newspaper',
  title: 'Coast to coast',
  author: names('Mia Lund'),
  'container-title': 'The Guardian',
  issued: on(2019, 3, 4),
  page: 'A4-A5',
  URL: 'https://news.example/coast',
};
const chapter: Entry = {
  type: 'chapter',
  title: 'The ruler',
  author: [person('Mia', 'Lund')],
  editor: [person('Ida', 'Orr'), person('Noa', 'Vik')],
  'container-title': 'Shores',
  publisher: 'Shore Press',
  issued: on(2001),
  page: '3-20',
};

test.each<[string, Entry, string]>([
  [
    'book',
    { type: 'book', title: 'Reading the Shore', author: names('Mia Lund'), issued: on(2019) },
    'Mia Lund, *Reading the Shore* (2019).',
  ],
  ['book', book, 'Mia Ann Lund and Jean-Luc Orr, *Reading the Shore*, 2nd ed. (London: Shore Press, April 2019).'],
  ['book of an editor', { type: 'book', title: 'Shores', editor: names('A', 'B') }, 'A and B (eds.), *Shores*.'],
  [
    'translation',
    {
      type: 'book',
      title: 'Shores',
      author: names('A'),
      translator: names('B'),
      'original-date': on(1859),
      issued: on(2003),
    },
    'A, *Shores*, trans. B (2003 [1859]).',
  ],
  [
    'article',
    article,
    'Benoit Mandelbrot, [“How Long Is the Coast of Britain?”](https://doi.org/10.1126/science.156.3775.636), *Science*, vol. 156, no. 3775 (5 May 1967), pp. 636–638.',
  ],
  [
    'newspaper',
    news,
    'Mia Lund, [“Coast to coast”](https://news.example/coast), *The Guardian* (4 March 2019), pp. A4-A5.',
  ],
  ['chapter', chapter, 'Mia Lund, “The ruler”, in *Shores*, ed. Ida Orr and Noa Vik (Shore Press, 2001), pp. 3–20.'],
  [
    'page',
    { type: 'webpage', title: 'Coasts', URL: 'https://www.example.org/coast' },
    '[“Coasts”](https://www.example.org/coast), example.org.',
  ],
  [
    'page behind a DOI',
    { type: 'webpage', title: 'Coasts', URL: 'https://doi.org/10.1000/182' },
    '[“Coasts”](https://doi.org/10.1000/182).',
  ],
  [
    'page of a site',
    { type: 'webpage', title: 'Coasts', 'container-title': 'Shore Site', URL: 'https://example.org/' },
    '[“Coasts”](https://example.org/), *Shore Site*.',
  ],
  [
    'page without a date',
    { type: 'webpage', title: 'Coasts', URL: 'https://example.org/', accessed: '2026-02-03' },
    '[“Coasts”](https://example.org/), example.org (accessed 3 February 2026).',
  ],
  [
    'film',
    { type: 'motion_picture', title: 'Her', director: names('Spike Jonze'), publisher: 'Annapurna', issued: on(2013) },
    '*Her*, dir. Spike Jonze (Annapurna, 2013).',
  ],
  [
    'broadcast',
    { type: 'broadcast', title: 'Coasts', 'container-title': 'Shore Hour', publisher: 'BBC', issued: on(2020, 5, 1) },
    '“Coasts”, *Shore Hour* (BBC, 1 May 2020).',
  ],
  [
    'interview',
    { type: 'interview', author: names('Walter Murch'), interviewer: names('Ida Orr'), issued: on(2016) },
    'Walter Murch, interview by Ida Orr (2016).',
  ],
  ['interview', { type: 'interview', author: names('Walter Murch') }, 'Walter Murch, interview.'],
  [
    'report',
    {
      type: 'report',
      title: 'Sea Level',
      author: names('WHO'),
      genre: 'technical report',
      number: 12,
      issued: on(2000),
    },
    'WHO, *Sea Level*, technical report, no. 12 (2000).',
  ],
  [
    'thesis',
    { type: 'thesis', title: 'On shores', author: names('A'), publisher: 'MIT', issued: on(1999) },
    'A, *On shores*, thesis (MIT, 1999).',
  ],
  [
    'post',
    { type: 'post', title: 'A shore', author: names('@ada'), 'container-title': 'Mastodon', issued: on(2024, 1, 2) },
    '@ada, “A shore”, *Mastodon* (2 January 2024).',
  ],
  [
    'letter',
    { type: 'personal_communication', author: names('Ada Moss'), issued: on(2020, 5) },
    'Ada Moss, personal communication (May 2020).',
  ],
  [
    'data',
    { type: 'dataset', title: 'Tides', author: names('NOAA'), version: '2.0', issued: on(2024) },
    'NOAA, *Tides*, v2.0 (2024).',
  ],
  [
    'court case',
    {
      type: 'legal_case',
      title: 'Brown v. Board of Education',
      volume: 347,
      'container-title': 'U.S.',
      page: 483,
      authority: 'Supreme Court',
      issued: on(1954),
    },
    '*Brown v. Board of Education*, 347 U.S. 483 (Supreme Court, 1954).',
  ],
  [
    'law',
    { type: 'legislation', title: 'Coast Protection Act', number: 'c. 74', issued: on(1949) },
    '*Coast Protection Act*, c. 74 (1949).',
  ],
  [
    'song',
    { type: 'song', title: 'La mer', performer: names('Charles Trenet'), issued: on(1946) },
    'Charles Trenet, “La mer” (1946).',
  ],
  [
    'manuscript',
    {
      type: 'manuscript',
      title: 'Diary',
      author: names('A'),
      archive_location: 'box 3',
      'archive-name': 'City Archive',
    },
    'A, *Diary*, box 3, City Archive.',
  ],
  ['mention', { type: 'document', named: 'The Wall Street Journal' }, 'The Wall Street Journal.'],
  ['nothing', {}, 'Untitled.'],
])('should write a %s', (_, entry, expected) => {
  expect(format(entry)).toBe(expected);
});

test('should show an entry that is only an address as host and path', () => {
  const shown = (URL: string) => plainText(formatSource({ type: 'webpage', URL }));
  expect(format({ type: 'webpage', URL: 'https://www.example.org/coast/' })).toBe(
    '[example.org/coast](https://www.example.org/coast/)',
  );
  expect(shown('https://example.org/%C3%A9t%C3%A9?q=a%26b')).toBe('example.org/été?q=a&b');
  expect(shown('https://example.org/a%2Fb')).toBe('example.org/a/b');
});

test.each([
  // The last word ends where the room does, or one character later.
  [`coasts/${'a'.repeat(60)}-b`, `coasts/${'a'.repeat(60)}…`],
  [`coasts/${'a'.repeat(61)}-b`, 'coasts/…'],
  [`coasts/${'a'.repeat(30)}-rulers-and-maps-of-the-shoreline/2`, `coasts/${'a'.repeat(30)}-rulers-and-maps-of-the…`],
  [`coasts/${'a'.repeat(50)}/the-ruler-and-more`, `coasts/${'a'.repeat(50)}/the-ruler…`],
  [`coasts/${'a'.repeat(54)}?page=2&from=12`, `coasts/${'a'.repeat(54)}?page…`],
  [`coasts/${'a'.repeat(52)}%20%20%20%20b`, `coasts/${'a'.repeat(52)}%20%20…`],
  [`${'海'.repeat(80)}`, `${'海'.repeat(67)}…`],
  ['a'.repeat(100), '…'],
])('should cut the address of %s where a word ends', (path, expected) => {
  const shown = plainText(formatSource({ type: 'webpage', URL: `https://example.org/${path}` }));
  expect(shown).toBe(`example.org/${expected}`);
  expect(shown.length).toBeLessThanOrEqual(80);
});

test('should not let a decoded address hide what it is', () => {
  const shown = (URL: string) => plainText(formatSource({ type: 'webpage', URL }));
  expect(shown('https://example.org/%E2%80%AEgpj')).toBe('example.org/%E2%80%AEgpj');
  expect(shown('https://example.org/a%20b')).toBe('example.org/a%20b');
  expect(shown('https://example.org/%')).toBe('example.org/%');
});

test('should lead only where the web is', () => {
  expect(format({ type: 'book', title: 'A', URL: 'javascript:alert(1)' })).toBe('*A*.');
  expect(format({ type: 'book', title: 'A', URL: 'not an address' })).toBe('*A*.');
});

test('should lead to the copy when the page is gone', () => {
  const page: Entry = { type: 'webpage', title: 'A', URL: 'https://example.org/a', publisher: 'P' };
  const archive = { url: 'https://web.archive.org/a' };
  expect(format({ ...page, status: 'archived', archive })).toBe('[“A”](https://web.archive.org/a) (P).');
  expect(format({ ...page, status: 'dead' })).toBe('“A” (P).');
  expect(format({ type: 'webpage', URL: 'https://example.org/a', status: 'dead' })).toBe('example.org/a');
});

test('should show the author’s own entry as it is, in every style', () => {
  const text: Phrase[] = [
    { type: 'text', value: 'Lund, ' },
    { type: 'emphasis', children: [{ type: 'text', value: 'Shore' }] },
  ];
  for (const style of ['plain', 'apa', 'mla', 'chicago'] as const)
    expect(formatSource({ ...book, text }, style)).toEqual(text);
});

test('should cut a long list of authors', () => {
  const author = names('A', 'B', 'C', 'D', 'E', 'F', 'G');
  expect(format({ type: 'book', title: 'T', author })).toBe('A, B, C et al., *T*.');
  expect(format({ type: 'book', title: 'T', author: author.slice(1) })).toBe('B, C, D, E, F and G, *T*.');
});

test.each<[string, CslDate, string]>([
  ['range of years', { 'date-parts': [[2019], [2021]] }, '2019–2021'],
  [
    'range of days',
    {
      'date-parts': [
        [2019, 1, 2],
        [2019, 1, 4],
      ],
    },
    '2 January 2019 – 4 January 2019',
  ],
  ['approximate year', { 'date-parts': [[1920]], circa: true }, 'c. 1920'],
  ['season', { 'date-parts': [[2019]], season: 1 }, 'Spring 2019'],
  ['year before Christ', { 'date-parts': [[-44]] }, '44 BC'],
  ['text', { literal: 'Lent 1641' }, 'Lent 1641'],
  ['month of 0', { 'date-parts': [[2019, 0, 0]] }, '2019'],
  ['day of 0', { 'date-parts': [[2019, 5, 0]] }, 'May 2019'],
])('should write a %s', (_, issued, expected) => {
  expect(format({ type: 'book', title: 'T', issued })).toBe(`*T* (${expected}).`);
});

test.each([
  ['fr', '[«\u202FCoast to coast\u202F»](https://news.example/coast), *The Guardian* (4 mars 2019), p. A4-A5.'],
  ['de', '[„Coast to coast“](https://news.example/coast), *The Guardian* (4. März 2019), S. A4-A5.'],
  ['es', '[«Coast to coast»](https://news.example/coast), *The Guardian* (4 de marzo de 2019), pp. A4-A5.'],
  ['ar', '[«Coast to coast»](https://news.example/coast)، *The Guardian* (٤ مارس ٢٠١٩)، ص ص. A4-A5.'],
  ['ja', '[「Coast to coast」](https://news.example/coast)、*The Guardian*（2019年3月4日）、A4-A5頁。'],
])('should write a source in %s', (lang, expected) => {
  const { author: _, ...anonymous } = news;
  expect(format(anonymous, 'plain', lang)).toBe(expected);
});

test('should mark titles in their own script where there are no italics', () => {
  const chinese: Entry = { type: 'book', title: '呐喊', author: names('鲁迅'), publisher: '新潮社', issued: on(1923) };
  expect(format(chinese, 'plain', 'zh')).toBe('鲁迅，《*呐喊*》（新潮社，1923）。');
  expect(format({ ...chinese, title: 'Shore' }, 'plain', 'zh')).toBe('鲁迅，*Shore*（新潮社，1923）。');
});

test('should tell HTML which words are the title', () => {
  const [, title] = formatSource(book);
  expect(title).toMatchObject({ type: 'emphasis', data: { hName: 'cite', hProperties: { className: ['p-name'] } } });
});

test('should leave no stray mark, whatever is missing', () => {
  const all: Entry = {
    ...article,
    ...chapter,
    ...book,
    genre: 'essay',
    URL: 'https://example.org/a',
    accessed: '2026-01-01',
    version: '2',
    translator: names('T'),
  };
  const keys = Object.keys(all).filter((key) => key !== 'type');
  for (const type of [
    'book',
    'chapter',
    'article-journal',
    'webpage',
    'motion_picture',
    'thesis',
    'interview',
    'report',
  ]) {
    for (let bits = 0; bits < 2 ** 10; bits++) {
      // Each key alone is there in half of the entries, and so is each pair.
      const kept = keys.filter((_, index) => (bits >> (index % 10)) & 1);
      const entry: Entry = { type, ...Object.fromEntries(kept.map((key) => [key, all[key]])) };
      for (const style of ['plain', 'apa', 'mla', 'chicago'] as const) {
        const text = plainText(formatSource(entry, style, { lang: 'en' }));
        expect(text, `${style} ${type} ${kept.join(' ')}`).not.toMatch(
          /\(\)|\[\]|^[,.:)]|\s[,.;]|,\s*[,.)]|\.\.|\s\s|undefined|\s$|: *$|“”/,
        );
      }
    }
  }
});

test.each<[SourceStyle, Entry, string]>([
  ['apa', book, 'Lund, M. A., & Orr, J.-L. (2019). *Reading the Shore* (2nd ed.). Shore Press.'],
  [
    'apa',
    article,
    'Mandelbrot, B. (1967). How Long Is the Coast of Britain? *Science*, *156*(3775), 636–638. [https://doi.org/10.1126/science.156.3775.636](https://doi.org/10.1126/science.156.3775.636)',
  ],
  [
    'apa',
    news,
    'Mia Lund. (2019, March 4). Coast to coast. *The Guardian*, A4-A5. [https://news.example/coast](https://news.example/coast)',
  ],
  ['apa', chapter, 'Lund, M. (2001). The ruler. In Ida Orr and Noa Vik (Eds.), *Shores* (pp. 3–20). Shore Press.'],
  [
    'apa',
    { type: 'webpage', title: 'A', URL: 'https://example.org/', accessed: '2026-03-03' },
    '*A*. (n.d.). Retrieved March 3, 2026, from [https://example.org/](https://example.org/)',
  ],
  [
    'apa',
    {
      type: 'motion_picture',
      title: 'Her',
      director: [person('Spike', 'Jonze')],
      publisher: 'Annapurna',
      issued: on(2013),
    },
    'Jonze, S. (Director). (2013). *Her* [Film]. Annapurna.',
  ],
  [
    'apa',
    { type: 'thesis', title: 'T', author: [person('A', 'B')], genre: 'PhD thesis', publisher: 'MIT', issued: on(1999) },
    'B, A. (1999). *T* [PhD thesis, MIT].',
  ],
  ['mla', book, 'Lund, Mia Ann, and Jean-Luc Orr. *Reading the Shore*. 2nd ed., Shore Press, Apr. 2019.'],
  [
    'mla',
    article,
    'Mandelbrot, Benoit. “How Long Is the Coast of Britain?” *Science*, vol. 156, no. 3775, 5 May 1967, pp. 636–638, [https://doi.org/10.1126/science.156.3775.636](https://doi.org/10.1126/science.156.3775.636)',
  ],
  ['mla', chapter, 'Lund, Mia. “The ruler.” *Shores*, edited by Ida Orr and Noa Vik, Shore Press, 2001, pp. 3–20.'],
  [
    'mla',
    news,
    'Mia Lund. “Coast to coast.” *The Guardian*, 4 Mar. 2019, pp. A4-A5, [news.example/coast](https://news.example/coast)',
  ],
  ['chicago', book, 'Lund, Mia Ann, and Jean-Luc Orr. *Reading the Shore*. 2nd ed. London: Shore Press, April 2019.'],
  [
    'chicago',
    article,
    'Mandelbrot, Benoit. “How Long Is the Coast of Britain?” *Science* 156, no. 3775 (May 5, 1967): 636–638. [https://doi.org/10.1126/science.156.3775.636](https://doi.org/10.1126/science.156.3775.636)',
  ],
  ['chicago', chapter, 'Lund, Mia. “The ruler.” In *Shores*, edited by Ida Orr and Noa Vik. Shore Press, 2001.'],
  [
    'chicago',
    news,
    'Mia Lund. “Coast to coast.” *The Guardian*, March 4, 2019. [https://news.example/coast](https://news.example/coast)',
  ],
])('should follow %s', (style, entry, expected) => {
  expect(format(entry, style, 'en')).toBe(expected);
});

test('should keep a name’s own order', () => {
  const name: Name = { literal: '鲁迅', family: '鲁', given: '迅', 'static-ordering': true };
  const gogh: Name = { literal: 'Vincent van Gogh', family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' };
  expect(format({ type: 'book', title: 'T', author: [name] }, 'mla', 'en')).toBe('鲁迅. *T*.');
  expect(format({ type: 'book', title: 'T', author: [gogh] }, 'apa', 'en')).toBe('van Gogh, V. (n.d.). *T*.');
});

test('should take plain CSL-JSON, and drop what is of the wrong kind', () => {
  const csl: Entry = JSON.parse(
    '{"type":"book","title":"<i>T</i>  x","author":[{"family":"Lund","given":"Mia"},null,3],"issued":{"date-parts":"x"},"volume":{}}',
  );
  expect(format(csl)).toBe('Mia Lund, *T x*.');
  for (const json of [
    '{"type":3,"title":[],"author":{},"issued":7,"URL":{},"archive":9,"text":"x","accessed":1,"named":2}',
    '{"type":"webpage","status":"dead","archive":{"url":4},"issued":{"date-parts":[["x"],[null]]},"accessed":{},"text":{}}',
    '{"type":"book","author":[{"family":"Lund","given":3}]}',
    '{"type":"chapter","editor":[{"family":3}],"container-title":{},"DOI":[],"issued":{"literal":3},"page":null}',
  ]) {
    for (const style of ['plain', 'apa', 'mla', 'chicago'] as const) {
      expect(() => formatSource(JSON.parse(json), style)).not.toThrow();
    }
  }
});

test('should refuse a style it does not know', () => {
  // A caller without types.
  const style: SourceStyle = JSON.parse('"constructor"');
  expect(() => formatSource(book, style)).toThrow(EssayError);
});

test.each<[SourceStyle, string]>([
  ['plain', '*T*.'],
  ['apa', '*T*. (n.d.).'],
  ['chicago', '*T*.'],
  ['mla', '*T*.'],
])('should write in %s an entry that says only its title', (style, expected) => {
  expect(format({ title: 'T' }, style)).toBe(expected);
});

test.each<[SourceStyle, Entry, string, string]>([
  ['apa', { title: 'T', 'container-title': 'J' }, 'en', 'T. (n.d.). *J*.'],
  [
    'apa',
    { type: 'motion_picture', title: 'T', director: names('A', 'B') },
    'en',
    'A, & B (Directors). (n.d.). *T* [Film].',
  ],
  ['apa', { type: 'book', title: 'T', editor: names('A') }, 'de', 'A (Hg.). (o. D.). *T*.'],
  [
    'apa',
    { type: 'book', title: 'T', author: names(...'ABCDEFGHIJKLMNOPQRSTUV') },
    'en',
    'A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, … V. (n.d.). *T*.',
  ],
  ['apa', { type: 'article-newspaper', title: 'T', issued: on(2019) }, 'de', 'T. (2019).'],
  [
    'apa',
    { type: 'chapter', title: 'T', 'container-title': 'B', editor: names('A') },
    'ja',
    'T. (日付不明). A (編), *B*.',
  ],
  ['chicago', { type: 'motion_picture', title: 'T', director: names('A') }, 'en', 'A, dir. *T*.'],
  [
    'chicago',
    { type: 'book', title: 'T', author: names('A', 'B', 'C', 'D', 'E', 'F', 'G') },
    'en',
    'A, B, C, et al. *T*.',
  ],
  [
    'chicago',
    { type: 'book', title: 'T', author: names('A', 'B'), issued: on(2019, 3, 4) },
    'de',
    'A und B. *T*. 4. März 2019.',
  ],
  ['mla', { type: 'book', title: 'T', editor: names('A', 'B') }, 'de', 'A und B, Hg. *T*.'],
  ['mla', { type: 'book', title: 'T', editor: names('A') }, 'en', 'A, editor. *T*.'],
  ['mla', { type: 'book', title: 'T', author: names('A', 'B', 'C') }, 'en', 'A, et al. *T*.'],
  ['mla', { type: 'article-newspaper', title: 'T', issued: on(2019, 9, 4) }, 'en', '“T.” 4 Sept. 2019.'],
  ['chicago', { type: 'book', URL: 'ftp://a.example/x' }, 'en', 'ftp://a.example/x.'],
  [
    'mla',
    { type: 'book', title: 'T', author: names('A'), director: names('B'), translator: names('C'), editor: names('D') },
    'en',
    'A. *T*. Directed by B, translated by C, edited by D.',
  ],
  [
    'plain',
    { type: 'book', title: 'T', author: [{ literal: '', family: 'Ito', given: 'Aki', 'static-ordering': true }] },
    'en',
    'Ito Aki, *T*.',
  ],
])('should write in %s %j in %s', (style, entry, lang, expected) => {
  expect(format(entry, style, lang)).toBe(expected);
});

test('should leave the words for a role as they are where they are no English', () => {
  expect(format({ type: 'book', title: 'T', author: names('A'), translator: names('B') }, 'chicago', 'de')).toContain(
    'B',
  );
});
