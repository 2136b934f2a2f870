import type { Source } from '../nodes.js';
import { toSourceId } from '../syntax/citation-text.js';
import { canonicalUrl, toDoi } from './canonical-url.js';
import { dateVariables, nameVariables, textVariables } from './csl-variables.js';
import { readCslDate, readDate } from './dates.js';
import { readNames } from './names.js';

/** Other names of CSL variables, as people write them in YAML and BibTeX. */
const aliases = new Map<string, string>([
  ...[...nameVariables, ...dateVariables, ...textVariables].map((name) => [name.toLowerCase(), name] as const),
  ['url', 'URL'],
  ['link', 'URL'],
  ['href', 'URL'],
  ['doi', 'DOI'],
  ['title', 'title'],
  ['name', 'title'],
  ['type', 'type'],
  ['authors', 'author'],
  ['by', 'author'],
  ['editors', 'editor'],
  ['translators', 'translator'],
  ['date', 'issued'],
  ['year', 'issued'],
  ['published', 'issued'],
  ['publication', 'container-title'],
  ['journal', 'container-title'],
  ['website', 'container-title'],
  ['site', 'container-title'],
  ['book', 'container-title'],
  ['pages', 'page'],
  ['publisher-place', 'publisher-place'],
  ['place', 'publisher-place'],
  ['lang', 'language'],
]);

const names = new Set<string>(nameVariables);
const dates = new Set<string>(dateVariables);
const texts = new Set<string>(textVariables);
const statuses = new Map<string, Source['status']>([
  ['linked', 'linked'],
  ['unlinked', 'unlinked'],
  ['archived', 'archived'],
  ['dead', 'dead'],
]);
const origins = new Map<string, Source['origin']>([
  ['declared', 'declared'],
  ['link', 'link'],
  ['mention', 'mention'],
]);

/** A source read from data, and the keys that meant nothing. */
export interface ReadSource {
  source: Source;
  unread: string[];
  /** Whether the data gave the id itself. */
  hasId: boolean;
  /** The entry's own words, still as Markdown. */
  text?: string;
}

/**
 * Read a source from CSL-JSON, or from front matter in its spelling or a common other one.
 *
 * CSL's own `status`, `archive` and `accessed` are told from ours by their values: its status and archive are kept as
 * `publication-status` and `archive-name`, and `accessed` becomes an ISO date.
 *
 * @example
 * readSource({ id: 'lund', type: 'book', title: 'Reading the Shore', author: 'Mia Lund' }).source.author; // [{literal: 'Mia Lund'}]
 */
export function readSource(data: object): ReadSource {
  const source: Source = { id: '', type: '', origin: 'declared', status: 'unlinked', uses: [] };
  const unread: string[] = [];
  let text: string | undefined;
  let status: Source['status'] | undefined;
  for (const [key, value] of Object.entries(data)) {
    if (value === null || value === undefined || value === '') continue;
    const words = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    switch (key.toLowerCase()) {
      case 'id':
      case 'key':
      case 'citekey':
        if (words && source.id === '') source.id = toSourceId(words);
        else unread.push(key);
        continue;
      case 'status':
        status = statuses.get(words);
        if (!status && words) source['publication-status'] = words;
        else if (!status) unread.push(key);
        continue;
      case 'origin':
        source.origin = origins.get(words) ?? source.origin;
        if (!origins.has(words)) unread.push(key);
        continue;
      case 'archive':
        if (!readArchive(source, value)) unread.push(key);
        continue;
      case 'accessed':
        if (!readAccessed(source, value)) unread.push(key);
        continue;
      case 'text':
        if (words) text = words;
        else unread.push(key);
        continue;
      case 'group':
      case 'named':
        if (words) source[key.toLowerCase()] = words;
        else unread.push(key);
        continue;
      case 'uses':
        continue;
      default:
        if (!readVariable(source, key, value)) unread.push(key);
    }
  }
  const hasId = source.id !== '';
  const hasAddress = source.URL !== undefined || source.DOI !== undefined;
  source.type ||= source.URL === undefined ? 'document' : 'webpage';
  source.status = status ?? (hasAddress ? 'linked' : 'unlinked');
  return { source, unread, hasId, ...(text === undefined ? {} : { text }) };
}

function readVariable(source: Source, key: string, value: unknown): boolean {
  const name = aliases.get(key.toLowerCase());
  if (name === undefined || (Object.hasOwn(source, name) && source[name] !== '')) return false;
  if (names.has(name)) {
    const people = readNames(value);
    if (people.length > 0) source[name] = people;
    return people.length > 0;
  }
  if (dates.has(name)) {
    const date = readCslDate(value);
    if (date) source[name] = date;
    return date !== undefined;
  }
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  if (name === 'DOI') source.DOI = toDoi(String(value));
  else if (texts.has(name) && typeof value === 'number') source[name] = value;
  else source[name] = String(value).trim();
  return true;
}

/** Ours is an address or a record with one; CSL's is the name of an archive. */
function readArchive(source: Source, value: unknown): boolean {
  if (typeof value === 'string') {
    if (!/^https?:/i.test(value)) source['archive-name'] = value;
    else source.archive = canonicalUrl(value)?.archive ?? { url: value };
    return true;
  }
  if (typeof value !== 'object' || value === null) return false;
  const { url, date } = { url: undefined, date: undefined, ...value };
  if (typeof url !== 'string') return false;
  const day = readDate(date);
  source.archive = { url, ...(day === undefined ? {} : { date: day }) };
  return true;
}

function readAccessed(source: Source, value: unknown): boolean {
  const parts = typeof value === 'object' ? readCslDate(value)?.['date-parts']?.[0] : undefined;
  const date = parts
    ? readDate(parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'))
    : readDate(value);
  if (date !== undefined) source.accessed = date;
  return date !== undefined;
}
