/** What we read from front matter, by the folded keys that name it, the likeliest first. */
const aliases = {
  id: ['id', 'slug'],
  title: ['title', 'headline'],
  subtitle: ['subtitle', 'dek', 'deck', 'standfirst', 'tagline', 'subheading'],
  summary: ['summary', 'description', 'excerpt', 'abstract', 'customexcerpt', 'metadescription', 'ogdescription'],
  authors: ['authors', 'author', 'byline', 'by', 'writer', 'writers', 'primaryauthor'],
  published: [
    ...['published', 'publishedat', 'publishedtime', 'datepublished', 'publisheddate', 'publishdate', 'publicationdate'],
    ...['pubdate', 'postdate', 'date'],
  ],
  updated: [
    ...['updated', 'updatedat', 'updateddate', 'dateupdated', 'lastmod', 'lastmodified', 'lastmodifiedat', 'modified'],
    ...['datemodified', 'modifieddate', 'modifiedtime', 'lastupdated'],
  ],
  lang: ['lang', 'language', 'locale', 'inlanguage'],
  dir: ['dir', 'direction', 'textdirection'],
  url: ['url', 'canonicalurl', 'canonical', 'link'],
  license: ['license', 'licence'],
  publisher: ['publisher', 'publication', 'sitename'],
  doi: ['doi'],
  image: [
    ...['image', 'cover', 'hero', 'featuredimage', 'featureimage', 'heroimage', 'coverimage', 'mainimage', 'banner'],
    ...['bannerimage', 'thumbnail', 'ogimage', 'socialimage', 'teaser', 'img'],
  ],
  imageAlt: [
    ...['imagealt', 'coveralt', 'heroalt', 'featuredimagealt', 'featureimagealt', 'heroimagealt', 'coverimagealt'],
    ...['mainimagealt', 'thumbnailalt', 'banneralt'],
  ],
  imageCredit: [
    ...['imagecredit', 'covercredit', 'herocredit', 'photocredit', 'featuredimagecredit', 'featureimagecaption'],
    ...['heroimagecredit', 'coverimagecredit', 'featuredimagecaption'],
  ],
  tags: ['tags', 'tag', 'keywords', 'topics'],
  corrections: ['corrections', 'correction', 'errata'],
  credits: ['credits', 'credit'],
  sources: ['sources', 'references', 'bibliography'],
  sourceLinks: ['sourcelinks'],
} as const satisfies Record<string, readonly string[]>;

/** What we read from front matter. */
export type FieldName = keyof typeof aliases;

/** A key and its value, as the author wrote them. */
export interface Field {
  key: string;
  value: unknown;
}

/** The keys of front matter; what nobody takes is left over. */
export class Fields {
  readonly #left = new Map<string, unknown>();
  readonly #taken = new Set<FieldName>();

  constructor(record: object) {
    for (const [key, value] of Object.entries(record)) this.#left.set(key, value);
  }

  /**
   * Take the first key of a field that has a value.
   *
   * @example
   * fields.take('published'); // {key: 'pubDate', value: '2026-03-01'}
   */
  take(name: FieldName): Field | undefined {
    for (const alias of aliases[name]) {
      for (const [key, value] of this.#left) {
        if (fold(key) !== alias || isEmpty(value)) continue;
        this.#left.delete(key);
        this.#taken.add(name);
        return { key, value };
      }
    }
    return undefined;
  }

  /** Give back what could not be read; it is left over, unless a key of that name is written by us. */
  giveBack({ key, value }: Field): void {
    this.#left.set(key, value);
  }

  /**
   * Give what is left; keys without a value that we know are nothing.
   *
   * @example
   * fields.rest(); // {layout: 'post'}
   */
  rest(): Record<string, unknown> {
    return Object.fromEntries([...this.#left].filter(([key, value]) => !(isEmpty(value) && isKnown(key))));
  }
}

/** Whether a key names a field, however it is spelled. */
function isKnown(key: string): boolean {
  const folded = fold(key);
  return Object.values(aliases).some((names) => names.some((name) => name === folded));
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
