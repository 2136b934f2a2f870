import { expect, test } from 'vitest';
import type { Essay } from '../../packages/core/src/nodes.js';
import { toHtml } from '../../packages/core/src/to-html.js';
import { toJsonLd } from '../../packages/core/src/to-json-ld.js';
import { toPage } from '../../packages/core/src/to-page.js';
import { alternateLink } from '../../packages/elements/src/internal/alternate-link.js';
import { handMadeEssay } from './hand-made-essay.js';

const hostile = '</title></script><script>alert(1)</script><!--"\'><img src=x onerror=alert(1)>\u2028\u2029';

function hostileEssay(): Essay {
  const [author] = handMadeEssay.authors;
  return {
    ...handMadeEssay,
    id: 'coasts',
    title: [{ type: 'text', value: hostile }],
    subtitle: [{ type: 'text', value: hostile }],
    authors: author ? [{ ...author, name: { literal: hostile }, orcid: hostile }] : [],
    meta: {
      published: hostile,
      updated: hostile,
      lang: hostile,
      summary: hostile,
      url: hostile,
      license: hostile,
      publisher: hostile,
      doi: hostile,
      tags: [hostile],
      image: { url: hostile, alt: hostile },
    },
  };
}

/** The tags of a page; what stands in attributes is text, whatever it looks like. */
function tags(page: string): string {
  return page.replace(/="[^"]*"/g, '=""');
}

function head(page: string): string[] {
  return page.slice(page.indexOf('<head>'), page.indexOf('</head>')).split('\n').slice(1, -1);
}

test('should say who, what and where in the head', () => {
  const page = toPage(handMadeEssay, {
    alternates: { json: 'coasts.essay.json', oembed: 'coasts.oembed.json' },
    stylesheet: 'essay.css',
  });
  expect(head(page).filter((line) => !line.startsWith('<script'))).toMatchInlineSnapshot(`
    [
      "<meta charset="utf-8">",
      "<meta name="viewport" content="width=device-width, initial-scale=1">",
      "<title>Why we draw coasts</title>",
      "<meta name="color-scheme" content="light dark">",
      "<meta name="description" content="On rulers and shores.">",
      "<meta name="author" content="Ada Moss">",
      "<meta property="og:type" content="article">",
      "<meta property="og:title" content="Why we draw coasts">",
      "<meta property="og:description" content="On rulers and shores.">",
      "<meta property="og:url" content="https://moss.example/coasts">",
      "<meta property="og:site_name" content="Shore Review">",
      "<meta property="og:image" content="https://moss.example/surf.jpg">",
      "<meta property="og:image:alt" content="Surf on rocks">",
      "<meta property="article:published_time" content="2026-03-01">",
      "<meta property="article:modified_time" content="2026-03-04T09:30:00+01:00">",
      "<meta property="article:tag" content="maps">",
      "<meta property="article:tag" content="shores">",
      "<meta name="twitter:card" content="summary_large_image">",
      "<meta name="citation_title" content="Why we draw coasts">",
      "<meta name="citation_author" content="Ada Moss">",
      "<meta name="citation_author_orcid" content="0000-0002-1825-0097">",
      "<meta name="citation_publication_date" content="2026/03/01">",
      "<meta name="citation_publisher" content="Shore Review">",
      "<meta name="citation_doi" content="10.5555/coasts">",
      "<meta name="citation_language" content="en">",
      "<meta name="citation_keywords" content="maps; shores">",
      "<meta name="citation_public_url" content="https://moss.example/coasts">",
      "<link rel="canonical" href="https://moss.example/coasts">",
      "<link rel="alternate" type="application/essay+json" href="coasts.essay.json">",
      "<link rel="alternate" type="application/json+oembed" href="coasts.oembed.json">",
      "<link rel="stylesheet" href="essay.css">",
    ]
  `);
});

test('should be the essay as an HTML document with its title as h1 and our look', () => {
  const page = toPage(handMadeEssay);
  expect(page.startsWith('<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">')).toBe(true);
  expect(page.endsWith('</body>\n</html>\n')).toBe(true);
  const body = toHtml(handMadeEssay, { headingLevel: 1, look: { theme: 'paper' } });
  expect(page).toContain(`<body><main>\n${body}\n</main></body>`);
  expect(body).toContain('<h1 class="essay-title');
});

test('should name the JSON as essay-view looks for it', () => {
  expect(alternateLink(toPage(handMadeEssay, { alternates: { json: 'a&b "c".json' } }))).toBe('a&b "c".json');
  const json = 'coasts.essay.json';
  expect(alternateLink(toPage(hostileEssay(), { alternates: { oembed: 'o.json', json } }))).toBe(json);
  expect(alternateLink(toPage(handMadeEssay, { alternates: { json: 'a<b>.json' } }))).toBe('a%3Cb%3E.json');
  expect(alternateLink(toPage(handMadeEssay))).toBeUndefined();
});

test('should ask for the style sheet beside the page, another one, or none', () => {
  expect(toPage(handMadeEssay)).toContain('<link rel="stylesheet" href="essay.css">');
  expect(toPage(handMadeEssay, { stylesheet: '/s.css' })).toContain('<link rel="stylesheet" href="/s.css">');
  expect(toPage(handMadeEssay, { stylesheet: ['essay.css', 'plain.css'] })).toContain(
    '<link rel="stylesheet" href="essay.css">\n<link rel="stylesheet" href="plain.css">',
  );
  expect(toPage(handMadeEssay, { stylesheet: false })).not.toContain('stylesheet');
});

test('should hold its description as data that JSON reads back', () => {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(toPage(handMadeEssay)) ?? [];
  expect(JSON.parse(json)).toEqual(toJsonLd(handMadeEssay));
});

test('should let no text of an author be markup', () => {
  const page = toPage(hostileEssay());
  const found = tags(page).match(/<\/?(?:script|title)[^>]*>|<!--|<img[^>]*onerror/gi);
  expect(found).toEqual(['<title>', '</title>', '<script type="">', '</script>']);
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  expect(json).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(json)).toEqual(toJsonLd(hostileEssay()));
});

test('should work under a strict policy: no inline style, no handler, no code', () => {
  for (const page of [toPage(handMadeEssay), toPage(hostileEssay())]) {
    expect(tags(page)).not.toMatch(/<style|<[^>]* style=|<[a-z][^>]*\son[a-z]+=/i);
  }
});

test('should leave out what is not known', () => {
  const empty = { title: [], subtitle: [], notes: [], sources: [], credits: [], authors: [], corrections: [] };
  const page = toPage({ ...handMadeEssay, ...empty, meta: {} });
  expect(page).toContain('<html>');
  expect(head(page)).toEqual([
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>coasts</title>',
    '<meta name="color-scheme" content="light dark">',
    '<meta property="og:type" content="article">',
    '<meta name="twitter:card" content="summary">',
    '<link rel="stylesheet" href="essay.css">',
    expect.stringContaining('<script type="application/ld+json">'),
  ]);
});

test('should take the country of Open Graph only from the language’s own tag', () => {
  const page = (lang: string) => toPage({ ...handMadeEssay, meta: { lang } });
  expect(page('en-GB')).toContain('<meta property="og:locale" content="en_GB">');
  expect(page('zh-hant-tw')).toContain('<meta property="og:locale" content="zh_TW">');
  expect(page('en')).not.toContain('og:locale');
});

test('should keep to one colour scheme where the look does', () => {
  expect(toPage(handMadeEssay, { look: { colorScheme: 'dark' } })).toContain(
    '<meta name="color-scheme" content="dark">',
  );
});

test('should write the same bytes for the same essay', () => {
  expect(toPage(structuredClone(handMadeEssay))).toBe(toPage(handMadeEssay));
});
