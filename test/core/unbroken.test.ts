import { expect, test } from 'vitest';
import { unbroken } from '../../packages/core/src/handlers/unbroken.js';
import { labels } from '../../packages/core/src/labels/labels.js';
import { toHtml } from '../../packages/core/src/to-html.js';
import { toText } from '../../packages/core/src/to-text.js';
import { essayWith, htmlOf, source, text } from './small-essay.js';

const languages = ['en', 'en-US', 'fr', 'de', 'es', 'pt', 'it', 'ar', 'he', 'ja', 'zh', 'zh-Hant'];

/** Words in which what a line cannot break at is seen. */
function seen(html: string): string {
  return html.replaceAll('\u00A0', '_').replaceAll('&nbsp;', '_');
}

function listed(fields: Parameters<typeof source>[1]): string {
  return seen(toHtml(essayWith({ sources: [source('lund', fields)] })));
}

test.each(languages)('should break no date in %s', (lang) => {
  const { date } = labels(lang);
  const days = [
    '2025-11',
    ...Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-01`),
  ];
  for (const day of [...days, '2025-11-13', '2025-11-30']) {
    expect(unbroken(`Shore Press, ${date(day)}`).slice('Shore Press, '.length)).toBe(
      date(day).replaceAll(' ', '\u00A0'),
    );
  }
});

test('should break an entry neither in its date nor behind initials', () => {
  const author = [{ literal: 'W. Orr' }, { literal: 'J. V. L. Parry' }];
  const issued = { 'date-parts': [[2025, 11, 3]] };
  const html = listed({ author, publisher: 'Shore Press', issued, title: 'Plan of 1 May 1953' });
  expect(html).toContain(
    'W._Orr and J._V._L._Parry, <cite class="p-name">Plan of 1 May 1953</cite> (Shore Press, 3_November_2025).',
  );
});

test('should leave the rest of an entry as it is', () => {
  const issued = { 'date-parts': [[2017]] };
  const fields = {
    type: 'article-journal',
    'container-title': 'Nature',
    volume: 122,
    issue: 3,
    page: '9',
    issued,
  } as const;
  expect(listed(fields)).toContain('<cite>Nature</cite>, vol._122, no._3 (2017), p._9.');
});

test('should leave an entry as its author wrote it', () => {
  expect(listed({ text: [text('J. V. Parry, 3 November 2025.')] })).toContain('J. V. Parry, 3 November 2025.');
});

test('should break no date in what is said of a copy, a correction and the essay itself', () => {
  const archive = { url: 'https://archive.example/coast', date: '2024-05-02' };
  expect(listed({ archive })).toContain('>Archived copy, 2_May_2024</a>');
  const essay = essayWith({
    title: [text('Coasts')],
    meta: { published: '2026-03-01', publisher: 'Moss' },
    corrections: [{ date: '2026-03-04', children: [] }],
  });
  expect(seen(toHtml(essay))).toContain('<strong>Correction, 4_March_2026.</strong>');
  expect(seen(toHtml(essay))).toContain('“Coasts” (Moss, 1_March_2026).');
  expect(toText(essay)).toContain('Correction, 4 March 2026.');
});

test('should begin no line of a credit with a slash', () => {
  const credit = { role: 'drawing', label: 'Drawing', text: [text('Odile Varga / Essaykit')], people: [] };
  const figure = {
    type: 'figure',
    id: 'figure_a',
    children: [{ type: 'image', url: 'a.svg', alt: 'A' }],
    caption: [text('Sea and/or land / 1953')],
    credit,
  } as const;
  const html = seen(htmlOf([{ ...figure, children: [...figure.children], caption: [...figure.caption] }]));
  expect(html).toContain('Sea and/or land / 1953 <span class="essay-credit">Drawing: Odile Varga_/ Essaykit</span>');
  expect(seen(toHtml(essayWith({ credits: [credit] })))).toContain('<dd>Odile Varga_/ Essaykit</dd>');
});

test('should set a thin space before a French colon', () => {
  const credit = { role: 'drawing', label: 'Dessin', text: [text('Solène Varenne')], people: [] };
  expect(toText(essayWith({ meta: { lang: 'fr' }, credits: [credit] }))).toContain('Dessin\u202F: Solène Varenne');
  expect(labels('fr').alsoBy('Solène Varenne')).toBe('Autres publications\u202F: Solène Varenne');
});
