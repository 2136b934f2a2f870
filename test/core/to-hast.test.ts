import type { Author, Citation, Flow, Phrase, PullQuote } from '@essaykit/core';
import { yaml } from '@essaykit/core/yaml';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { EssayError } from '../../packages/core/src/errors.js';
import { essayHandlers } from '../../packages/core/src/handlers/essay-handlers.js';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import { safe } from '../../packages/core/src/safe.js';
import { toHast } from '../../packages/core/src/to-hast.js';
import { toHtml } from '../../packages/core/src/to-html.js';
import { fairTimes, growthOf } from '../security/times-as-long.js';
import { handMadeEssay } from './hand-made-essay.js';
import { essayWith, htmlOf, lead, paragraph, section, source, text } from './small-essay.js';

const whole = toHtml(handMadeEssay);

test.each([
  '<article class="essay h-entry" data-essay="1" data-prefix="coasts__" data-url="https://moss.example/coasts" data-date="1 March 2026" lang="en" dir="ltr">',
  '<h2 class="essay-title p-name">Why we draw <em>coasts</em></h2>',
  '<p class="essay-dek p-summary" role="doc-subtitle">A line that is never finished</p>',
  '<span class="essay-byline">By <span class="p-author h-card"><a class="p-name u-url" href="https://moss.example">Ada Moss</a></span></span>',
  '<time class="dt-published" datetime="2026-03-01">1 March 2026</time>',
  '<a href="#coasts__corrections">Corrected 4 March</a>',
  '<span class="essay-time">1 min</span>',
  '<a class="essay-cite-link" href="#coasts__cite">Cite</a>',
  '<img class="u-photo" src="surf.jpg" alt="Surf on rocks">\n<figcaption class="essay-caption"><span class="essay-credit">Main image: Surf (Orr Prints)</span></figcaption>',
  '<details>\n<summary>How a shore is measured</summary>\n<p>With a ruler.</p>\n</details>',
  '<section class="essay-section" id="coasts__the-ruler">\n<h3 class="essay-heading">The ruler</h3>',
  '<aside class="essay-pull" id="coasts__pull_we-keep-some-of-the" role="doc-pullquote" aria-hidden="true" data-passage="coasts__passage_we-keep-some-of-the">\n<p>We keep some of the shore.</p>\n</aside>',
  '<span class="essay-passage" id="coasts__passage_we-keep-some-of-the">We keep some of the shore.</span>',
  '<abbr title="National Geodetic Survey" lang="en" dir="ltr">NGS</abbr><time datetime="1967">then</time>',
  '<figure class="essay-quotation" id="coasts__quote_a-shoreline-is-an-argument">\n<blockquote lang="en">\n<h4>Claim</h4>',
  '<figcaption><span class="essay-attribution">— Mia Lund, <em>Reading the Shore</em>\u00A0<sup class="essay-number"><a class="essay-source-mark" role="doc-biblioref" href="#coasts__source_lund" aria-label="Source 2">2</a></sup></span></figcaption>',
  '<figure class="essay-figure" id="coasts__figure_surf" data-size="wide">\n<a href="surf.jpg"><img src="surf-small.jpg" alt="Surf"></a>',
  '<figcaption class="essay-caption">Surf at noon <span class="essay-credit">Photo: Ida Orr\u00A0/ Shore Agency. <a href="https://creativecommons.org/publicdomain/zero/1.0/" rel="license">CC0\u00A01.0</a></span></figcaption>',
  '<h4 class="essay-heading">Counting</h4>\n<ol start="3">\n<li>bays</li>\n</ol>',
  '<pre tabindex="0"><code data-language="py">print("not prose")\n</code></pre>',
  '<section class="essay-notes" role="doc-endnotes" aria-label="Notes: Why we draw coasts">\n<h3>Notes</h3>',
  '<div class="essay-correction">\n<p><strong>Correction, 4\u00A0March\u00A02026.</strong> A bay was renamed.</p>\n</div>',
  '<section class="essay-sources" id="coasts__sources" role="doc-bibliography" aria-label="Sources: Why we draw coasts">\n<h3>Sources</h3>',
  '<dl>\n<dt>Edited by</dt>\n<dd>Noa Vik</dd>\n</dl>',
  '<div class="essay-author h-card" id="coasts__author_ada-moss">\n<img class="essay-author-portrait u-photo" src="ada.jpg" alt="Ada Moss">',
  '<a class="u-url" href="https://orcid.org/0000-0002-1825-0097" rel="me">ORCID</a>',
  '<p class="essay-works">Also by Ada Moss: <cite><a href="https://moss.example/shores">Shores</a></cite> (2021)</p>',
  '<section class="essay-cite" id="coasts__cite">\n<h3>Cite this essay</h3>',
])('should make of the essay %s', (html) => {
  expect(whole).toContain(html);
});

test('should never show a comment', () => {
  expect(whole).not.toContain('a word to editors');
});

test('should keep the order of the parts', () => {
  const classes = [...whole.matchAll(/^<(?:header|div|section) class="(essay-[a-z]+)/gm)].map(([, name]) => name);
  expect(
    classes.filter((name) => !['essay-lead', 'essay-section', 'essay-correction', 'essay-author'].includes(name ?? '')),
  ).toEqual([
    'essay-header',
    'essay-body',
    'essay-notes',
    'essay-corrections',
    'essay-sources',
    'essay-credits',
    'essay-authors',
    'essay-cite',
  ]);
});

test('should make an empty article of an empty essay', () => {
  expect(toHtml(essayWith({}))).toBe('<article class="essay h-entry" data-essay="1" data-prefix="coasts__"></article>');
});

test('should make the same of the same, and leave the essay as it was', () => {
  const copy = structuredClone(handMadeEssay);
  expect(toHtml(copy)).toBe(whole);
  expect(copy).toEqual(handMadeEssay);
});

test('should make what the allow list lets through whole', () => {
  const tree = toHast(handMadeEssay);
  expect(safe(tree)).toEqual(tree);
});

test('should give every mark its entry, and every way back its mark', () => {
  const ids = new Set([...whole.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const targets = [...whole.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(8);
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
});

test('should set headings by how deep they stand', () => {
  let deep = section('s6');
  for (const id of ['s5', 's4', 's3', 's2', 's1']) deep = section(id, deep);
  const html = toHtml(essayWith({ title: [text('T')], children: [deep] }), { headingLevel: 3 });
  expect(
    [...html.matchAll(/<(h\d) class="[^"]*"( aria-level="\d+")?>/g)].map(([, name, level]) => `${name}${level ?? ''}`),
  ).toEqual(['h3', 'h4', 'h5', 'h6', 'h6 aria-level="7"', 'h6 aria-level="8"', 'h6 aria-level="9"']);
  expect(toHtml(essayWith({ title: [text('T')] }), { headingLevel: Number.NaN })).toContain('<h2 ');
  expect(toHtml(essayWith({ title: [text('T')] }), { headingLevel: 99 })).toContain('<h6 ');
});

test('should set neighbours at one level', () => {
  const html = toHtml(essayWith({ children: [section('a', section('b')), section('c')] }));
  expect([...html.matchAll(/<(h\d) /g)].map(([, name]) => name)).toEqual(['h3', 'h4', 'h3']);
});

test('should end the contents with the sources, where they are listed', () => {
  const sections = '## A\n\nText.\n\n## B\n\n[a](https://example.org/a)\n\n';
  const { essay } = parseEssay(`# Coasts\n\nText.\n\n${sections}## C\n\nText.\n\n## Sources\n\nText.`);
  const last = '<li><a href="#coasts__sources-1">Sources</a></li>\n</ol>\n</details>';
  expect(toHtml({ ...essay, id: 'coasts' })).toContain(last);
  expect(toHtml({ ...essay, id: 'coasts' })).toContain('<section class="essay-sources" id="coasts__sources-1"');
  expect(toHtml(essay, { sources: 'none' })).not.toContain('__sources-1');
  expect(toHtml(essay, { part: 'sources' })).not.toContain('__sources-1');
  expect(toHtml({ ...essay, sources: [] })).not.toContain('__sources-1');
});

test.each([
  ['**Ada Moss** writes.', {}, '<p><strong class="p-name">Ada Moss</strong> writes.</p>'],
  [
    '**Ada Moss** writes.',
    { url: 'https://moss.example' },
    '<p><strong class="p-name"><a class="u-url" href="https://moss.example" rel="author">Ada Moss</a></strong> writes.</p>',
  ],
])('should not say a name twice that begins the bio %s of %j', (bio, more, expected) => {
  const author = { id: 'moss', name: { literal: 'Ada Moss' }, bio: flowOf(bio), links: [], works: [], ...more };
  const html = toHtml(essayWith({ authors: [author] }), { part: 'authors' });
  expect(html).toContain(expected);
  expect(html.split('p-name')).toHaveLength(2);
});

test.each([
  ['**Ida Orr** writes.', {}],
  ['Ada Moss writes.', {}],
  ['She is **Ada Moss**.', {}],
  ['**Ada Moss** writes.', { role: 'essayist' }],
])('should say the name above the bio %s of %j', (bio, more) => {
  const author = { id: 'moss', name: { literal: 'Ada Moss' }, bio: flowOf(bio), links: [], works: [], ...more };
  expect(toHtml(essayWith({ authors: [author] }), { part: 'authors' })).toContain('<p class="p-name">Ada Moss</p>');
});

test('should list the contents from three sections on', () => {
  const two = essayWith({ children: [section('a'), section('b')] });
  const three = essayWith({ children: [section('a'), section('b'), section('c')] });
  expect(toHtml(two)).not.toContain('essay-contents');
  expect(toHtml(three)).toContain('<li><a href="#coasts__c">c</a></li>');
  expect(toHtml(three, { contents: 'none' })).not.toContain('essay-contents');
});

const words: PullQuote = {
  type: 'pullQuote',
  id: 'pull_1',
  match: { status: 'verbatim', target: 'p_1' },
  children: [paragraph('Every map is a promise')],
};
const holder: Flow = { type: 'paragraph', data: { id: 'p_1' }, children: [text('Every map is a promise, she said.')] };

test('should hide a pull quote only if the body has its words', () => {
  expect(htmlOf([words, holder])).toContain('role="doc-pullquote" aria-hidden="true" data-passage="coasts__p_1">');
  const shown = 'role="doc-pullquote" aria-label="Pull quote"';
  expect(htmlOf([words, paragraph('Another thing.')])).toContain(shown);
  expect(htmlOf([{ ...words, match: { status: 'verbatim', target: 'p_2' } }, holder])).toContain(shown);
  expect(htmlOf([{ ...words, lifted: true, children: [paragraph('A forged warning')] }, holder])).toContain(shown);
  const folded: Flow = { type: 'details', summary: [text('A forged warning')], children: words.children };
  expect(htmlOf([{ ...words, children: [folded] }, holder])).toContain(shown);
  expect(htmlOf([{ ...words, match: { status: 'edited', target: 'p_1' } }, holder])).toContain(shown);
});

test('should leave nothing that can be focused in what is hidden', () => {
  const quote: PullQuote = {
    ...words,
    sourceId: 'lund',
    attribution: {
      type: 'attribution',
      name: 'L',
      children: [{ type: 'link', url: 'https://l.example', children: [text('L')] }],
    },
    children: [
      paragraph(
        {
          type: 'link',
          url: 'https://a.example',
          data: { sourceId: 'lund', id: 'ref_lund_1' },
          children: [text('Every map')],
        },
        ' is a promise',
        { type: 'footnoteReference', identifier: '1', data: { id: 'noteref_1' } },
      ),
    ],
  };
  const note = { type: 'footnoteDefinition', id: 'note_1', refs: [], identifier: '1', children: [] } as const;
  const html = htmlOf([quote, holder], { sources: [source('lund')], notes: [{ ...note, refs: [], children: [] }] });
  const aside = /<aside.*<\/aside>/s.exec(html)?.[0] ?? '';
  expect(aside).toContain('aria-hidden="true"');
  expect(aside).not.toMatch(/<a\b|tabindex|<details|<summary|href/);
  // The lists lead back here.
  expect(aside).toContain('id="coasts__ref_lund_1"');
  expect(aside).toContain('id="coasts__noteref_1"');
});

const mark = (id: string, number: number) =>
  `<a class="essay-source-mark" role="doc-biblioref" id="coasts__${id}" href="#coasts__source_${id}" aria-label="Source ${number}">${number}</a>`;
const cited = [
  source('lund', { author: [{ literal: 'Mia Lund', family: 'Lund', given: 'Mia' }] }),
  source('moss', {
    author: [{ literal: 'Ada Moss' }, { literal: 'Vik', family: 'Gogh', 'non-dropping-particle': 'van' }],
  }),
  source('orr', { editor: [{ literal: 'A', family: 'A' }, { literal: 'B' }, { literal: 'C' }] }),
  source('film'),
];
const item = (sourceId: string, more = {}) => ({ sourceId, id: sourceId, ...more });

test.each<[string, Omit<Citation, 'type'>, string]>([
  ['one', { narrative: false, items: [item('lund')] }, `<sup class="essay-citation">${mark('lund', 1)}</sup>`],
  [
    'two',
    { narrative: false, items: [item('lund'), item('film')] },
    `<sup class="essay-citation">${mark('lund', 1)}, ${mark('film', 4)}</sup>`,
  ],
  [
    'a page',
    { narrative: false, items: [item('lund', { label: 'page', locator: '12' })] },
    `<span class="essay-citation">[${mark('lund', 1)},\u00a0p.\u00a012]</span>`,
  ],
  [
    'words around',
    {
      narrative: false,
      items: [
        item('lund', { prefix: 'see', locator: '1-3', label: 'page', suffix: ', too' }),
        item('film', { suffix: 'only' }),
      ],
    },
    `<span class="essay-citation">[see ${mark('lund', 1)},\u00a0pp.\u00a01-3, too; ${mark('film', 4)} only]</span>`,
  ],
  [
    'a family name',
    { narrative: true, items: [item('lund')] },
    `<span class="essay-citation">Lund<sup>${mark('lund', 1)}</sup></span>`,
  ],
  [
    'two names',
    { narrative: true, items: [item('moss')] },
    `<span class="essay-citation">Ada Moss &#x26; van Gogh<sup>${mark('moss', 2)}</sup></span>`,
  ],
  [
    'three names',
    { narrative: true, items: [item('orr')] },
    `<span class="essay-citation">A et al.<sup>${mark('orr', 3)}</sup></span>`,
  ],
  [
    'a title',
    { narrative: true, items: [item('film')] },
    `<span class="essay-citation">Title of film<sup>${mark('film', 4)}</sup></span>`,
  ],
  [
    'no source',
    { narrative: true, items: [{ sourceId: 'gone' }] },
    '<span class="essay-citation"><span title="Source not found">@gone</span></span>',
  ],
  [
    'none of two',
    { narrative: false, items: [item('lund'), { sourceId: 'gone' }] },
    `<span class="essay-citation">[${mark('lund', 1)}; <span title="Source not found">@gone</span>]</span>`,
  ],
  ['nothing', { narrative: false, items: [] }, ''],
])('should cite %s', (_, citation, expected) => {
  expect(
    htmlOf([paragraph('x', { type: 'citation', ...citation })], { sources: cited }).replaceAll('&amp;', '&#x26;'),
  ).toBe(`<p>x${expected}</p>`);
});

test('should set a number against the word before it, and nothing else', () => {
  const cite = (more = {}): Phrase => ({ type: 'citation', narrative: false, items: [{ sourceId: 'lund', ...more }] });
  const html = htmlOf([paragraph('a ', cite(), ' b ', cite({ locator: '1' }), ' c')], { sources: cited });
  expect(html.replace(/<a .*?<\/a>/g, '1')).toBe(
    '<p>a<sup class="essay-citation">1</sup> b <span class="essay-citation">[1,\u00A01]</span> c</p>',
  );
});

test('should number a link that is a source, and no other', () => {
  const link = (sourceId: string): Flow =>
    paragraph({
      type: 'link',
      url: 'https://a.example',
      title: 'T',
      data: { sourceId, id: sourceId },
      children: [text('words')],
    });
  expect(htmlOf([link('lund')], { sources: cited })).toBe(
    `<p><a class="essay-link" href="https://a.example" title="T">words</a><sup>${mark('lund', 1)}</sup></p>`,
  );
  expect(htmlOf([link('gone')], { sources: cited })).toBe('<p><a href="https://a.example" title="T">words</a></p>');
});

test('should letter notes, and lead back from each to all of its marks', () => {
  const ref = (identifier: string, id: string): Flow =>
    paragraph('x', { type: 'footnoteReference', identifier, label: 'L', data: { id } });
  const note = (n: number, refs: string[]) =>
    ({ type: 'footnoteDefinition', identifier: `${n}`, id: `note_${n}`, refs, children: [] }) as const;
  const notes = [note(1, ['r1', 'r2', 'gone']), note(2, [])].map((each) => ({ ...each, children: [] }));
  const html = toHtml(essayWith({ children: [lead(ref('1', 'r1'), ref('1', 'r2'), ref('9', 'r9'))], notes }));
  expect(html).toContain(
    '<a class="essay-note-mark" role="doc-noteref" id="coasts__r2" href="#coasts__note_1" aria-label="Note a">a</a>',
  );
  expect(html).toContain('<p>x[^L]</p>');
  expect(html.match(/class="essay-back"/g)?.length).toBe(2);
  expect(html).toContain('<span class="essay-note-letter">b</span>');
});

test('should say where a source is used, and how often', () => {
  const cite = (id: string): Flow =>
    paragraph({ type: 'citation', narrative: false, items: [{ sourceId: 'lund', id }] });
  const uses = ['gone', 'r1', 'r2', 'r3', 'r4'].map((id) => ({ id, kind: 'citation', text: '' }) as const);
  const notes = [
    { type: 'footnoteDefinition', identifier: '1', id: 'note_1', refs: [], children: [cite('r4')] } as const,
  ];
  const essay = essayWith({
    title: [text('Coasts')],
    children: [lead(cite('r1')), section('shore', cite('r2'), cite('r3'))],
    notes: notes.map((note) => ({ ...note, refs: [], children: [...note.children] })),
    sources: [source('lund', { uses })],
  });
  const back = (id: string, name: string) => `<a role="doc-backlink" href="#coasts__${id}">${name}</a>`;
  expect(toHtml(essay)).toContain(
    `<span class="essay-uses">Cited in ${back('r1', 'the opening')}, ${back('r2', 'shore')} (2), ${back('r4', 'Note a')}</span>`,
  );
  expect(toHtml({ ...essay, children: [lead(cite('r1'))] })).toContain(`Cited in ${back('r1', 'Coasts')}`);
});

test('should badge a source only if something is wrong with it', () => {
  const archive = { url: 'https://web.archive.org/web/2024/https://a.example', date: '2024-05-02' };
  const html = toHtml(
    essayWith({
      sources: [
        source('a'),
        source('b', { status: 'dead' }),
        source('c', { status: 'archived', archive }),
        source('d', { origin: 'mention' }),
      ],
    }),
  );
  const [, a = '', b = '', c = '', d = ''] = html.split('<li ');
  expect(a).not.toMatch(/essay-badge|essay-archive/);
  expect(b).toContain(
    '<span class="essay-badge essay-dead">Link dead</span> <span class="essay-archive">No archived copy</span>',
  );
  expect(c).toContain(`<a class="essay-archive" href="${archive.url}">Archived copy, 2\u00A0May\u00A02024</a>`);
  expect(c).not.toContain('essay-badge');
  expect(d).toContain('<span class="essay-badge">Unconfirmed</span>');
});

test('should hand over an entry as CSL-JSON', () => {
  const [, json = ''] = /data-csl="([^"]*)"/.exec(toHtml(essayWith({ sources: [source('lund')] }))) ?? [];
  expect(JSON.parse(json.replaceAll('&quot;', '"'))).toEqual({ id: 'lund', type: 'book', title: 'Title of lund' });
});

test.each(['sources', 'notes', 'credits', 'authors'])(
  'should make %s alone, without a name of the landmark',
  (part) => {
    const html = toHtml(handMadeEssay, { part });
    expect(html).toMatch(/^<article class="essay h-entry" data-essay="1" data-prefix="coasts__" data-url="https:/);
    expect(html).toContain(`<section class="essay-${part}"`);
    expect(html).not.toContain('aria-label="Sources');
    expect(html.match(/<section/g)?.length).toBe(1);
    expect(toHast(essayWith({}), { part }).children).toEqual([]);
  },
);

test.each([
  ['the-ruler', '<section class="essay-section" id="coasts__the-ruler">'],
  ['counting', '<section class="essay-section" id="coasts__counting">\n<h3 class="essay-heading">'],
  ['pull_we-keep-some-of-the', 'role="doc-pullquote" aria-label="Pull quote">'],
  ['quote_a-shoreline-is-an-argument', '<figure class="essay-quotation"'],
  ['figure_surf', '<figure class="essay-figure"'],
  ['passage_we-keep-some-of-the', '<p><span class="essay-passage"'],
  ['p_1', '<p id="coasts__p_1">'],
  ['note_1', '<li class="essay-note" id="coasts__note_1">'],
])('should make %s alone, and say whose it is', (part, expected) => {
  const html = toHtml(handMadeEssay, { part });
  expect(html).toContain(expected);
  expect(html).toContain('<span class="essay-byline">By ');
  expect(html).toContain('<a class="p-name u-url" href="https://moss.example/coasts">Why we draw coasts</a>');
  expect(html).toContain('rel="license">CC\u00A0BY\u00A04.0</a>');
  expect(html).not.toContain('essay-header');
});

test('should lead from a piece to the whole where the piece has no such id', () => {
  const html = toHtml(handMadeEssay, { part: 'the-ruler' });
  expect(html).toContain('href="https://moss.example/coasts#coasts__source_lund"');
  expect(html).toContain('aria-hidden="true" data-passage="coasts__passage_we-keep-some-of-the"');
});

test.each(['', 'gone', 'source_lund', 'ref_lund_1', '__proto__', 'constructor'])(
  'should not know the part %j',
  (part) => {
    expect(() => toHast(handMadeEssay, { part })).toThrow(
      expect.objectContaining({ name: 'EssayError', code: 'part-unknown' }),
    );
  },
);

test('should refuse a prefix that no id may begin with', () => {
  expect(() => toHast(handMadeEssay, { idPrefix: 'my-' })).toThrow(EssayError);
  expect(toHtml(handMadeEssay, { idPrefix: 'coasts-2__' })).not.toContain('coasts__');
});

test('should give a fragment the prefix only if the essay has the id', () => {
  const link = (url: string): Flow => paragraph({ type: 'link', url, children: [text('x')] });
  const hrefs = (...urls: string[]): string[] => {
    const html = toHtml(essayWith({ children: [lead(...urls.map(link)), section('küste')] }), {
      base: 'https://a.example/b/c.md',
    });
    return [...html.matchAll(/<p><a(?: href="([^"]*)")?/g)].map(([, href = '']) => href);
  };
  expect(
    hrefs('#küste', '#k%C3%BCste', '#other', '#%', 'd.html', '//e.example', 'mailto:a@b.c', 'https://f.example'),
  ).toEqual([
    '#coasts__küste',
    '#coasts__küste',
    '#other',
    '#%',
    'https://a.example/b/d.html',
    'https://e.example/',
    'mailto:a@b.c',
    'https://f.example',
  ]);
});

test.each<[string, 'all' | 'same-origin' | 'none', string | undefined, string]>([
  ['a.png', 'all', undefined, '<img src="a.png" alt="A">'],
  ['a b.png', 'all', 'https://x.example/d/', '<img src="https://x.example/d/a%20b.png" alt="A">'],
  ['https://y.example/a.png', 'all', undefined, '<img src="https://y.example/a.png" alt="A">'],
  ['a.png', 'none', undefined, 'A'],
  ['a.png', 'same-origin', undefined, '<img src="a.png" alt="A">'],
  ['https://x.example/a.png', 'same-origin', 'https://x.example/d/', '<img src="https://x.example/a.png" alt="A">'],
  ['https://x.example/a.png', 'same-origin', undefined, 'A'],
  ['//y.example/a.png', 'same-origin', undefined, 'A'],
  ['\\\\y.example/a.png', 'same-origin', 'https://x.example/d/', 'A'],
  ['/\t/y.example/a.png', 'same-origin', undefined, 'A'],
  ['data:image/png;base64,AA', 'all', undefined, '<img alt="A">'],
])('should make of the image %j with images=%s and base %s %s', (url, images, base, expected) => {
  const options = { images, ...(base === undefined ? {} : { base }) };
  expect(htmlOf([paragraph({ type: 'image', url, alt: 'A' })], {}, options)).toBe(`<p>${expected}</p>`);
});

test('should keep the room of images whose size is known, in the text and in records', () => {
  const size = { width: 1200, height: 800 };
  const imageSizes = new Map(['surf.jpg', 'surf-small.jpg', 'dot.png', 'ada.jpg'].map((url) => [url, size]));
  const images = toHtml(handMadeEssay, { imageSizes }).match(/<img[^>]*>/g) ?? [];
  expect(images.length).toBeGreaterThan(3);
  for (const image of images) expect(image).toContain(' width="1200" height="800"');
});

test.each([0, -1, 1.5, 100_000, Number.NaN, Number.POSITIVE_INFINITY])('should keep no room of %s pixels', (width) => {
  const imageSizes = new Map([['a.png', { width, height: 800 }]]);
  expect(htmlOf([paragraph({ type: 'image', url: 'a.png', alt: 'A' })], {}, { imageSizes })).toBe(
    '<p><img src="a.png" alt="A" height="800"></p>',
  );
});

test('should ask for no image at all with images=none', () => {
  expect(toHtml(handMadeEssay, { images: 'none' })).not.toMatch(/<img|src=/);
});

test('should leave out what the options leave out', () => {
  expect(toHtml(handMadeEssay, { sources: 'none' })).not.toContain('essay-sources');
  expect(toHtml(handMadeEssay, { sources: 'none' })).toContain('href="#coasts__source_lund"');
  expect(toHtml(handMadeEssay, { cite: false })).not.toContain('essay-cite');
  expect(toHtml(essayWith({ title: [text('T')] }))).not.toContain('essay-cite');
});

test('should set a look on the article', () => {
  const look = {
    theme: 'paper',
    colorScheme: 'dark',
    paragraphs: 'indent',
    dropCap: true,
    pullQuotes: 'none',
    compact: true,
  } as const;
  expect(toHtml(essayWith({}), { look })).toContain(
    'data-theme="paper" data-color-scheme="dark" data-paragraphs="indent" data-drop-cap="" data-pull-quotes="none" data-compact=""',
  );
});

test('should let a section keep the id that a block of ours would have', () => {
  const html = toHtml({ ...handMadeEssay, children: [section('cite'), section('corrections')] });
  expect(html).toContain('<section class="essay-section" id="coasts__cite">');
  expect(html).toContain('href="#coasts__cite-1"');
  expect(html).toContain('<section class="essay-cite" id="coasts__cite-1">');
  expect(html).toContain('<section class="essay-corrections" id="coasts__corrections-1"');
});

test('should make lists tight or loose', () => {
  const list = (spread: boolean): Flow => ({
    type: 'list',
    spread,
    children: [
      { type: 'listItem', spread, children: [{ type: 'paragraph', data: { id: 'p' }, children: [text('x')] }] },
    ],
  });
  expect(htmlOf([list(false)])).toBe('<ul>\n<li><span id="coasts__p">x</span></li>\n</ul>');
  expect(htmlOf([list(true)])).toBe('<ul>\n<li>\n<p id="coasts__p">x</p>\n</li>\n</ul>');
});

test('should fill the short rows of a table, and keep cells too many', () => {
  const row = (...cells: string[]) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  });
  const table = { type: 'table', align: ['right'], children: [row('a', 'b'), row('c'), row('d', 'e', 'f')] };
  const html = htmlOf([JSON.parse(JSON.stringify(table))]).replaceAll('\n', '');
  expect(html).toContain('<tr><th scope="col" align="right">a</th><th scope="col">b</th></tr>');
  expect(html).toContain(
    '<tr><td align="right">c</td><td></td></tr><tr><td align="right">d</td><td>e</td><td>f</td></tr>',
  );
});

test('should say that who took a picture is not known', () => {
  const credit = { role: 'photography', label: 'Photo', text: [], people: [] };
  const figure: Flow = { type: 'figure', id: 'f', caption: [], credit, children: [{ type: 'image', url: 'a.png' }] };
  expect(htmlOf([figure])).toContain('<span class="essay-credit">Photographer not known</span>');
});

test.each<[string, string | undefined, string]>([
  [
    'A. Person',
    'CC-BY-SA-4.0',
    'A.\u00A0Person. <a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="license">CC\u00A0BY-SA\u00A04.0</a>',
  ],
  ['A. Person, CC BY 4.0', 'CC-BY-4.0', 'A.\u00A0Person, CC BY 4.0'],
  ['A. Person', 'All rights reserved', 'A.\u00A0Person. All rights reserved'],
  [
    'A. Person',
    'https://a.example/terms',
    'A.\u00A0Person. <a href="https://a.example/terms" rel="license">a.example/terms</a>',
  ],
  ['A. Person', undefined, 'A.\u00A0Person'],
])('should name the licence of %j, %s, once', (words, license, expected) => {
  const credit = { role: 'photography', label: 'Photo', text: [text(words)], people: [] };
  const figure: Flow = {
    type: 'figure',
    id: 'f',
    caption: [],
    credit,
    ...(license === undefined ? {} : { license }),
    children: [{ type: 'image', url: 'a.png' }],
  };
  expect(htmlOf([figure])).toContain(`<span class="essay-credit">Photo: ${expected}</span>`);
});

test('should set the number of a linked picture behind its caption', () => {
  const figure: Flow = {
    type: 'figure',
    id: 'f',
    caption: [text('Surf')],
    children: [
      {
        type: 'link',
        url: 'https://a.example',
        data: { sourceId: 'lund', id: 'lund' },
        children: [{ type: 'image', url: 'a.png' }],
      },
    ],
  };
  expect(htmlOf([figure], { sources: cited })).toContain(`Surf<sup>${mark('lund', 1)}</sup></figcaption>`);
});

test('should show the address of a link without words', () => {
  expect(htmlOf([paragraph({ type: 'link', url: 'https://a.example', children: [] })])).toBe(
    '<p><a href="https://a.example">https://a.example</a></p>',
  );
});

test('should speak the language of the essay', () => {
  const html = toHtml({ ...handMadeEssay, meta: { ...handMadeEssay.meta, lang: 'fr' } });
  expect(html).toContain('<h3>Sources</h3>');
  expect(html).toContain('>1er mars 2026</time>');
  expect(html).toContain('Photo\u202F: Ida Orr');
});

test('should not grow faster than the essay', () => {
  const long = 'x'.repeat(50_000);
  const uses = (n: number) => [{ id: `r${n}`, kind: 'citation', text: '' } as const];
  const numbers = Array.from({ length: 200 }, (_, index) => index);
  const essay = essayWith({
    id: long,
    children: [
      {
        ...section('s'),
        title: [text(long)],
        children: numbers.map((n) =>
          paragraph({ type: 'citation', narrative: true, items: [{ sourceId: 'long', id: `r${n}` }] }),
        ),
      },
    ],
    sources: [source('long', { title: long }), ...numbers.map((n) => source(`s${n}`, { uses: uses(n) }))],
  });
  expect(toHtml(essay).length).toBeLessThan(long.length * 5 + 400 * 1000);
});

test('should make a list in time that grows with its length', () => {
  const make = (length: number) => {
    const item = () => ({
      type: 'listItem' as const,
      spread: false,
      children: [{ type: 'paragraph' as const, children: [text('x')] }],
    });
    return htmlOf([{ type: 'list', spread: false, children: Array.from({ length }, item) }]);
  };
  expect(make(30_000).length).toBeGreaterThan(30_000);
  expect(growthOf(make, 1000)).toBeLessThan(fairTimes);
}, 60_000);

test('should teach a unified pipeline the same HTML', async () => {
  const { default: remarkEssay } = await import('../../packages/core/src/remark.js');
  const { unified } = await import('unified');
  const { default: remarkParse } = await import('remark-parse');
  const { default: rehypeStringify } = await import('../../packages/core/node_modules/rehype-stringify/index.js');
  const { default: remarkRehype } = await import('../../packages/core/node_modules/remark-rehype/index.js');
  const { parseEssay } = await import('../../packages/core/src/parse.js');
  const value =
    '# Coasts\n\nA coast has [no length](https://a.example).[^1]\n\n## S\n\n:pull[We keep some of it.]\n\n[^1]: A note.\n';
  const file = await unified()
    .use(remarkParse)
    .use(remarkEssay)
    .use(remarkRehype, { handlers: essayHandlers })
    .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
    .process(value);
  expect(String(file)).toBe(toHtml(parseEssay(value, { formats: { yaml } }).essay));
});

test('should render plain Markdown with the handlers alone', async () => {
  const { unified } = await import('unified');
  const { default: remarkParse } = await import('remark-parse');
  const { default: rehypeStringify } = await import('../../packages/core/node_modules/rehype-stringify/index.js');
  const { default: remarkRehype } = await import('../../packages/core/node_modules/remark-rehype/index.js');
  const html = unified()
    .use(remarkParse)
    .use(() => (tree: Root) => {
      tree.children.push({ type: 'footnoteDefinition', identifier: 'n', children: [] });
    })
    .use(remarkRehype, { handlers: essayHandlers })
    .use(rehypeStringify)
    .processSync('- one\n- two\n  - three\n\n# Four');
  expect(String(html)).toBe('<ul>\n<li>one</li>\n<li>two\n<ul>\n<li>three</li>\n</ul></li>\n</ul>\n<h2>Four</h2>');
});

test.each<[string, Flow, string]>([
  [
    'a list without start or spread',
    { type: 'list', ordered: true, children: [{ type: 'listItem', children: [paragraph('a')] }] },
    '<ol>\n<li>a</li>\n</ol>',
  ],
  [
    'an item of two paragraphs',
    { type: 'list', children: [{ type: 'listItem', children: [paragraph('a'), paragraph('b')] }] },
    '<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>',
  ],
  [
    'a tight item of two parts',
    {
      type: 'list',
      spread: false,
      children: [{ type: 'listItem', spread: false, children: [paragraph('a'), { type: 'thematicBreak' }] }],
    },
    '<ul>\n<li>a\n<hr></li>\n</ul>',
  ],
  ['a table of nothing', { type: 'table', children: [] }, '<table tabindex="0"></table>'],
  ['empty code', { type: 'code', value: '' }, '<pre tabindex="0"><code></code></pre>'],
  [
    'details without a summary',
    { type: 'details', summary: [], children: [paragraph('a')] },
    '<details>\n<p>a</p>\n</details>',
  ],
  ['a citation of nothing', paragraph({ type: 'citation', narrative: false, items: [] }), '<p></p>'],
  ['a reference to no note', paragraph({ type: 'footnoteReference', identifier: 'n' }), '<p>[^n]</p>'],
  [
    'a fragment that cannot be decoded',
    paragraph({ type: 'link', url: '#%E0%A4', children: [text('a')] }),
    '<p><a href="#%E0%A4">a</a></p>',
  ],
  [
    'a figure whose credit ends a sentence',
    {
      type: 'figure',
      id: 'f',
      children: [{ type: 'image', url: 'a.png' }],
      caption: [],
      license: 'CC-BY',
      credit: { role: 'photography', label: 'Photo', text: [text('Orr.')], people: [] },
    },
    '<figure class="essay-figure" id="coasts__f">\n<img src="a.png" alt="">\n<figcaption class="essay-caption"><span class="essay-credit">Photo: Orr. CC\u00a0BY</span></figcaption>\n</figure>',
  ],
  [
    'a figure by nobody known',
    {
      type: 'figure',
      id: 'f',
      children: [{ type: 'image', url: 'a.png' }],
      caption: [],
      license: ' ',
      credit: { role: 'design', label: 'Design', text: [], people: [] },
    },
    '<figure class="essay-figure" id="coasts__f">\n<img src="a.png" alt="">\n<figcaption class="essay-caption"><span class="essay-credit">Design: Name not known</span></figcaption>\n</figure>',
  ],
])('should make HTML of %s', (_, block, html) => {
  expect(htmlOf([block])).toBe(html);
});

test.each([
  [
    'https://creativecommons.org/licenses/by-sa/4.0/',
    '<a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="license">CC\u00a0BY-SA\u00a04.0</a>',
  ],
  [
    'https://creativecommons.org/publicdomain/zero/1.0/',
    '<a href="https://creativecommons.org/publicdomain/zero/1.0/" rel="license">CC0\u00a01.0</a>',
  ],
  ['CC BY', 'CC\u00a0BY'],
])('should name the licence %s', (license, html) => {
  const figure: Flow = { type: 'figure', id: 'f', children: [{ type: 'image', url: 'a.png' }], caption: [], license };
  expect(htmlOf([figure])).toContain(`<span class="essay-credit">${html}</span>`);
});

test('should leave the cells of a table as they are where filling its short rows would take too many', () => {
  const cells = (count: number) => Array.from({ length: count }, () => ({ type: 'tableCell' as const, children: [] }));
  const rows = [400, ...Array.from({ length: 300 }, () => 1)].map((count) => ({
    type: 'tableRow' as const,
    children: cells(count),
  }));
  expect(htmlOf([{ type: 'table', children: rows }]).match(/<td>/g)).toHaveLength(300);
});

test.each([
  [{ named: 'The Wall Street Journal' }, 'The Wall Street Journal'],
  [{ URL: 'https://a.example/x' }, 'https://a.example/x'],
  [{}, 'lund'],
  [{ title: 'A Shore' }, 'A Shore'],
])('should name in a sentence a source of which %j is known', (fields, name) => {
  const citation: Citation = { type: 'citation', narrative: true, items: [{ sourceId: 'lund' }] };
  const { title: _, ...bare } = source('lund');
  expect(htmlOf([paragraph(citation)], { sources: [{ ...bare, ...fields }] })).toContain(
    `<span class="essay-citation">${name}<sup>`,
  );
});

test('should show the number of a quote’s source where nobody is named', () => {
  const quote: Flow = { type: 'quotation', id: 'q', sourceId: 'lund', children: [paragraph('Words.')] };
  expect(htmlOf([quote], { sources: [source('lund')] })).toContain(
    '<figcaption><sup><a class="essay-source-mark" role="doc-biblioref" href="#coasts__source_lund" aria-label="Source 1">1</a></sup></figcaption>',
  );
});

test('should say what else an author wrote, with what is known of each work', () => {
  const works = [
    { title: 'Shores' },
    { title: 'Bays', url: 'https://a.example/bays' },
    { title: 'Isles', year: '2020' },
  ];
  const links = [{ url: 'https://www.moss.example/' }, { url: 'mailto:ada@moss.example' }];
  const author = { id: 'moss', name: { literal: 'Ada Moss' }, bio: [], links, works };
  const html = toHtml(essayWith({ authors: [author] }));
  expect(html).toContain(
    'Also by Ada Moss: <cite>Shores</cite>, <cite><a href="https://a.example/bays">Bays</a></cite>, <cite>Isles</cite> (2020)</p>',
  );
  expect(html).toContain('rel="me">moss.example</a>');
  expect(html).toContain('rel="me">ada@moss.example</a>');
});

test('should date a correction that is no paragraph in a line of its own', () => {
  const list: Flow = { type: 'list', children: [{ type: 'listItem', children: [paragraph('a')] }] };
  expect(toHtml(essayWith({ corrections: [{ date: '2026-03-02', children: [list] }] }))).toContain(
    '<div class="essay-correction">\n<p><strong>Correction, 2\u00A0March\u00A02026.</strong></p>\n<ul>',
  );
});

test('should show the role of a credit without a label', () => {
  const credit = { role: 'design', label: '', text: [text('Orr')], people: [] };
  expect(toHtml(essayWith({ credits: [credit] }))).toContain('<dt>design</dt>\n<dd>Orr</dd>');
});

test('should make nothing of a main image that may not load and has no words', () => {
  const meta = { image: { url: 'https://a.example/x.png' } };
  expect(toHtml(essayWith({ meta }), { images: 'none' })).not.toContain('essay-figure');
});

test('should leave an address as it is that the base cannot complete', () => {
  const linked = (url: string) => paragraph({ type: 'link', url, children: [text('a')] });
  expect(htmlOf([linked('//[')], {}, { base: 'https://moss.example/' })).toContain('href="//["');
  expect(htmlOf([linked('x')], {}, { base: 'nowhere' })).toContain('href="x"');
});

test('should sign a piece with what is known of its essay', () => {
  const piece = { part: 'the-ruler' };
  const children = [section('the-ruler', paragraph('Words.'))];
  expect(toHtml(essayWith({ children }), piece)).not.toContain('<footer>');
  expect(toHtml(essayWith({ children, title: [text('Coasts')] }), piece)).toContain(
    '<footer><p class="essay-meta">\n<span class="p-name">Coasts</span>\n</p></footer>',
  );
});

test('should make a section without words in its heading', () => {
  const html = toHtml(
    essayWith({ children: [{ type: 'section', id: 'a', depth: 2, title: [], children: [paragraph('Words.')] }] }),
  );
  expect(html).toContain('<section class="essay-section" id="coasts__a">\n<p>Words.</p>\n</section>');
});

test('should believe a pull quote to be verbatim that names no paragraph', () => {
  const quote: Flow = {
    type: 'pullQuote',
    id: 'q',
    match: { status: 'verbatim' },
    children: [paragraph('We keep the shore.')],
  };
  expect(htmlOf([paragraph('We keep the shore.'), quote])).toContain('aria-hidden="true"');
  expect(htmlOf([paragraph('We keep nothing.'), quote])).not.toContain('aria-hidden');
});

test('should lead to notes whose ids are too long or whose names are the same', () => {
  const note = (id: string) => ({
    type: 'footnoteDefinition' as const,
    identifier: 'n',
    id,
    refs: ['r'],
    children: [paragraph('Note.')],
  });
  const children = [lead(paragraph({ type: 'footnoteReference', identifier: 'n', data: { id: 'r' } }))];
  const html = toHtml(essayWith({ children, notes: [note('n'.repeat(300)), note('second')] }));
  expect(html).toContain('href="#coasts__note_1"');
  expect(html).toContain('<li class="essay-note" id="coasts__note_1">');
});

test('should say where a source is cited, in a section without a title and twice by one id', () => {
  const citation: Citation = { type: 'citation', narrative: false, items: [{ sourceId: 'lund', id: 'r' }] };
  const untitled = { type: 'section' as const, id: 'a', depth: 2 as const, title: [], children: [paragraph(citation)] };
  const uses = [{ id: 'r', kind: 'citation' as const, text: '' }];
  const html = toHtml(
    essayWith({ children: [untitled, section('b', paragraph(citation))], sources: [source('lund', { uses })] }),
  );
  expect(html).toContain('Cited in <a role="doc-backlink" href="#coasts__r">Untitled</a>');
});

test('should hide a lifted quote whose passage holds a mark between its words', () => {
  const { essay } = parseEssay('First.\n\n:pull[Words [@lund] here.] And.');
  expect(toHtml(essay)).toContain('aria-hidden="true"');
});

function flowOf(markdown: string): Author['bio'] {
  const [lead] = parseEssay(markdown).essay.children;
  return lead?.type === 'lead' ? lead.children : [];
}

test.each([
  ['“We keep the shore.”', true],
  ['„Wir behalten das Ufer.“', true],
  ['«\u00A0Nous gardons le rivage.\u00A0»', true],
  ['«Мы храним берег.»', true],
  ['“Κρατάμε την ακτή.”', true],
  ['We keep “the shore.”', false],
  ['“我们留住海岸。”', false],
  ['«نحتفظ بالشاطئ»', false],
  // Half as wide: the word would hang over the edge with it.
  ['‘We keep the shore.’', false],
])('should tell whether %s opens with a mark that hangs over the edge', (quote, expected) => {
  const pull: Flow = { type: 'pullQuote', id: 'q', match: { status: 'missing' }, children: [paragraph(quote)] };
  expect(htmlOf([pull]).includes('class="essay-pull essay-hanging"')).toBe(expected);
});
