import type { CslDate, Name, Source } from '../nodes.js';
import { dateVariables, nameVariables } from '../sources/csl-variables.js';
import { readCslDate } from '../sources/dates.js';
import { isSame } from './is-same.js';
import { nameRecord } from './person-records.js';
import type { MarkdownWriter } from './writer.js';

const names = new Set<string>(nameVariables);
const dates = new Set<string>(dateVariables);

/** What is written in its own place, or made anew at every reading. */
const own = new Set([
  ...['id', 'type', 'title', 'author', 'issued', 'URL', 'DOI', 'origin', 'status', 'archive', 'accessed'],
  ...['named', 'group', 'text', 'uses', 'position'],
]);

/**
 * Give a source as front matter declares one: its id, its variables in CSL's spelling, and what else the essay knows.
 *
 * @example
 * sourceRecord(lund, writer); // {id: 'lund', type: 'book', title: 'Reading the Shore', author: 'Mia Lund'}
 */
export function sourceRecord(source: Source, writer: MarkdownWriter): object {
  const hasAddress = source.URL !== undefined || source.DOI !== undefined;
  const record: Record<string, unknown> = {
    id: source.id,
    type: source.type === (source.URL === undefined ? 'document' : 'webpage') ? undefined : source.type,
    title: source.title,
    author: source.author,
    issued: source.issued,
    URL: source.URL,
    DOI: source.DOI,
  };
  for (const [key, value] of Object.entries(source)) if (!own.has(key)) record[key] = value;
  for (const [key, value] of Object.entries(record)) {
    if (names.has(key) && isNames(value)) record[key] = namesRecord(value);
    else if (dates.has(key) && isDate(value)) record[key] = dateRecord(value);
  }
  return {
    ...record,
    origin: source.origin === 'declared' ? undefined : source.origin,
    status: source.status === (hasAddress ? 'linked' : 'unlinked') ? undefined : source.status,
    archive: source.archive,
    accessed: source.accessed,
    named: source.named,
    group: source.group,
    text: source.text && writer.line(source.text),
  };
}

function namesRecord(people: readonly Name[]): unknown {
  const records = people.map(nameRecord);
  const [only] = records;
  return records.length === 1 && typeof only === 'string' ? only : records;
}

/** A date's short form, if it says the same. */
function dateRecord(date: CslDate): unknown {
  const ends = (date['date-parts'] ?? []).map((parts) =>
    parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'),
  );
  const short = ends.join('/') || date.literal;
  return short !== undefined && isSame(readCslDate(short), date) ? short : date;
}

function isNames(value: unknown): value is Name[] {
  return (
    Array.isArray(value) &&
    value.every((name: unknown) => typeof name === 'object' && name !== null && 'literal' in name)
  );
}

function isDate(value: unknown): value is CslDate {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
