import { expect, test } from 'vitest';
import { parseEssay } from '../../packages/core/src/index.js';
import type { Essay, Flow, Phrase, Source } from '../../packages/core/src/nodes.js';
import { toText } from '../../packages/core/src/to-text.js';
import { handMadeEssay } from './hand-made-essay.js';

const text = (value: string): Phrase => ({ type: 'text', value });
const paragraph = (...children: Phrase[]): Flow => ({ type: 'paragraph', children });

function essayOf(children: Flow[], fields: Partial<Essay> = {}): Essay {
  const empty = {
    title: [],
    subtitle: [],
    meta: {},
    notes: [],
    sources: [],
    credits: [],
    authors: [],
    corrections: [],
  };
  return { type: 'essay', version: 1, id: 'a', ...empty, children: [{ type: 'lead', children }], ...fields };
}

test('should write all that a reader reads, in reading order', () => {
  expect(toText(handMadeEssay)).toMatchInlineSnapshot(`
    "Why we draw coasts

    A line that is never finished

    By Ada Moss, 1 March 2026

    Surf on rocks
    Main image: Surf (Orr Prints)

    A coast has no length until someone picks a ruler.[a]

    * * *

    How a shore is measured

    With a ruler.

    The ruler

    We keep some of the shore. As Lund [2] shows [see 2, p.\u00a012, too; @gone], it movesstands
    dxa dotNGSthen

    Claim

    A shoreline is an argument.

    Still.
    — Mia Lund, Reading the Shore

    Surf
    Surf at noon
    Photo: Ida Orr / Shore Agency

    Counting

    3. bays

    print("not prose")

    Bay	km

    Notes

    [a] A finer ruler gives a longer coast.

    Corrections

    Correction, 4 March 2026. A bay was renamed.

    Sources

    1. example.org/coast (accessed 3 February 2026).
    2. Lund, Reading the Shore.
    3. The Wall Street Journal.

    Credits

    Edited by: Noa Vik

    About the author

    Ada Moss
    Writes about maps.
    "
  `);
});

test('should leave out pull quotes and comments', () => {
  const written = toText(handMadeEssay);
  expect(written.split('We keep some of the shore.')).toHaveLength(2);
  expect(written).not.toContain('a word to editors');
});

test('should write nothing of an essay without words', () => {
  expect(toText(essayOf([]))).toBe('');
});

test('should part blocks by blank lines and end with one line ending', () => {
  expect(toText(essayOf([paragraph(text('A')), paragraph(text('B'))]))).toBe('A\n\nB\n');
});

test('should indent what stands under a list item’s mark', () => {
  const list: Flow = {
    type: 'list',
    ordered: true,
    start: 9,
    spread: true,
    children: [
      { type: 'listItem', spread: true, children: [paragraph(text('A')), paragraph(text('B'))] },
      { type: 'listItem', spread: false, children: [paragraph(text('C'), { type: 'break' }, text('D'))] },
    ],
  };
  expect(toText(essayOf([list]))).toBe('9. A\n\n   B\n\n10. C\n    D\n');
});

test('should mark notes by letter and sources by number, in the essay’s digits', () => {
  const citation: Phrase = { type: 'citation', narrative: false, items: [{ sourceId: 's' }, { sourceId: 'gone' }] };
  const note: Phrase = { type: 'footnoteReference', identifier: 'n', label: 'n' };
  const essay = essayOf([paragraph(text('نص'), note, text(' '), citation)], {
    meta: { lang: 'ar' },
    notes: [
      {
        type: 'footnoteDefinition',
        id: 'note_1',
        refs: [],
        identifier: 'n',
        label: 'n',
        children: [paragraph(text('حاشية'))],
      },
    ],
    sources: [{ id: 's', type: 'book', title: 'كتاب', origin: 'declared', status: 'unlinked', uses: [] }],
  });
  expect(toText(essay)).toBe('نص[أ] [١; @gone]\n\nالحواشي\n\n[أ] حاشية\n\nالمصادر\n\n١. كتاب.\n');
});

test('should name the source of a narrative citation', () => {
  const narrative = (sourceId: string): Phrase => ({ type: 'citation', narrative: true, items: [{ sourceId }] });
  const source: Source = { id: '', type: 'book', origin: 'declared', status: 'unlinked', uses: [] };
  const people = [{ literal: 'Mia Lund', family: 'Lund' }, { literal: 'Ida Orr' }];
  const essay = essayOf([paragraph(narrative('a'), text('; '), narrative('b'), text('; '), narrative('c'))], {
    sources: [
      { ...source, id: 'a', author: people },
      { ...source, id: 'b', title: 'Shore' },
    ],
  });
  expect(toText(essay)).toMatch(/^Lund & Ida Orr \[1\]; Shore \[2\]; @c\n/);
});

test('should say what is not known of a credit', () => {
  const credits = [
    { role: 'photography', label: 'Photo', text: [], people: [] },
    { role: 'editing', label: 'Editor', text: [], people: [] },
  ];
  expect(toText(essayOf([], { credits }))).toBe('Credits\n\nPhoto: Photographer not known\nEditor: Name not known\n');
});

test.each<[string, Flow, string]>([
  [
    'a numbered list',
    { type: 'list', ordered: true, children: [{ type: 'listItem', children: [paragraph(text('a'))] }] },
    '1. a',
  ],
  [
    'a list',
    { type: 'list', ordered: false, children: [{ type: 'listItem', children: [paragraph(text('a'))] }] },
    '- a',
  ],
  [
    'a figure of code',
    { type: 'figure', id: 'f', children: [{ type: 'code', value: 'x = 1' }], caption: [text('Sum')] },
    'x = 1\nSum',
  ],
  ['an image without words', paragraph(text('a'), { type: 'image', url: 'x.png' }), 'a'],
  [
    'a figure by somebody without a role',
    {
      type: 'figure',
      id: 'f',
      children: [{ type: 'image', url: 'x.png', alt: 'Surf' }],
      caption: [],
      credit: { role: 'credit', label: '', text: [text('Orr')], people: [] },
    },
    'Surf\nOrr',
  ],
  ['a quotation of nobody', { type: 'quotation', id: 'q', children: [paragraph(text('a'))] }, 'a'],
  ['a reference to no note', paragraph(text('a'), { type: 'footnoteReference', identifier: 'n' }), 'a'],
  ['a node it does not know', paragraph(text('a'), { type: 'html', value: '<b>' }), 'a'],
  [
    'a citation with words behind it',
    paragraph({ type: 'citation', narrative: false, items: [{ sourceId: 'x', suffix: 'and more' }] }),
    '[@x and more]',
  ],
])('should write %s', (_, block, words) => {
  expect(toText(essayOf([block]))).toBe(`${words}\n`);
});

test('should write the main image by its credit alone where it has no words', () => {
  const image = { url: 'x.png', credit: { role: 'image', label: 'Image', text: [text('Orr')], people: [] } };
  expect(toText(essayOf([], { meta: { image } }))).toBe('Image: Orr\n');
  expect(toText(essayOf([], { meta: { image: { url: 'x.png', alt: 'Surf' } } }))).toBe('Surf\n');
});

test.each([
  [{ title: 'A Shore' }, 'A Shore [1] says\n\n'],
  [{ named: 'The Journal' }, 'The Journal [1] says\n\n'],
  [{ URL: 'https://a.example' }, '[1] says\n\n'],
])('should name in a sentence a source of which %j is known', (fields, start) => {
  const source: Source = { id: 'a', type: 'book', origin: 'declared', status: 'unlinked', uses: [], ...fields };
  const citation: Phrase = { type: 'citation', narrative: true, items: [{ sourceId: 'a' }] };
  expect(toText(essayOf([paragraph(citation, text(' says'))], { sources: [source] })).startsWith(start)).toBe(true);
});

test.each([
  ['**Ada Moss** writes.', undefined, 'Ada Moss writes.'],
  ['**Ada Moss** writes.', 'Editor', 'Ada Moss\nAda Moss writes.'],
  ['*Ada Moss* writes.', undefined, 'Ada Moss\nAda Moss writes.'],
  ['**Ada Moss-Orr** writes.', undefined, 'Ada Moss\nAda Moss-Orr writes.'],
])('should name an author once if the bio is %s and the role %j', (bio, role, expected) => {
  const author = { name: 'Ada Moss', bio, ...(role === undefined ? {} : { role }) };
  const { essay } = parseEssay(`---\nauthors: ${JSON.stringify([author])}\n---\n\n# Coasts\n\nA coast.\n`);
  expect(toText(essay).split('About the author\n\n')[1]).toBe(`${expected}\n`);
});
