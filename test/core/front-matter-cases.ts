import { expect } from 'vitest';

/** A front matter, what it says, and what is said about it. */
export interface FrontMatterCase {
  title: string;
  /** With its fences; for JSON the object itself. */
  raw: string;
  /** What `summarise` makes of the essay. */
  normalised: Record<string, unknown>;
  /** As `line:column reason`. */
  messages?: string[];
}

const dateExpected = 'expected a date such as `2026-03-01`';
const authorKeys = '`name`, `bio`, `role`, `url`, `orcid`, `image`, `links`, `works`';

/** What sites, editors and exports write, and how the values of each field may look. */
export const frontMatterCases: FrontMatterCase[] = [
  {
    title: 'Hugo, YAML',
    raw: `---
title: "Why: we draw"
date: 2026-03-01T10:00:00+01:00
lastmod: 2026-03-04
draft: false
tags: ["maps", "shores"]
categories: [essays]
description: On rulers
slug: coasts
author: Ada Moss
weight: 10
cover:
  image: surf.jpg
  alt: Surf
  caption: "Photo by Orr"
  relative: true
---`,
    normalised: {
      id: 'coasts',
      title: 'Why: we draw',
      published: '2026-03-01T10:00:00+01:00',
      updated: '2026-03-04',
      summary: 'On rulers',
      tags: ['maps', 'shores'],
      image: 'surf.jpg | Surf | photography | Photo | Orr | Orr',
      authors: ['ada-moss Ada Moss'],
      extra: { draft: false, categories: ['essays'], weight: 10, cover: { relative: true } },
    },
  },
  {
    title: 'Hugo, TOML',
    raw: `+++
title = "Coasts"
date = 2026-03-01T10:00:00Z
lastmod = 2026-03-04
expiryDate = 2026-05-01T10:00:00-07:00
reviewed = 2026-03-01T10:00:00.5
tags = ["a", "b"]
draft = true
[params]
  theme = "wide"
[[authors]]
  name = "Ada Moss"
  bio = "Writes *maps*."
[[authors]]
  name = "Ben Ray"
  shoe = 3
+++`,
    normalised: {
      id: 'coasts',
      title: 'Coasts',
      published: '2026-03-01T10:00:00Z',
      updated: '2026-03-04',
      tags: ['a', 'b'],
      authors: ['ada-moss Ada Moss: Writes <emphasis>maps</emphasis>.', 'ben-ray Ben Ray'],
      extra: {
        expiryDate: '2026-05-01T10:00:00-07:00',
        reviewed: '2026-03-01T10:00:00.500',
        draft: true,
        params: { theme: 'wide' },
      },
    },
    messages: [`16:1 Unexpected key \`shoe\`, expected ${authorKeys}`],
  },
  {
    title: 'Jekyll',
    raw: `---
layout: post
title:  "Welcome to Jekyll!"
date:   2026-03-01 10:00:00 +0100
last_modified_at: 2026-03-02 08:00
categories: jekyll update
tags: maps, shores
permalink: /:year/:title/
excerpt: A first post
---`,
    normalised: {
      id: 'welcome-to-jekyll',
      title: 'Welcome to Jekyll!',
      published: '2026-03-01T10:00:00+01:00',
      updated: '2026-03-02',
      summary: 'A first post',
      tags: ['maps', 'shores'],
      extra: {
        layout: 'post',
        last_modified_at: '2026-03-02 08:00',
        categories: 'jekyll update',
        permalink: '/:year/:title/',
      },
    },
  },
  {
    title: 'Astro',
    raw: `---
title: 'First post'
description: 'Lorem ipsum'
pubDate: 'Jul 08 2026'
updatedDate: 2026-07-09T00:00:00.000Z
heroImage: '../../assets/hero.jpg'
heroImageAlt: 'A hero'
---`,
    normalised: {
      id: 'first-post',
      title: 'First post',
      published: '2026-07-08',
      updated: '2026-07-09T00:00:00.000Z',
      summary: 'Lorem ipsum',
      image: '../../assets/hero.jpg | A hero',
    },
  },
  {
    title: 'Ghost',
    raw: `---
title: Ghost
slug: ghost-post
feature_image: https://g.example/x.png
feature_image_alt: A sea
feature_image_caption: Photo by Orr
featured: true
published_at: 2026-03-01T10:00:00.000Z
custom_excerpt: In short
canonical_url: https://moss.example/ghost
primary_author: {name: Ada Moss, slug: ada, profile_image: a.png, website: "https://ada.example", bio: Writes.}
meta_title: null
---`,
    normalised: {
      id: 'ghost-post',
      title: 'Ghost',
      published: '2026-03-01T10:00:00.000Z',
      summary: 'In short',
      url: 'https://moss.example/ghost',
      image: 'https://g.example/x.png | A sea | photography | Photo | Orr | Orr',
      authors: ['ada Ada Moss: Writes.'],
      extra: { featured: true, meta_title: null },
    },
  },
  {
    title: 'Substack',
    raw: `---
title: "Substack"
subtitle: "A dek"
post_date: "2026-03-01T10:00:00.000Z"
type: newsletter
audience: everyone
cover_image: https://s.example/c.png
---`,
    normalised: {
      id: 'substack',
      title: 'Substack',
      subtitle: 'A dek',
      published: '2026-03-01T10:00:00.000Z',
      image: 'https://s.example/c.png',
      extra: { type: 'newsletter', audience: 'everyone' },
    },
  },
  {
    title: 'Obsidian',
    raw: `---
aliases: [Shores]
tags:
  - maps/old
  - shores
author: "[[Ada Moss]]"
cssclasses: wide
publish: true
---`,
    normalised: {
      id: 'essay',
      tags: ['maps/old', 'shores'],
      authors: ['ada-moss Ada Moss'],
      extra: { aliases: ['Shores'], cssclasses: 'wide', publish: true },
    },
  },
  {
    title: 'JSON',
    raw: '{"title": "Coasts", "authors": ["Ada", {"name": "Ben", "url": "https://b.example"}],\n "published": 2026, "n": {"a": [1]}}',
    normalised: {
      id: 'coasts',
      title: 'Coasts',
      published: '2026',
      authors: ['ada Ada', 'ben Ben https://b.example'],
      extra: { n: { a: [1] } },
    },
  },
  {
    title: 'our own keys',
    raw: `---
id: coasts
title: Coasts
subtitle: A line
summary: In short
authors: [{name: {given: Mia, family: Lund}, role: Cartographer, orcid: "https://orcid.org/0000-0002-1825-0097", links: {Blog: "https://b.example"}, works: [{title: Shores, year: 2021}, Maps]}]
published: 2026-03
updated: 2026-03-01T08:00:00Z
lang: pt_BR
dir: ltr
url: https://moss.example/coasts
license: CC BY 4.0
publisher: Shore Review
doi: https://doi.org/10.5555/Coasts
image: {url: surf.jpg, alt: Surf, credit: "Image: Surf (Orr Prints)"}
tags: [maps, 2026]
corrections: [{date: 2026-03-02, text: "A name was *wrong*."}]
credits: {photography: [Ida Orr, Ben Ray], editing: Noa Vik, Lighting: Kim Li}
sources: {lund: {type: book, title: Reading, author: [Mia Lund], year: 2019}, "https": {URL: "https://x.example"}}
sourceLinks: false
---`,
    normalised: {
      id: 'coasts',
      title: 'Coasts',
      subtitle: 'A line',
      summary: 'In short',
      authors: ['mia-lund Mia Lund (Cartographer) 0000-0002-1825-0097 [Blog https://b.example] [Shores 2021, Maps]'],
      published: '2026-03',
      updated: '2026-03-01T08:00:00Z',
      lang: 'pt-BR',
      dir: 'ltr',
      url: 'https://moss.example/coasts',
      license: 'CC BY 4.0',
      publisher: 'Shore Review',
      doi: '10.5555/coasts',
      image: 'surf.jpg | Surf | image | Image | Surf (Orr Prints) | Orr Prints | subject Surf',
      tags: ['maps', '2026'],
      corrections: ['2026-03-02: A name was <emphasis>wrong</emphasis>.'],
      credits: [
        'photography | Foto | Ida Orr, Ben Ray | Ida Orr + Ben Ray',
        'editing | Edição | Noa Vik | Noa Vik',
        'lighting | Lighting | Kim Li | Kim Li',
      ],
      sources: ['lund book "Reading" Mia Lund 2019', 'https webpage https://x.example'],
    },
  },
  ...dateCases(),
  ...[
    ['author: Ada Moss', ['ada-moss Ada Moss']],
    ['author: [Ada Moss, Ben Ray]', ['ada-moss Ada Moss', 'ben-ray Ben Ray']],
    ['author:\n  - Ada Moss\n  - name: Ben Ray', ['ada-moss Ada Moss', 'ben-ray Ben Ray']],
    ['author: {name: Ada Moss, avatar: a.png}', ['ada-moss Ada Moss']],
    ['author: {family: Moss, given: Ada}', ['ada-moss Ada Moss']],
    ['byline: Ada Moss', ['ada-moss Ada Moss']],
    ['by: 村上春樹', ['村上春樹 村上春樹']],
    ['authors: [Ada, Ada]', ['ada Ada', 'ada-1 Ada']],
    ['authors: [{name: Ada, bio: "One.\\n\\nTwo."}]', ['ada Ada: One. / Two.']],
  ].map(([raw, authors]) => ({ title: `${raw}`, raw: `---\n${raw}\n---`, normalised: { id: 'essay', authors } })),
  ...[
    ['tags: maps', ['maps']],
    ['tags: maps, shores', ['maps', 'shores']],
    ['tags: [maps, maps, 7]', ['maps', '7']],
    ['keywords:\n  - maps', ['maps']],
    ['tag: maps', ['maps']],
  ].map(([raw, tags]) => ({ title: `${raw}`, raw: `---\n${raw}\n---`, normalised: { id: 'essay', tags } })),
  ...[
    ['image: a.png', 'a.png'],
    ['cover: a.png', 'a.png'],
    ['hero: {src: a.png, alt: A}', 'a.png | A'],
    ['image: [a.png]', 'a.png'],
    ['image:\n  path: a.png\n  alt_text: A', 'a.png | A'],
    ['image: a.png\nimage_alt: A\nimage_credit: Orr', 'a.png | A | credit | Credit | Orr | Orr'],
    ['image: {url: a.png, credit: {role: photography, people: [Orr]}}', 'a.png | photography | Photo | Orr | Orr'],
  ].map(([raw, image]) => ({ title: `${raw}`, raw: `---\n${raw}\n---`, normalised: { id: 'essay', image } })),
  {
    title: 'values that mean nothing, each at its place',
    raw: `---
title: [X]
published: someday
updated: 2026-02-30
lang: not a lang!
dir: up
url: /rel
tags: {a: b}
image: [a, b]
authors: [{role: x}, Ada, [a]]
credits: {photo: {x: y}, words: Ada}
sources: [{id: a, foo: bar}, [x]]
corrections: [{date: no, text: T}]
sourceLinks: maybe
id: "!!!"
license: [x]
doi: {a: b}
summary:
  x: y
publisher: [p]
subtitle: [z]
author: {name: Ben, shoe: 40}
---`,
    normalised: {
      id: 'essay',
      authors: ['ada Ada'],
      credits: ['writing | Words | Ada | Ada'],
      sources: ['a document'],
      extra: {
        title: ['X'],
        published: 'someday',
        updated: '2026-02-30',
        lang: 'not a lang!',
        dir: 'up',
        url: '/rel',
        tags: { a: 'b' },
        image: ['a', 'b'],
        corrections: [{ date: 'no', text: 'T' }],
        sourceLinks: 'maybe',
        id: '!!!',
        license: ['x'],
        doi: { a: 'b' },
        summary: { x: 'y' },
        publisher: ['p'],
        subtitle: ['z'],
        author: { name: 'Ben', shoe: 40 },
      },
    },
    messages: [
      '2:8 Unexpected value of `title`, expected a text',
      `3:12 Unexpected value of \`published\`, ${dateExpected}`,
      `4:10 Unexpected value of \`updated\`, ${dateExpected}`,
      '5:7 Unexpected value of `lang`, expected a language tag such as `en-GB`',
      '6:6 Unexpected value of `dir`, expected `ltr` or `rtl`',
      '7:6 Unexpected value of `url`, expected an address such as `https://example.org/coasts`',
      '8:7 Unexpected value of `tags`, expected a list of texts',
      '9:8 Unexpected value of `image`, expected an address, or a record with a `url`',
      '10:11 Unexpected author, expected a name, or a record with a `name`',
      '10:27 Unexpected author, expected a name, or a record with a `name`',
      '11:18 Unexpected credit, expected a line such as `Photo: Name`, or a record with `role` and `people`',
      '12:24 Unexpected key `foo`, expected `id`, `type`, `title`, `author`, `issued`, `publisher`, `URL`, `DOI`, `status`, `archive`, `accessed`, `text`',
      '12:30 Unexpected source, expected a record or an address',
      '13:15 Unexpected correction, expected a record with a `date` and a `text`',
      '14:14 Unexpected value of `sourceLinks`, expected `true` or `false`',
      '15:5 Unexpected value of `id`, expected letters, digits and hyphens',
      '16:10 Unexpected value of `license`, expected a text',
      '17:6 Unexpected value of `doi`, expected a text',
      '19:3 Unexpected value of `summary`, expected a text',
      '20:12 Unexpected value of `publisher`, expected a text',
      '21:11 Unexpected value of `subtitle`, expected a text',
    ],
  },
];

function dateCases(): FrontMatterCase[] {
  const dates: Array<[string, string]> = [
    ['2026', '2026'],
    ['2026-03', '2026-03'],
    ['2026-3-1', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['"2026-03-01"', '2026-03-01'],
    ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z'],
    ['2026-03-01T10:00:00.123+05:30', '2026-03-01T10:00:00.123+05:30'],
    ['2026-03-01 10:00 -0500', '2026-03-01T10:00-05:00'],
    ['2026-03-01 00:00:00', '2026-03-01'],
    ['March 1, 2026', '2026-03-01'],
    ['1 March 2026', '2026-03-01'],
    ['1er mars 2026', '2026-03-01'],
    ['1. März 2026', '2026-03-01'],
    ['1 de marzo de 2026', '2026-03-01'],
    ['1 marzo 2026', '2026-03-01'],
    ['1 de março de 2026', '2026-03-01'],
    ['2024-02-29', '2024-02-29'],
    ['2026年3月1日', '2026-03-01'],
    ['2026年 3月', '2026-03'],
    ['2026年', '2026'],
  ];
  const timed = ['2026-03-01 10:00:00', '2026-03-01T23:59:59', '2026-03-01 8:05'];
  const bad = [
    '2026年13月',
    '01/02/2026',
    '2026-13-01',
    '2026-02-29',
    'tomorrow',
    '[2026]',
    'true',
    '20260301',
    '2026-03-01 noon',
  ];
  return [
    ...dates.map(([raw, published]) => ({
      title: `date: ${raw}`,
      raw: `---\ndate: ${raw}\n---`,
      normalised: { id: 'essay', published },
    })),
    ...timed.map((raw) => ({
      title: `date: ${raw}`,
      raw: `---\ndate: ${raw}\n---`,
      normalised: { id: 'essay', published: '2026-03-01', extra: { date: raw } },
    })),
    ...bad.map((raw) => ({
      title: `date: ${raw}`,
      raw: `---\ndate: ${raw}\n---`,
      normalised: { id: 'essay', extra: expect.objectContaining({ date: expect.anything() }) },
      messages: [`2:7 Unexpected value of \`date\`, ${dateExpected}`],
    })),
  ];
}
