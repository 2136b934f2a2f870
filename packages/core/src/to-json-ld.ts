import { readLicense } from './handlers/license.js';
import { labels } from './labels/labels.js';
import type { Author, Essay, MetaImage, Phrase, Source } from './nodes.js';
import { optional } from './optional.js';
import { plainText } from './plain-text.js';
import { wordCount } from './select.js';
import { type Entry, entryNames, entryText, nameText, webUrl } from './sources/entry.js';
import { formatPlain } from './sources/styles/plain.js';

/** An identifier that is no address, such as a DOI. */
export interface JsonLdIdentifier {
  '@type': 'PropertyValue';
  propertyID: string;
  value: string;
  url?: string;
}

/** Someone who wrote, published or is cited. */
export interface JsonLdPerson {
  '@type': 'Person';
  name: string;
  familyName?: string;
  givenName?: string;
  url?: string;
  image?: string;
  sameAs?: string[];
  identifier?: JsonLdIdentifier;
}

/** A source of the essay. */
export interface JsonLdCitation {
  '@type':
    | 'Article'
    | 'Book'
    | 'Chapter'
    | 'CreativeWork'
    | 'Dataset'
    | 'Movie'
    | 'NewsArticle'
    | 'Report'
    | 'ScholarlyArticle'
    | 'Thesis'
    | 'WebPage';
  name: string;
  author?: JsonLdPerson[];
  datePublished?: string;
  url?: string;
  identifier?: JsonLdIdentifier;
}

/** An essay as schema.org has it. */
export interface JsonLd {
  '@context': 'https://schema.org';
  '@type': 'Article';
  headline?: string;
  alternativeHeadline?: string;
  description?: string;
  author?: JsonLdPerson[];
  datePublished?: string;
  dateModified?: string;
  inLanguage?: string;
  url?: string;
  mainEntityOfPage?: string;
  image?: string;
  license?: string;
  publisher?: { '@type': 'Organization'; name: string };
  keywords?: string[];
  wordCount: number;
  identifier?: JsonLdIdentifier;
  citation?: JsonLdCitation[];
  correction?: Array<{ '@type': 'CorrectionComment'; text: string; datePublished: string }>;
}

/** schema.org's types of works, by CSL's. */
const types = new Map<string, JsonLdCitation['@type']>([
  ['article', 'Article'],
  ['article-journal', 'ScholarlyArticle'],
  ['article-magazine', 'Article'],
  ['article-newspaper', 'NewsArticle'],
  ['book', 'Book'],
  ['chapter', 'Chapter'],
  ['dataset', 'Dataset'],
  ['motion_picture', 'Movie'],
  ['paper-conference', 'ScholarlyArticle'],
  ['post', 'WebPage'],
  ['post-weblog', 'WebPage'],
  ['report', 'Report'],
  ['thesis', 'Thesis'],
  ['webpage', 'WebPage'],
]);

/**
 * Describe an essay for search engines: a schema.org Article, its people, sources and corrections.
 *
 * Only web addresses come out; relative ones are taken from `meta.url` and left out without it. To put the result in a
 * `script` element, `<` has to be escaped, as `toPage` does.
 *
 * @see https://schema.org/Article
 * @example
 * JSON.stringify(toJsonLd(essay)); // '{"@context":"https://schema.org","@type":"Article","headline":"Why we draw coasts",…'
 */
export function toJsonLd(essay: Essay): JsonLd {
  const { meta } = essay;
  const url = address(meta.url, undefined);
  const authors = essay.authors.map((author) => person(author, url));
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    ...optional('headline', words(plainText(essay.title))),
    ...optional('alternativeHeadline', words(plainText(essay.subtitle))),
    ...optional('description', meta.summary),
    ...optional('author', filled(authors)),
    ...optional('datePublished', publicDate(meta.published)),
    ...optional('dateModified', publicDate(meta.updated)),
    ...optional('inLanguage', meta.lang),
    ...optional('url', url),
    ...optional('mainEntityOfPage', url),
    ...optional('image', imageAddress(meta.image, url)),
    ...optional('license', meta.license === undefined ? undefined : address(readLicense(meta.license).url, undefined)),
    ...optional('publisher', meta.publisher ? ({ '@type': 'Organization', name: meta.publisher } as const) : undefined),
    ...optional('keywords', filled(meta.tags ?? [])),
    wordCount: wordCount(essay),
    ...optional('identifier', meta.doi ? doi(meta.doi) : undefined),
    ...optional('citation', filled(essay.sources.map(citation))),
    ...optional(
      'correction',
      filled(
        essay.corrections.map(({ children, date }) => ({
          '@type': 'CorrectionComment' as const,
          text: plainText(children),
          datePublished: date,
        })),
      ),
    ),
  };
}

/**
 * Give the whole address of an essay's image; nothing if it is relative to an address nobody knows.
 *
 * @example
 * imageAddress({ url: 'surf.jpg' }, 'https://moss.example/coasts'); // 'https://moss.example/surf.jpg'
 */
export function imageAddress(image: MetaImage | undefined, base: string | undefined): string | undefined {
  return address(image?.url, base);
}

/**
 * Give a date as it is, if it is one that machines read.
 *
 * @example
 * publicDate('2026-03'); // '2026-03'
 */
export function publicDate(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/.test(date)
    ? date
    : undefined;
}

function person({ image, links, name, orcid, url: home }: Author, base: string | undefined): JsonLdPerson {
  const own = orcid?.replace(/^https?:\/\/orcid\.org\//i, '');
  const profile = own ? `https://orcid.org/${encodeURI(own)}` : undefined;
  const others = [...links.map((link) => address(link.url, base)), profile].filter((url) => url !== undefined);
  return {
    '@type': 'Person',
    name: name.literal,
    ...optional('familyName', name.family),
    ...optional('givenName', name.given),
    ...optional('url', address(home, base)),
    ...optional('image', address(image?.url, base)),
    ...optional('sameAs', filled([...new Set(others)])),
    ...optional(
      'identifier',
      own && profile ? { '@type': 'PropertyValue' as const, propertyID: 'ORCID', value: own, url: profile } : undefined,
    ),
  };
}

function citation(source: Source): JsonLdCitation {
  const title = entryText(source, 'title');
  const names = entryNames(source, 'author').map(
    (name): JsonLdPerson => ({
      '@type': 'Person',
      name: nameText(name),
      ...optional('familyName', name.family),
      ...optional('givenName', name.given),
    }),
  );
  return {
    '@type': types.get(source.type) ?? 'CreativeWork',
    name: title || entryText(source, 'named') || plainText(nameless(source)),
    ...optional('author', filled(names)),
    ...optional('datePublished', isoDate(source)),
    ...optional('url', address(source.URL, undefined)),
    ...optional('identifier', source.DOI ? doi(source.DOI) : undefined),
  };
}

/** An address by its words, without the day someone was there. */
function nameless({ accessed: _, ...source }: Source): Phrase[] {
  return formatPlain(source, labels());
}

function doi(value: string): JsonLdIdentifier {
  return { '@type': 'PropertyValue', propertyID: 'DOI', value, url: `https://doi.org/${encodeURI(value)}` };
}

/** The first day of a range, and no date that schema.org cannot read. */
function isoDate(entry: Entry): string | undefined {
  const parts = entry.issued?.['date-parts']?.[0];
  const [year, ...rest] = Array.isArray(parts) ? parts : [];
  if (year === undefined || !Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  const end = rest.findIndex((part) => !(part > 0));
  const kept = end === -1 ? rest.slice(0, 2) : rest.slice(0, end);
  return [String(year).padStart(4, '0'), ...kept.map((part) => String(part).padStart(2, '0'))].join('-');
}

function address(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined || url === '') return undefined;
  const own = webUrl(url);
  if (own) return own.href;
  try {
    return base === undefined ? undefined : webUrl(new URL(url, base).href)?.href;
  } catch {
    return undefined;
  }
}

function words(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function filled<Item>(list: readonly Item[]): Item[] | undefined {
  return list.length === 0 ? undefined : [...list];
}
