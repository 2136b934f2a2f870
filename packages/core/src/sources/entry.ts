import type { Labels } from '../labels/labels.js';
import type { CslDate, Name, Phrase, Source } from '../nodes.js';

/** A source, or CSL-JSON that says as much as it likes; fields of the wrong kind count as absent. */
export type Entry = Partial<Source>;

/** Markup that reference managers write into titles. */
const cslMarkup = /<\/?(?:i|b|sub|sup|sc|span)(?: [^<>]*)?>/gi;

/** Characters that would let a decoded address look like another one. */
const misleading = /[\s\p{C}\p{Z}%]/u;

const longestAddress = 80;

/**
 * Read a text or number of an entry as one line; absent or blank it is `''`.
 *
 * @example
 * entryText(source, 'container-title'); // 'Shore Review'
 */
export function entryText(entry: Entry, variable: string): string {
  const value = Object.hasOwn(entry, variable) ? entry[variable] : undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value).replace(cslMarkup, '').replace(/\s+/g, ' ').trim();
}

/**
 * Read the names of an entry; others than names are left out.
 *
 * @example
 * entryNames(source, 'author').map(nameText); // ['Mia Lund']
 */
export function entryNames(entry: Entry, variable: string): Name[] {
  const value: unknown = Object.hasOwn(entry, variable) ? entry[variable] : undefined;
  return Array.isArray(value) ? value.filter(isName) : [];
}

/**
 * Read the entry as its author wrote it; empty if it is to be formatted.
 *
 * @example
 * entryWords({ text: [{ type: 'text', value: 'Lund, Shore.' }] }); // [{type: 'text', value: 'Lund, Shore.'}]
 */
export function entryWords(entry: Entry): Phrase[] {
  return Array.isArray(entry.text) ? [...entry.text] : [];
}

/**
 * Write a name as it is shown: its `literal`, else its parts in their order.
 *
 * @example
 * nameText({ family: 'Lund', given: 'Mia' }); // 'Mia Lund'
 */
export function nameText(name: Partial<Name>): string {
  if (name.literal) return name.literal;
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family];
  const ordered = name['static-ordering'] ? [...family, name.given] : [name.given, ...family];
  return [...ordered, name.suffix].filter((part) => part).join(' ');
}

/**
 * Write a date in CSL's form in words; without one it is `''`. `write` writes one day, default the labels' way.
 *
 * @example
 * dateText({ 'date-parts': [[2019, 4]], circa: true }, labels('en')); // 'c. April 2019'
 */
export function dateText(date: unknown, words: Labels, write = words.dateOf): string {
  if (!isDate(date)) return '';
  const [first, last] = (date['date-parts'] ?? []).map(dateParts).filter((parts) => parts.length > 0);
  if (!first) {
    const literal = (date.literal ?? '').trim();
    // A year of fewer than four digits is kept as it was written.
    return /^\d+$/.test(literal) ? words.digits(literal) : literal;
  }
  const start = write(first.length === 1 && date.season ? [...first, 12 + date.season] : first);
  // A dash between days stands free, between years it does not.
  const dash = first.length === 1 && last?.length === 1 ? '–' : ' – ';
  const text = last ? `${start}${dash}${write(last)}` : start;
  return date.circa ? words.circa(text) : text;
}

/**
 * Give the address an entry's title leads to: that of the archived copy if the page is gone, else `URL`, else the DOI's.
 *
 * Only http and https; a dead page without a copy has none.
 *
 * @example
 * entryAddress({ DOI: '10.1000/182' }); // 'https://doi.org/10.1000/182'
 */
export function entryAddress(entry: Entry): string | undefined {
  const doi = entryText(entry, 'DOI');
  const live = entryText(entry, 'URL') || (doi && `https://doi.org/${encodeURI(doi)}`);
  const isGone = entry.status === 'dead' || entry.status === 'archived';
  const address = isGone ? entry.archive?.url : live;
  return webUrl(address) ? address : undefined;
}

/**
 * Write an address as a reader reads it: host and path, at most 80 characters, the last of which ends a word.
 *
 * @example
 * readableAddress('https://www.example.org/coast/'); // 'example.org/coast'
 */
export function readableAddress(address: string): string {
  const url = webUrl(address);
  if (!url) return address;
  const path = `${url.pathname}${url.search}`
    .replace(/\/$/, '')
    .split(/(?=[/?&=])/)
    .map(decode)
    .join('');
  const characters = [...`${url.hostname.replace(/^www\./, '')}${path}`];
  if (characters.length <= longestAddress) return characters.join('');
  // With the character behind them, which tells whether the last word is whole.
  const start = characters.slice(0, longestAddress).join('');
  const whole = /^.*(?:\/(?=.)|[\p{L}\p{M}\p{N}](?=[^\p{L}\p{M}\p{N}]|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]))/u.exec(
    start,
  );
  return `${whole?.[0] ?? characters.slice(0, longestAddress - 1).join('')}…`;
}

/**
 * Read an http or https address; another one is none.
 *
 * @example
 * webUrl('https://www.example.org/')?.hostname; // 'www.example.org'
 */
export function webUrl(address: string | undefined): URL | undefined {
  try {
    const url = new URL(address ?? '');
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

function decode(part: string): string {
  try {
    const text = decodeURIComponent(part);
    return misleading.test(text) ? part : text;
  } catch {
    return part;
  }
}

/** A month or day of 0 is none. */
function dateParts(parts: readonly number[]): number[] {
  const end = parts.findIndex((part, index) => !Number.isInteger(part) || (part === 0 && index > 0));
  return end === -1 ? parts.slice(0, 3) : parts.slice(0, end);
}

function isDate(value: unknown): value is CslDate {
  if (typeof value !== 'object' || value === null) return false;
  const { 'date-parts': parts = [], literal = '' } = { ...value };
  return Array.isArray(parts) && parts.every(Array.isArray) && typeof literal === 'string';
}

function isName(value: unknown): value is Name {
  if (typeof value !== 'object' || value === null) return false;
  const parts = Object.entries(value).filter(([key]) => key !== 'static-ordering');
  return parts.every(([, part]) => typeof part === 'string') && nameText(value) !== '';
}
