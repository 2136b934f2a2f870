/** What we read from front matter, by the keys that name it, the likeliest first; how they are spelled does not matter. */
export const fieldNames = {
  id: ['id', 'slug'],
  title: ['title', 'headline'],
  subtitle: ['subtitle', 'dek', 'deck', 'standfirst', 'tagline', 'subheading'],
  summary: ['summary', 'description', 'excerpt', 'abstract', 'custom_excerpt', 'meta_description', 'og_description'],
  authors: ['authors', 'author', 'byline', 'by', 'writer', 'writers', 'primary_author'],
  published: [
    ...['published', 'published_at', 'publishedTime', 'datePublished', 'publishedDate', 'publishDate'],
    ...['publicationDate', 'pubDate', 'post_date', 'date'],
  ],
  updated: [
    ...[
      'updated',
      'updated_at',
      'updatedDate',
      'dateUpdated',
      'lastmod',
      'lastModified',
      'last_modified_at',
      'modified',
    ],
    ...['dateModified', 'modifiedDate', 'modifiedTime', 'lastUpdated'],
  ],
  lang: ['lang', 'language', 'locale', 'inLanguage'],
  dir: ['dir', 'direction', 'textDirection'],
  url: ['url', 'canonical_url', 'canonical', 'link'],
  license: ['license', 'licence'],
  publisher: ['publisher', 'publication', 'siteName'],
  doi: ['doi'],
  image: [
    ...['image', 'cover', 'hero', 'featured_image', 'feature_image', 'heroImage', 'coverImage', 'mainImage', 'banner'],
    ...['bannerImage', 'thumbnail', 'og_image', 'socialImage', 'teaser', 'img'],
  ],
  imageAlt: [
    ...['imageAlt', 'coverAlt', 'heroAlt', 'featured_image_alt', 'feature_image_alt', 'heroImageAlt', 'coverImageAlt'],
    ...['mainImageAlt', 'thumbnailAlt', 'bannerAlt'],
  ],
  imageCredit: [
    ...['imageCredit', 'coverCredit', 'heroCredit', 'photoCredit', 'featured_image_credit', 'feature_image_caption'],
    ...['heroImageCredit', 'coverImageCredit', 'featured_image_caption'],
  ],
  tags: ['tags', 'tag', 'keywords', 'topics'],
  corrections: ['corrections', 'correction', 'errata'],
  credits: ['credits', 'credit'],
  sources: ['sources', 'references', 'bibliography'],
  sourceLinks: ['sourceLinks'],
} as const satisfies Record<string, readonly string[]>;

/** What we read from front matter. */
export type FieldName = keyof typeof fieldNames;

/** A key and its value, as the author wrote them. */
export interface Field {
  key: string;
  value: unknown;
}

/** The keys of front matter; what nobody takes is left over. */
export class Fields {
  readonly #values = new Map<string, unknown>();
  readonly #taken = new Set<string>();

  constructor(record: object) {
    for (const [key, value] of Object.entries(record)) this.#values.set(key, value);
  }

  /**
   * Take the first key of a field that has a value.
   *
   * @example
   * fields.take('published'); // {key: 'pubDate', value: '2026-03-01'}
   */
  take(name: FieldName): Field | undefined {
    for (const alias of fieldNames[name].map(fold)) {
      for (const [key, value] of this.#values) {
        if (this.#taken.has(key) || fold(key) !== alias || isEmpty(value)) continue;
        this.#taken.add(key);
        return { key, value };
      }
    }
    return undefined;
  }

  /** Give back what could not be read; it is left over, where it stood. */
  giveBack({ key, value }: Field): void {
    this.#values.set(key, value);
    this.#taken.delete(key);
  }

  /**
   * Give what is left; keys without a value that we know are nothing.
   *
   * @example
   * fields.rest(); // {layout: 'post'}
   */
  rest(): Record<string, unknown> {
    return Object.fromEntries(
      [...this.#values].filter(([key, value]) => !this.#taken.has(key) && !(isEmpty(value) && isKnown(key))),
    );
  }
}

/** Whether a key names a field, however it is spelled. */
function isKnown(key: string): boolean {
  const folded = fold(key);
  return Object.values(fieldNames).some((names) => names.some((name) => fold(name) === folded));
}

/**
 * Fold the spellings of a key: `publish_date`, `publishDate` and `Publish Date` are one.
 *
 * @example
 * fold('publish_date'); // 'publishdate'
 */
export function fold(key: string): string {
  return key.toLowerCase().replace(/[-_\s]/g, '');
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.every(isEmpty))
  );
}

/**
 * Give a scalar as one line of text.
 *
 * @example
 * toLine('A\n  coast'); // 'A coast'
 */
export function toLine(value: unknown): string | undefined {
  const line = toText(value)?.replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}

/**
 * Give a scalar as text, its lines kept.
 *
 * @example
 * toText(2026); // '2026'
 */
export function toText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/**
 * Tell whether a value is a mapping.
 *
 * @example
 * isRecord({ name: 'Ada Moss' }); // true
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
