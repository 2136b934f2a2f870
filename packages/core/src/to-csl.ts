import type { Csl, CslDate, Essay, Name, Source } from './nodes.js';
import { plainText } from './plain-text.js';
import { dateVariables, nameVariables, textVariables } from './sources/csl-variables.js';
import { entryNames, nameText } from './sources/entry.js';

/** A name as CSL has it: parts or `literal`, never both. */
export type CslName = Partial<Name>;

/** An item of a CSL-JSON list; `accessed`, `status` and `archive` are CSL's own here. */
export interface CslItem extends Omit<Csl, 'author' | 'editor'> {
  id: string;
  type: string;
  author?: CslName[];
  editor?: CslName[];
  accessed?: CslDate;
}

/** Our names for variables whose CSL names an essay uses otherwise. */
const renamed = new Map<string, string>([
  ['publication-status', 'status'],
  ['archive-name', 'archive'],
]);

/**
 * Write an essay's sources as a CSL-JSON list, in the essay's order.
 *
 * What an essay knows besides (`origin`, `status`, `archive`, `uses` …) is left out, except that the address of an
 * archived copy stands as CSL's `archive` where the source names no other. Words that no variable holds are the `note`.
 *
 * @see https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 * @example
 * JSON.stringify(toCsl(essay)); // '[{"id":"lund","type":"book","title":"Reading the Shore",…'
 */
export function toCsl(essay: Essay): CslItem[] {
  return essay.sources.map(sourceToCsl);
}

/**
 * Write one source as a CSL-JSON item, its variables in a fixed order.
 *
 * @example
 * sourceToCsl(source); // {id: 'lund', type: 'book', title: 'Reading the Shore', author: [{family: 'Lund', given: 'Mia'}]}
 */
export function sourceToCsl(source: Source): CslItem {
  const item: CslItem = { id: source.id, type: source.type };
  for (const key of ['title', 'URL', 'DOI'] as const) if (source[key]) item[key] = source[key];
  for (const key of nameVariables) {
    const names = entryNames(source, key).map(toName);
    if (names.length > 0) item[key] = names;
  }
  for (const key of dateVariables) if (isFilled(source, key)) item[key] = ordered(source[key], dateKeys);
  for (const key of textVariables) if (isFilled(source, key)) item[renamed.get(key) ?? key] = source[key];
  const visit = toCslDate(source.accessed);
  if (visit) item.accessed = visit;
  if (source.archive && item.archive === undefined) item.archive = source.archive.url;
  const words = source.text ? plainText(source.text) : source.named;
  if (item.title === undefined && item.note === undefined && words) item.note = words;
  return item;
}

/** CSL takes a `literal` before all parts, so it goes where there are any. */
function toName(name: Name): CslName {
  if (name.family === undefined && name.given === undefined) return { literal: nameText(name) };
  return ordered(name, nameKeys);
}

const nameKeys = [
  ...['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'static-ordering'],
] as const satisfies readonly (keyof Name)[];
const dateKeys = ['date-parts', 'literal', 'circa', 'season'] as const;

/** The keys of a record in one order, however they were written: equal sources are equal texts. */
function ordered(record: unknown, keys: readonly string[]): object {
  const fields = new Map<string, unknown>(Object.entries(Object(record)));
  return Object.fromEntries(keys.flatMap((key) => (fields.has(key) ? [[key, fields.get(key)]] : [])));
}

/**
 * Write an ISO date in CSL's form; nothing for what is none.
 *
 * @example
 * toCslDate('2026-03'); // {'date-parts': [[2026, 3]]}
 */
export function toCslDate(iso: string | undefined): CslDate | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
  return parts ? { 'date-parts': [parts.slice(1).flatMap((part) => (part ? [Number(part)] : []))] } : undefined;
}

function isFilled(source: Source, key: string): boolean {
  const value = Object.hasOwn(source, key) ? source[key] : undefined;
  return value !== undefined && value !== null && value !== '';
}
