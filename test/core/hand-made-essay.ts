import type { Essay } from '@essaykit/core';

/** An essay written as data, with every node and record there is, as `settle` leaves it. */
export const handMadeEssay: Essay = {
  type: 'essay',
  version: 1,
  id: 'coasts',
  title: [
    { type: 'text', value: 'Why we draw ' },
    { type: 'emphasis', children: [{ type: 'text', value: 'coasts' }] },
  ],
  subtitle: [{ type: 'text', value: 'A line that is never finished' }],
  meta: {
    title: 'Why we draw coasts',
    subtitle: 'A line that is never finished',
    published: '2026-03-01',
    updated: '2026-03-04T09:30:00+01:00',
    lang: 'en',
    dir: 'ltr',
    summary: 'On rulers and shores.',
    url: 'https://moss.example/coasts',
    license: 'CC-BY-4.0',
    publisher: 'Shore Review',
    doi: '10.5555/coasts',
    tags: ['maps', 'shores'],
    image: {
      url: 'surf.jpg',
      alt: 'Surf on rocks',
      credit: {
        role: 'image',
        label: 'Main image',
        text: [{ type: 'text', value: 'Surf (Orr Prints)' }],
        people: [{ literal: 'Orr Prints' }],
        subject: 'Surf',
      },
    },
    extra: { layout: 'wide', weight: 3, nested: { list: [1, null, true] } },
  },
  children: [
    {
      type: 'lead',
      children: [
        {
          type: 'paragraph',
          data: { id: 'p_1' },
          children: [
            { type: 'text', value: 'A coast has no length until ' },
            {
              type: 'link',
              url: 'https://example.org/coast',
              data: { sourceId: 'example-org-coast', id: 'ref_example-org-coast_1' },
              children: [{ type: 'text', value: 'someone picks a ruler' }],
            },
            { type: 'text', value: '.' },
            { type: 'footnoteReference', identifier: '1', label: '1', data: { id: 'noteref_1' } },
          ],
        },
        { type: 'comment', value: ' a word to editors ' },
        { type: 'thematicBreak' },
        {
          type: 'details',
          summary: [{ type: 'text', value: 'How a shore is measured' }],
          children: [{ type: 'paragraph', children: [{ type: 'text', value: 'With a ruler.' }] }],
        },
      ],
    },
    {
      type: 'section',
      id: 'the-ruler',
      depth: 2,
      title: [{ type: 'text', value: 'The ruler' }],
      children: [
        {
          type: 'pullQuote',
          id: 'pull_we-keep-some-of-the',
          lifted: true,
          match: { status: 'verbatim', target: 'passage_we-keep-some-of-the' },
          children: [{ type: 'paragraph', children: [{ type: 'text', value: 'We keep some of the shore.' }] }],
        },
        {
          type: 'paragraph',
          children: [
            {
              type: 'passage',
              id: 'passage_we-keep-some-of-the',
              children: [{ type: 'text', value: 'We keep some of the shore.' }],
            },
            { type: 'text', value: ' As ' },
            { type: 'citation', narrative: true, items: [{ sourceId: 'lund', id: 'ref_lund_1' }] },
            { type: 'text', value: ' shows ' },
            {
              type: 'citation',
              narrative: false,
              items: [
                { sourceId: 'lund', id: 'ref_lund_2', prefix: 'see ', label: 'page', locator: '12', suffix: ', too' },
                { sourceId: 'gone' },
              ],
            },
            { type: 'text', value: ', it ' },
            { type: 'strong', children: [{ type: 'text', value: 'moves' }] },
            { type: 'delete', children: [{ type: 'text', value: 'stands' }] },
            { type: 'break' },
            { type: 'inlineCode', value: 'dx' },
            { type: 'image', url: 'dot.png', alt: 'a dot', title: 'Dot' },
            {
              type: 'markup',
              name: 'abbr',
              title: 'National Geodetic Survey',
              lang: 'en',
              dir: 'ltr',
              children: [{ type: 'text', value: 'NGS' }],
            },
            { type: 'markup', name: 'time', datetime: '1967', children: [{ type: 'text', value: 'then' }] },
          ],
        },
        {
          type: 'quotation',
          id: 'quote_a-shoreline-is-an-argument',
          sourceId: 'lund',
          lang: 'en',
          attribution: {
            type: 'attribution',
            name: 'Mia Lund',
            work: 'Reading the Shore',
            children: [
              { type: 'text', value: 'Mia Lund, ' },
              { type: 'emphasis', children: [{ type: 'text', value: 'Reading the Shore' }] },
            ],
          },
          children: [
            { type: 'heading', depth: 3, children: [{ type: 'text', value: 'Claim' }] },
            { type: 'paragraph', children: [{ type: 'text', value: 'A shoreline is an argument.' }] },
            {
              type: 'blockquote',
              children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Still.' }] }],
            },
          ],
        },
        {
          type: 'figure',
          id: 'figure_surf',
          children: [
            { type: 'link', url: 'surf.jpg', children: [{ type: 'image', url: 'surf-small.jpg', alt: 'Surf' }] },
          ],
          caption: [{ type: 'text', value: 'Surf at noon' }],
          credit: {
            role: 'photography',
            label: 'Photo',
            text: [{ type: 'text', value: 'Ida Orr / Shore Agency' }],
            people: [{ literal: 'Ida Orr', family: 'Orr', given: 'Ida', 'static-ordering': false }],
            holder: { literal: 'Shore Agency' },
            license: 'CC0-1.0',
          },
          license: 'CC0-1.0',
          size: 'wide',
        },
        {
          type: 'section',
          id: 'counting',
          depth: 3,
          title: [{ type: 'text', value: 'Counting' }],
          children: [
            {
              type: 'list',
              ordered: true,
              start: 3,
              spread: false,
              children: [
                {
                  type: 'listItem',
                  spread: false,
                  children: [{ type: 'paragraph', children: [{ type: 'text', value: 'bays' }] }],
                },
              ],
            },
            { type: 'code', lang: 'py', meta: 'n', value: 'print("not prose")' },
            {
              type: 'table',
              align: ['left', null],
              children: [
                {
                  type: 'tableRow',
                  children: [
                    { type: 'tableCell', children: [{ type: 'text', value: 'Bay' }] },
                    { type: 'tableCell', children: [{ type: 'text', value: 'km' }] },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  notes: [
    {
      type: 'footnoteDefinition',
      id: 'note_1',
      refs: ['noteref_1'],
      identifier: '1',
      label: '1',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'A finer ruler gives a longer coast.' }] }],
    },
  ],
  sources: [
    {
      id: 'example-org-coast',
      type: 'webpage',
      URL: 'https://example.org/coast',
      origin: 'link',
      status: 'archived',
      archive: { url: 'https://web.archive.org/web/2026/https://example.org/coast', date: '2026-02-01' },
      accessed: '2026-02-03',
      uses: [{ id: 'ref_example-org-coast_1', kind: 'link', text: 'someone picks a ruler' }],
    },
    {
      id: 'lund',
      type: 'book',
      title: 'Reading the Shore',
      author: [{ literal: 'Mia Lund', family: 'Lund', given: 'Mia' }],
      issued: { 'date-parts': [[2019, 4]], circa: true },
      volume: 2,
      'publication-status': 'in print',
      origin: 'declared',
      status: 'unlinked',
      group: 'Further reading',
      text: [{ type: 'text', value: 'Lund, Reading the Shore.' }],
      uses: [
        { id: 'ref_lund_1', kind: 'citation', sectionId: 'the-ruler', text: 'We keep some of the shore. As' },
        { id: 'ref_lund_2', kind: 'citation', sectionId: 'the-ruler', text: 'We keep some of the shore. As shows' },
        { id: 'quote_a-shoreline-is-an-argument', kind: 'quotation', sectionId: 'the-ruler', text: '' },
      ],
    },
    { id: 'wsj', type: 'document', origin: 'mention', status: 'dead', named: 'The Wall Street Journal', uses: [] },
  ],
  credits: [
    {
      role: 'editing',
      label: 'Edited by',
      text: [{ type: 'text', value: 'Noa Vik' }],
      people: [{ literal: 'Noa Vik' }],
    },
  ],
  authors: [
    {
      id: 'ada-moss',
      name: { literal: 'Ada Moss', 'non-dropping-particle': 'van', 'dropping-particle': 'de', suffix: 'Jr.' },
      bio: [{ type: 'paragraph', children: [{ type: 'text', value: 'Writes about maps.' }] }],
      role: 'essayist',
      url: 'https://moss.example',
      orcid: '0000-0002-1825-0097',
      image: { url: 'ada.jpg', alt: 'Ada Moss' },
      links: [{ url: 'https://social.example/@ada', label: 'Social' }],
      works: [{ title: 'Shores', url: 'https://moss.example/shores', year: '2021' }],
    },
  ],
  corrections: [
    {
      date: '2026-03-04',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'A bay was renamed.' }] }],
    },
  ],
};
