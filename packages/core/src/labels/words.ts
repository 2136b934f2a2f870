import type { Labels } from './labels.js';
import type { Plurals } from './plurals.js';

/** Labels that are only words; `by` and `citedIn` end with the gap that parts them from what follows. */
type Plain = { [Key in keyof Labels as Labels[Key] extends string ? Key : never]: Labels[Key] };

/** Labels that are one text with `{}` where a value goes; two, parted by `|`, are for one and for several. */
export type Templates = Record<
  | 'about'
  | 'accessed'
  | 'alsoBy'
  | 'archived'
  | 'back'
  | 'circa'
  | 'corrected'
  | 'correction'
  | 'count'
  | 'directedBy'
  | 'edition'
  | 'editor'
  | 'editedBy'
  | 'interviewBy'
  | 'note'
  | 'others'
  | 'retrieved'
  | 'source'
  | 'titled'
  | 'translatedBy',
  string
>;

/** What a language's file says; all else follows from it. */
export interface Words extends Templates {
  plain: Plain;
  /** Words of `archived` without a date. */
  archivedCopy: string;
  /** Years before year 1. */
  beforeChrist: string;
  /** The ten digits from zero; default European ones. */
  numerals?: string;
  /** Twelve months, parted by spaces. */
  months: string;
  /** Four seasons from spring, parted by `|`. */
  seasons: string;
  /** With `{d}`, `{m}` and `{y}`. */
  day: string;
  month: string;
  dayMonth: string;
  /** With `{m}`; default `{m}`. */
  monthAlone?: string;
  /** With `{m}` and `{y}`; default `{m} {y}`. */
  season?: string;
  /** A day of the month; default its number. */
  dayNumber?: (day: number) => string;
  /** What parts the last of two names, and of three or more, from the one before it. */
  and: string;
  andLast?: string;
  /** The same in a citation, `A & B`; default `and`. */
  andShort?: string;
  /** Gives another `and` where the name behind it asks for one. */
  joint?: (and: string, name: string) => string;
  /** Forms by plural category, with `{}`. */
  minutes: Plurals;
  /** CSL locator terms with `{}`, for one and for several. */
  locators: Readonly<Record<string, string>>;
  /** Opening and closing mark. */
  quotes: readonly [string, string];
  /** Marks around titles in the language's own script, of parts and of whole works. */
  titleMarks?: { part: readonly [string, string]; work: readonly [string, string] };
  /** The letters that notes are counted in; default the Latin ones. */
  noteLetters?: string;
  /** Another way to count notes. */
  noteLetter?: (number: number) => string;
  ordinal?: (number: number) => string;
}

/** The words of a language, and of its regions and scripts that differ, by lower-case tag. */
export type TaggedWords = ReadonlyArray<readonly [tag: string, words: Words]>;
