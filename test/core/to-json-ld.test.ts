import type { Article, WithContext } from 'schema-dts';
import { expect, test } from 'vitest';
import type { Essay } from '../../packages/core/src/nodes.js';
import { toJsonLd } from '../../packages/core/src/to-json-ld.js';
import { handMadeEssay } from './hand-made-essay.js';

function withMeta(meta: Essay['meta']): Essay {
  return { ...handMadeEssay, meta };
}

test('should be an Article as schema.org types it', () => {
  const described: WithContext<Article> = toJsonLd(handMadeEssay);
  expect(described['@type']).toBe('Article');
});

test('should say all that is known of an essay', () => {
  expect(toJsonLd(handMadeEssay)).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "Article",
      "alternativeHeadline": "A line that is never finished",
      "author": [
        {
          "@type": "Person",
          "identifier": {
            "@type": "PropertyValue",
            "propertyID": "ORCID",
            "url": "https://orcid.org/0000-0002-1825-0097",
            "value": "0000-0002-1825-0097",
          },
          "image": "https://moss.example/ada.jpg",
          "name": "Ada Moss",
          "sameAs": [
            "https://social.example/@ada",
            "https://orcid.org/0000-0002-1825-0097",
          ],
          "url": "https://moss.example/",
        },
      ],
      "citation": [
        {
          "@type": "WebPage",
          "name": "example.org/coast",
          "url": "https://example.org/coast",
        },
        {
          "@type": "Book",
          "author": [
            {
              "@type": "Person",
              "familyName": "Lund",
              "givenName": "Mia",
              "name": "Mia Lund",
            },
          ],
          "datePublished": "2019-04",
          "name": "Reading the Shore",
        },
        {
          "@type": "CreativeWork",
          "name": "The Wall Street Journal",
        },
      ],
      "correction": [
        {
          "@type": "CorrectionComment",
          "datePublished": "2026-03-04",
          "text": "A bay was renamed.",
        },
      ],
      "dateModified": "2026-03-04T09:30:00+01:00",
      "datePublished": "2026-03-01",
      "description": "On rulers and shores.",
      "headline": "Why we draw coasts",
      "identifier": {
        "@type": "PropertyValue",
        "propertyID": "DOI",
        "url": "https://doi.org/10.5555/coasts",
        "value": "10.5555/coasts",
      },
      "image": "https://moss.example/surf.jpg",
      "inLanguage": "en",
      "keywords": [
        "maps",
        "shores",
      ],
      "license": "https://creativecommons.org/licenses/by/4.0/",
      "mainEntityOfPage": "https://moss.example/coasts",
      "publisher": {
        "@type": "Organization",
        "name": "Shore Review",
      },
      "url": "https://moss.example/coasts",
      "wordCount": 50,
    }
  `);
});

test('should have no field without a value', () => {
  const bare = toJsonLd({
    ...handMadeEssay,
    title: [],
    subtitle: [],
    meta: {},
    authors: [],
    sources: [],
    corrections: [],
  });
  expect(bare).toEqual({ '@context': 'https://schema.org', '@type': 'Article', wordCount: expect.any(Number) });
});

test('should take relative addresses from the essay’s own, and leave them out without it', () => {
  const image = { url: '../surf.jpg' };
  expect(toJsonLd(withMeta({ url: 'https://moss.example/essays/coasts', image })).image).toBe(
    'https://moss.example/surf.jpg',
  );
  expect(toJsonLd(withMeta({ image }))).not.toHaveProperty('image');
});

test('should lead only where the web is', () => {
  const evil = 'javascript:alert(1)';
  const [author] = handMadeEssay.authors;
  const described = toJsonLd({
    ...withMeta({ url: evil, license: evil, image: { url: evil } }),
    authors: author ? [{ ...author, url: evil, image: { url: evil }, links: [{ url: evil }] }] : [],
    sources: [{ id: 'a', type: 'book', title: 'T', URL: evil, origin: 'declared', status: 'linked', uses: [] }],
  });
  expect(JSON.stringify(described)).not.toContain('javascript');
});

test('should give a licence by its address', () => {
  expect(toJsonLd(withMeta({ license: 'CC-BY-4.0' })).license).toBe('https://creativecommons.org/licenses/by/4.0/');
  expect(toJsonLd(withMeta({ license: 'https://moss.example/terms' })).license).toBe('https://moss.example/terms');
  expect(toJsonLd(withMeta({ license: 'All rights reserved' }))).not.toHaveProperty('license');
});

test.each([
  [[[2019]], '2019'],
  [[[2019, 4, 1], [2020]], '2019-04-01'],
  [[[2019, 0, 1]], '2019'],
  [[[-44]], undefined],
  [[], undefined],
])('should date a citation of %j', (parts, expected) => {
  const source = { id: 'a', type: 'book', origin: 'declared', status: 'unlinked', uses: [] } as const;
  const { citation } = toJsonLd({
    ...handMadeEssay,
    sources: [{ ...source, uses: [], issued: { 'date-parts': parts } }],
  });
  expect(citation?.[0]?.datePublished).toBe(expected);
});

test('should say of authors and sources no more than is known', () => {
  const authors = [{ id: 'a', name: { literal: 'Ada Moss' }, bio: [], links: [], works: [] }];
  const sources: Essay['sources'] = [
    { id: 'b', type: 'book', title: 'B', DOI: '10.5555/b', origin: 'declared', status: 'linked', uses: [] },
    { id: 'c', type: 'book', title: 'C', origin: 'declared', status: 'unlinked', uses: [] },
  ];
  expect(toJsonLd({ ...handMadeEssay, authors, sources })).toMatchObject({
    author: [{ '@type': 'Person', name: 'Ada Moss' }],
    citation: [
      {
        '@type': 'Book',
        name: 'B',
        identifier: { propertyID: 'DOI', value: '10.5555/b', url: 'https://doi.org/10.5555/b' },
      },
      { '@type': 'Book', name: 'C' },
    ],
  });
});
