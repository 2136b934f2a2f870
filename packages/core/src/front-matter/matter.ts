import { slug } from '../ids.js';
import type { Author, Correction, Credit, Meta, Source } from '../nodes.js';
import { optional } from '../optional.js';
import { plainText } from '../plain-text.js';
import { toDoi } from '../sources/canonical-url.js';
import { readDate, timeWithoutZone } from '../sources/dates.js';
import { readTitle } from '../transforms/figures.js';
import { readAuthors } from './authors.js';
import { readCorrections } from './corrections.js';
import { readCredits, readCreditValue } from './credits.js';
import { type Field, type FieldName, Fields, toLine } from './fields.js';
import { readImage } from './image.js';
import { type MatterContext, reportUnread } from './matter-context.js';
import { readSources } from './sources.js';

/** What front matter says about an essay. */
export interface Matter {
  id?: string;
  title?: string;
  subtitle?: string;
  meta: Meta;
  authors: Author[];
  credits: Credit[];
  sources: Source[];
  corrections: Correction[];
  sourceLinks?: boolean;
}

/** Reads a value, or gives `undefined` for one that means nothing in its field. */
type Read<Value> = (field: Field) => Value | undefined;

const languageTag = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;

/**
 * Read what front matter says, under whichever of its usual names; keys we do not know are `meta.extra`.
 *
 * @example
 * readMatter({ title: 'Coasts', pubDate: '2026-03-01' }, matter).meta.published; // '2026-03-01'
 */
export function readMatter(record: object, matter: MatterContext): Matter {
  const fields = new Fields(record);
  const rejected: Field[] = [];

  const lang = first('lang', ({ value }) => readLang(value), 'a language tag such as `en-GB`');
  const line = (name: FieldName) => first(name, ({ value }) => toLine(value), 'a text');
  const date = (name: FieldName) => first(name, readDay, 'a date such as `2026-03-01`');

  const id = first('id', ({ value }) => slug(toLine(value) ?? '') || undefined, 'letters, digits and hyphens');
  const title = line('title');
  const subtitle = line('subtitle');
  const doi = line('doi');
  // Before the values that may cite them.
  const sources = first('sources', ({ key, value }) => notEmpty(readSources(value, [key], matter))) ?? [];
  const meta: Meta = {
    ...optional('published', date('published')),
    ...optional('updated', date('updated')),
    ...optional('lang', lang),
    ...optional(
      'dir',
      first('dir', ({ value }) => readDir(value), '`ltr` or `rtl`'),
    ),
    ...optional('summary', line('summary')),
    ...optional(
      'url',
      first('url', ({ value }) => readUrl(value), 'an address such as `https://example.org/coasts`'),
    ),
    ...optional('license', line('license')),
    ...optional('publisher', line('publisher')),
    ...optional('doi', doi === undefined ? undefined : toDoi(doi)),
    ...optional(
      'tags',
      first('tags', ({ value }) => readTags(value), 'a list of texts'),
    ),
    ...optional('image', readMainImage()),
  };
  const authors = first('authors', ({ key, value }) => notEmpty(readAuthors(value, [key], matter))) ?? [];
  const credits = first('credits', ({ key, value }) => notEmpty(readCredits(value, [key], matter, lang))) ?? [];
  const corrections = first('corrections', ({ key, value }) => {
    const read = readCorrections(value, [key], matter);
    if (read.unread.length > 0 && read.corrections.length > 0) rejected.push({ key, value: read.unread });
    return notEmpty(read.corrections);
  });
  const sourceLinks = first('sourceLinks', ({ value }) => readBoolean(value), '`true` or `false`');

  for (const field of rejected) fields.giveBack(field);
  const extra = fields.rest();
  if (Object.keys(extra).length > 0) meta.extra = extra;
  return {
    ...optional('id', id),
    ...optional('title', title),
    ...optional('subtitle', subtitle),
    meta,
    authors,
    credits,
    sources,
    corrections: corrections ?? [],
    ...optional('sourceLinks', sourceLinks),
  };

  /** The first key of a field whose value can be read; the others before it are reported, if not by their reader. */
  function first<Value>(name: FieldName, read: Read<Value>, expected?: string): Value | undefined {
    for (let field = fields.take(name); field !== undefined; field = fields.take(name)) {
      const value = read(field);
      if (value !== undefined) return value;
      rejected.push(field);
      if (expected !== undefined) matter.report([field.key], { actual: `value of \`${field.key}\``, expected });
    }
    return undefined;
  }

  /** A time that says no moment stays as it was written, with what else a site keeps there. */
  function readDay(field: Field): string | undefined {
    if (timeWithoutZone(field.value) !== undefined) rejected.push(field);
    return readDate(field.value);
  }

  function readMainImage(): Meta['image'] {
    const image = first(
      'image',
      ({ key, value }) => {
        const read = readImage(value);
        for (const name of read?.unread ?? []) {
          reportUnread([key, name], Reflect.get(Object(value), name), ['url', 'alt', 'caption', 'credit'], matter);
        }
        if (read && Object.keys(read.settings).length > 0) rejected.push({ key, value: read.settings });
        return read && { ...read, path: [key, 'credit'] };
      },
      'an address, or a record with a `url`',
    );
    if (!image) return undefined;
    const alt = image.alt ?? line('imageAlt');
    const credit =
      image.credit === undefined
        ? first('imageCredit', ({ key, value }) => readCreditValue(value, undefined, [key], matter, lang), 'a credit')
        : readCreditValue(image.credit, undefined, image.path, matter, lang);
    const read = credit === undefined && image.caption !== undefined ? readTitle(image.caption) : undefined;
    const caption = read ? plainText(read.caption) : image.caption;
    return {
      url: image.url,
      ...optional('alt', alt),
      ...optional('caption', caption || undefined),
      ...optional('credit', credit ?? read?.credit),
    };
  }
}

function notEmpty<Item>(list: Item[]): Item[] | undefined {
  return list.length > 0 ? list : undefined;
}

function readLang(value: unknown): string | undefined {
  const tag = toLine(value)?.replaceAll('_', '-');
  return tag !== undefined && languageTag.test(tag) ? tag : undefined;
}

function readDir(value: unknown): Meta['dir'] {
  const dir = toLine(value)?.toLowerCase();
  return dir === 'ltr' || dir === 'rtl' ? dir : undefined;
}

/** An address of the web; a path on a site we do not know is the site's own business. */
function readUrl(value: unknown): string | undefined {
  const url = toLine(value);
  return url !== undefined && /^https?:\/\/[^\s/]/i.test(url) ? url : undefined;
}

function readTags(value: unknown): string[] | undefined {
  const list: unknown[] = Array.isArray(value) ? value : (toLine(value)?.split(',') ?? []);
  const tags = list.map((tag) => toLine(tag)).filter((tag) => tag !== undefined);
  return tags.length === list.length ? notEmpty([...new Set(tags)]) : undefined;
}

function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = toLine(value)?.toLowerCase();
  return word === 'true' || word === 'yes' ? true : word === 'false' || word === 'no' ? false : undefined;
}
