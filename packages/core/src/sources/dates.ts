import type { CslDate } from '../nodes.js';
import { optional } from '../optional.js';

/** A date in Chinese and Japanese. */
const yearMonthDay = /^(?<year>\d{4})\s*年(?:\s*(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*日)?)?$/u;

/** Month names by their first letters, of the six languages; enough to tell them apart. */
const months: ReadonlyArray<readonly string[]> = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aoû', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'déc', 'dez', 'dic'],
];

const iso = /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2})(?<rest>.*))?)?$/s;
const time =
  /^(?:[Tt]|\s+)(?<clock>\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(?<zone>[Zz]|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/;
const dayMonth =
  /^(?:\p{L}+,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?(?<month>\p{L}+)\.?,?\s+(?:de\s+)?(?<year>\d{4})$/u;
const monthDay = /^(?:\p{L}+,?\s+)?(?<month>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u;
const monthYear = /^(?<month>\p{L}+)\.?,?\s+(?:de\s+)?(?<year>\d{4})$/u;

/**
 * Read a date as `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or ISO 8601 with offset; never through `Date`, so no zone shifts it.
 *
 * Months may be named in the six languages, and `2026年3月1日` is read; `01/02/2026` could be two days and is none.
 *
 * @example
 * readDate('2026-03-01 10:00:00 +0100'); // '2026-03-01T10:00:00+01:00'
 */
export function readDate(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).slice(0, 100).trim();
  const parts = iso.exec(text)?.groups;
  if (parts) return readIso(parts);
  const numbered = yearMonthDay.exec(text)?.groups;
  if (numbered) return readIso(numbered);
  const named = (dayMonth.exec(text) ?? monthDay.exec(text) ?? monthYear.exec(text))?.groups;
  if (!named) return undefined;
  const { day, month: name = '', year = '' } = named;
  const month = monthNumber(name);
  return month === undefined ? undefined : join(year, String(month), day);
}

function readIso({ year = '', month, day, rest = '' }: Partial<Record<string, string>>): string | undefined {
  const date = join(year, month, day);
  if (date === undefined || rest.trim() === '') return date;
  const clock = time.exec(rest)?.groups;
  if (!clock?.clock) return undefined;
  const zone = clock.zone ?? '';
  // A time without a zone is no moment; the day is what it says for certain.
  if (zone === '') return date;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}` : 'Z';
  return `${date}T${clock.clock.padStart(clock.clock.indexOf(':') === 1 ? clock.clock.length + 1 : 0, '0')}${offset}`;
}

/**
 * Give the time that `readDate` cannot keep, since no zone says which moment it is; midnight only means the day.
 *
 * @example
 * timeWithoutZone('2026-03-01 10:00'); // '10:00'
 */
export function timeWithoutZone(value: unknown): string | undefined {
  if (typeof value !== 'string' || readDate(value)?.length !== 'YYYY-MM-DD'.length) return undefined;
  const clock = time.exec(iso.exec(value.trim())?.groups?.rest ?? '')?.groups?.clock;
  return clock !== undefined && /[1-9]/.test(clock) ? clock : undefined;
}

function join(year: string, month?: string, day?: string): string | undefined {
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${month.padStart(2, '0')}`;
  if (Number(day) < 1 || Number(day) > daysOf(Number(year), Number(month))) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function monthNumber(name: string): number | undefined {
  const start = name.toLowerCase();
  const index = months.findIndex((names) => names.some((month) => start.startsWith(month)));
  return index === -1 ? undefined : index + 1;
}

/**
 * Read a date in CSL's form, from that form or from a text; words that are no date stay as `literal`.
 *
 * @example
 * readCslDate('c. 1920'); // {'date-parts': [[1920]], circa: true}
 */
export function readCslDate(value: unknown): CslDate | undefined {
  if (typeof value === 'string' || typeof value === 'number') {
    const text = String(value).trim();
    return text === '' ? undefined : readDateText(text);
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const date: CslDate = {};
  for (const [key, part] of Object.entries(value)) {
    if (key === 'date-parts' && Array.isArray(part)) {
      const parts = part.map(readParts).filter((numbers) => numbers !== undefined);
      if (parts.length > 0) date['date-parts'] = parts.slice(0, 2);
    } else if (key === 'literal' || key === 'raw') {
      const words = typeof part === 'string' || typeof part === 'number' ? String(part).trim() : '';
      if (words !== '') date.literal ??= words;
    } else if (key === 'circa' && part && part !== 'false') date.circa = true;
    else if (key === 'season' && Number(part) >= 1 && Number(part) <= 4) date.season = Number(part);
  }
  if (date['date-parts']) {
    // Parts say the same more exactly.
    const { literal: _, ...exact } = date;
    return exact;
  }
  if (date.literal === undefined) return undefined;
  const { circa, literal, season } = date;
  return { ...readDateText(literal), ...optional('circa', circa), ...optional('season', season) };
}

function readDateText(text: string): CslDate {
  const about = /^(?:c\.|ca\.?|circa|~|um|vers|hacia)\s*(?=\d)/i.exec(text)?.[0] ?? '';
  const rest = text.slice(about.length);
  const ends = /^\d{4}(?:-\d{2}){0,2}\s*[/–]\s*\d{4}(?:-\d{2}){0,2}$/.test(rest) ? rest.split(/\s*[/–]\s*/) : [rest];
  const parts = ends.map((end) => toParts(readDate(end)));
  if (!parts.every((numbers) => numbers !== undefined)) return { literal: text };
  return { 'date-parts': parts, ...(about === '' ? {} : { circa: true }) };
}

function toParts(date: string | undefined): number[] | undefined {
  return date?.slice(0, 10).split('-').map(Number);
}

function readParts(value: unknown): number[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const numbers = value.slice(0, 3).map(Number);
  return numbers.every((number) => Number.isInteger(number)) ? numbers : undefined;
}
