import { expect, test } from 'vitest';
import type { Source } from '../../packages/core/src/nodes.js';
import { readSource } from '../../packages/core/src/sources/csl.js';
import { sourceToCsl, toCsl } from '../../packages/core/src/to-csl.js';
import { handMadeEssay } from './hand-made-essay.js';

const bare: Source = { id: 'a', type: 'book', origin: 'declared', status: 'unlinked', uses: [] };

test('should write the sources of an essay as CSL-JSON', () => {
  expect(toCsl(handMadeEssay)).toEqual([
    {
      id: 'example-org-coast',
      type: 'webpage',
      URL: 'https://example.org/coast',
      accessed: { 'date-parts': [[2026, 2, 3]] },
      archive: 'https://web.archive.org/web/2026/https://example.org/coast',
    },
    {
      id: 'lund',
      type: 'book',
      title: 'Reading the Shore',
      author: [{ family: 'Lund', given: 'Mia' }],
      issued: { 'date-parts': [[2019, 4]], circa: true },
      status: 'in print',
      volume: 2,
    },
    { id: 'wsj', type: 'document', note: 'The Wall Street Journal' },
  ]);
});

test('should leave out what only an essay knows', () => {
  for (const item of toCsl(handMadeEssay)) {
    for (const key of ['origin', 'uses', 'group', 'named', 'text', 'publication-status', 'archive-name']) {
      expect(item).not.toHaveProperty(key);
    }
  }
});

test('should give a name in parts or as a literal, never both', () => {
  const author = [
    { literal: 'Orr Prints' },
    { literal: 'Vincent van Gogh', family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
    { literal: 'Plato', given: 'Plato' },
    { literal: 'Orr Jr.', suffix: 'Jr.' },
  ];
  expect(sourceToCsl({ ...bare, author }).author).toEqual([
    { literal: 'Orr Prints' },
    { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
    { given: 'Plato' },
    { literal: 'Orr Jr.' },
  ]);
});

test('should keep CSL’s own archive before the copy’s address', () => {
  const archive = { url: 'https://web.archive.org/a' };
  expect(sourceToCsl({ ...bare, archive }).archive).toBe('https://web.archive.org/a');
  expect(sourceToCsl({ ...bare, archive, 'archive-name': 'City Archive' }).archive).toBe('City Archive');
});

test('should keep the words of an entry that has no title', () => {
  const text: Source['text'] = [{ type: 'text', value: 'Lund, Shore.' }];
  expect(sourceToCsl({ ...bare, text }).note).toBe('Lund, Shore.');
  expect(sourceToCsl({ ...bare, text, note: 'lost' }).note).toBe('lost');
  expect(sourceToCsl({ ...bare, text, title: 'Shore' })).not.toHaveProperty('note');
});

test('should write the same bytes whatever the order of the fields', () => {
  const forth: Source = {
    ...bare,
    title: 'T',
    volume: 2,
    publisher: 'P',
    author: [{ literal: 'A' }],
    editor: [{ literal: 'E' }],
  };
  const back = Object.fromEntries(Object.entries(forth).reverse());
  expect(JSON.stringify(sourceToCsl({ ...bare, ...back }))).toBe(JSON.stringify(sourceToCsl(forth)));
});

test('should be read back as the same source', () => {
  const source: Source = {
    ...bare,
    title: 'Reading the Shore',
    author: [{ literal: 'Mia Lund', family: 'Lund', given: 'Mia' }, { literal: 'Orr Prints' }],
    issued: { 'date-parts': [[2019, 4, 1]] },
    accessed: '2026-02-03',
    archive: { url: 'https://web.archive.org/web/20260201000000/https://example.org/coast', date: '2026-02-01' },
    'publication-status': 'in print',
    URL: 'https://example.org/coast',
    DOI: '10.1000/182',
    volume: 2,
    status: 'linked',
  };
  expect(readSource(sourceToCsl(source)).source).toEqual(source);
});

test.each([
  ['2026', [2026]],
  ['2026-03', [2026, 3]],
  ['2026-03-04', [2026, 3, 4]],
])('should write the day of a visit, %s, as exactly as it is known', (accessed, parts) => {
  expect(sourceToCsl({ ...bare, accessed }).accessed).toEqual({ 'date-parts': [parts] });
});
