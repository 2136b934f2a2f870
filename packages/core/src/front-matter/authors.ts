import { IdRegistry, slug } from '../ids.js';
import type { Author } from '../nodes.js';
import { optional } from '../optional.js';
import { pushAll } from '../push-all.js';
import { isNamePart, readName } from '../sources/names.js';
import { toAuthor } from '../transforms/author-matter.js';
import { fold, isRecord, toLine, toText } from './fields.js';
import { readImage } from './image.js';
import { type MatterContext, type Path, reportUnread } from './matter-context.js';

/** Other names of an author's keys, folded. */
const aliases = new Map<string, string>([
  ...(['id', 'bio', 'role', 'url', 'orcid', 'image', 'links', 'works'] as const).map((key) => [key, key] as const),
  ['slug', 'id'],
  ['key', 'id'],
  ['about', 'bio'],
  ['description', 'bio'],
  ['position', 'role'],
  ['job', 'role'],
  ['jobtitle', 'role'],
  ['website', 'url'],
  ['site', 'url'],
  ['homepage', 'url'],
  ['link', 'url'],
  ['avatar', 'image'],
  ['picture', 'image'],
  ['photo', 'image'],
  ['profileimage', 'image'],
  ['social', 'links'],
  ['socials', 'links'],
  ['sameas', 'links'],
  ['books', 'works'],
  ['publications', 'works'],
]);

const known = ['name', 'bio', 'role', 'url', 'orcid', 'image', 'links', 'works'];

/**
 * Read authors: a name, a record, or a list of either.
 *
 * @example
 * readAuthors([{ name: 'Ada Moss', bio: 'Writes about *maps*.' }], ['authors'], matter);
 */
export function readAuthors(value: unknown, path: Path, matter: MatterContext): Author[] {
  const list: Array<[unknown, Path]> = Array.isArray(value)
    ? value.map((item: unknown, index) => [item, [...path, index]])
    : [[value, path]];
  const authors: Author[] = [];
  // Two authors of one name are two.
  const ids = new IdRegistry();
  for (const [item, itemPath] of list) {
    const author = readAuthor(item, itemPath, matter);
    if (author) authors.push({ ...author, id: ids.take(author.id), position: matter.placeOf(itemPath) });
    else if (item !== null && item !== '') {
      matter.report(itemPath, { actual: 'author', expected: 'a name, or a record with a `name`', note: noteOf(item) });
    }
  }
  return authors;
}

function readAuthor(value: unknown, path: Path, matter: MatterContext): Author | undefined {
  if (!isRecord(value)) {
    // Obsidian writes the name of a note as a link to it.
    const literal = toLine(value)?.replace(/^\[\[([^[\]|]+)\]\]$/, '$1');
    return literal === undefined ? undefined : toAuthor(literal, []);
  }
  const name = readName(isRecord(value.name) ? value.name : value);
  if (!name) return undefined;
  const author: Author = { ...toAuthor(name.literal, []), name };
  for (const [key, field] of Object.entries(value)) {
    if (field === null || field === '' || isNamePart(key)) continue;
    const read = aliases.get(fold(key));
    if (!read || !readField(author, read, field, [...path, key], matter))
      reportUnread([...path, key], field, known, matter);
  }
  return author;
}

function readField(author: Author, field: string, value: unknown, path: Path, matter: MatterContext): boolean {
  const line = toLine(value);
  switch (field) {
    case 'id': {
      const id = line === undefined ? '' : slug(line);
      if (id !== '') author.id = id;
      return id !== '' && id === line;
    }
    case 'bio': {
      const text = toText(value);
      if (text === undefined || author.bio.length > 0) return false;
      author.bio = matter.readFlow(text, path);
      return true;
    }
    case 'role':
    case 'url':
    case 'orcid':
      if (line === undefined || author[field] !== undefined) return false;
      author[field] = field === 'orcid' ? line.replace(/^https?:\/\/orcid\.org\//i, '') : line;
      return true;
    case 'image': {
      const image = author.image ? undefined : readImage(value);
      if (!image) return false;
      author.image = { url: image.url, ...optional('alt', image.alt) };
      const known = (['caption', 'credit'] as const).filter((name) => image[name] !== undefined);
      for (const name of [...image.unread, ...Object.keys(image.settings), ...known]) {
        reportUnread([...path, name], Reflect.get(Object(value), name), ['url', 'alt'], matter);
      }
      return true;
    }
    case 'links':
      reportOthers(value, linkKeys, path, matter);
      pushAll(author.links, readLinks(value));
      return readLinks(value).length === countOf(value);
    default:
      reportOthers(value, workKeys, path, matter);
      pushAll(author.works, readWorks(value));
      return readWorks(value).length === countOf(value);
  }
}

const linkKeys = ['url', 'label', 'href', 'link', 'name', 'title'];
const workKeys = ['title', 'url', 'year', 'name', 'link', 'date'];

/** Report the keys of a list's records that mean nothing there; what is no such record is reported as a whole. */
function reportOthers(value: unknown, read: readonly string[], path: Path, matter: MatterContext): void {
  for (const [index, item] of toList(value).entries()) {
    if (!isRecord(item) || !read.some((key) => Object.hasOwn(item, key))) continue;
    for (const [key, field] of Object.entries(item)) {
      if (read.includes(key) || field === null || field === '') continue;
      reportUnread([...path, ...(Array.isArray(value) ? [index] : []), key], field, read.slice(0, 3), matter);
    }
  }
}

function readLinks(value: unknown): Author['links'] {
  if (isRecord(value) && value.url === undefined) {
    return Object.entries(value).flatMap(([label, address]) => {
      const url = toLine(address);
      return url === undefined ? [] : [{ url, label }];
    });
  }
  return toList(value).flatMap((item) => {
    const url = toLine(isRecord(item) ? (item.url ?? item.href ?? item.link) : item);
    const label = isRecord(item) ? toLine(item.label ?? item.name ?? item.title) : undefined;
    return url === undefined ? [] : [{ url, ...optional('label', label) }];
  });
}

function readWorks(value: unknown): Author['works'] {
  return toList(value).flatMap((item) => {
    const title = toLine(isRecord(item) ? (item.title ?? item.name) : item);
    const url = isRecord(item) ? toLine(item.url ?? item.link) : undefined;
    const year = isRecord(item) ? toLine(item.year ?? item.date) : undefined;
    if (title === undefined) return [];
    return [{ title, ...optional('url', url), ...optional('year', year) }];
  });
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function countOf(value: unknown): number {
  return isRecord(value) && value.url === undefined && value.title === undefined
    ? Object.keys(value).length
    : toList(value).length;
}

function noteOf(value: unknown): string {
  return `Left out: ${JSON.stringify(value)}`;
}
