import { tagged as arabic } from './ar.js';
import { tagged as german } from './de.js';
import { english } from './en.js';
import { tagged as spanish } from './es.js';
import { type FindLabels, labelsAmong } from './find-labels.js';
import { tagged as french } from './fr.js';
import { tagged as hebrew } from './he.js';
import { tagged as italian } from './it.js';
import { tagged as japanese } from './ja.js';
import { tagged as portuguese } from './pt.js';
import { tagged as chinese } from './zh.js';

/**
 * All words that rendered HTML and formatted sources need, in one language.
 *
 * Texts that end with a gap say so: a language without gaps has none there.
 */
export interface Labels {
  /** Primary subtag of the language of the words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';

  /** Before the names of a byline, with the gap behind it: `By `. */
  readonly by: string;
  /** Between names and other items of a list, with its gap: `, `. */
  readonly comma: string;
  /** Between the parts of a formatted source, with its gap: `, `. */
  readonly pause: string;
  /** Ends a formatted source: `.`. */
  readonly stop: string;
  readonly contents: string;
  readonly sources: string;
  readonly notes: string;
  readonly corrections: string;
  readonly credits: string;
  /** The link to the block that `citeEssay` heads. */
  readonly cite: string;
  readonly citeEssay: string;
  readonly pullQuote: string;
  readonly untitled: string;

  /** Before the names of the sections that use a source, with the gap behind it: `Cited in `. */
  readonly citedIn: string;
  /** What the lead is called among the names of sections: `the opening`. */
  readonly lead: string;
  readonly linkDead: string;
  /** Of a source that the text only mentions. */
  readonly unconfirmed: string;
  readonly noArchive: string;
  /** Of a citation whose key is no source's. */
  readonly sourceUnknown: string;
  readonly nameUnknown: string;
  readonly photographerUnknown: string;

  /** Of a source without a date: `n.d.`. */
  readonly noDate: string;
  /** Before the work that holds a part, with the gap behind it: `in `. */
  readonly in: string;
  readonly thesis: string;
  readonly interview: string;
  readonly personalCommunication: string;

  /** `About the author`, for several `About the authors`. */
  about(count: number): string;
  /** A day's visit, in running text: `accessed 3 March 2026`. */
  accessed(date: string): string;
  /** Before someone's works: `Also by Ines:`. */
  alsoBy(name: string): string;
  /** `Archived copy, 2 May 2024`; without a date `Archived copy`. */
  archived(date?: string): string;
  /** Label of the link from a note or source to its mark; give the number if there are several. */
  back(number?: number): string;
  /** Text in brackets, with the gap before it: ` (2019)`. */
  bracket(text: string): string;
  /** An approximate date: `c. 1920`. */
  circa(date: string): string;
  /** `Corrected 18 March`; the year too if the essay was not published in it. */
  corrected(date: string, published?: string): string;
  /** What a correction opens with: `Correction, 18 March 2026.`. */
  correction(date: string): string;
  /** How often, with the gap before it: ` (2)`. */
  count(number: number): string;
  /** An ISO date (YYYY, YYYY-MM, YYYY-MM-DD; a time is left out) in words: `14 March 2026`; other text as it is. */
  date(iso: string): string;
  /** The same from CSL's date parts; months 13 to 16 are seasons, years below 0 before Christ. */
  dateOf(parts: readonly number[]): string;
  /** The same without the year: `14 March`, `March`; without a month `''`. */
  dayMonth(parts: readonly number[]): string;
  /** A number in the digits of the language. */
  digits(value: number | string): string;
  /** `dir. Ida Orr`. */
  directedBy(names: string): string;
  /** `2nd ed.`; an edition in words as it is. */
  edition(edition: number | string): string;
  /** Behind names of editors: `ed.`, `eds.`. */
  editor(count: number): string;
  /** `ed. Ida Orr`. */
  editedBy(names: string): string;
  /** `interview by Ida Orr`. */
  interviewBy(names: string): string;
  /** What stands between each two names: one text fewer than there are names. */
  joints(names: readonly string[]): string[];
  /** `A, B and C`. */
  list(names: readonly string[]): string;
  /** A CSL locator, `p. 12`, `pp. 12–14`; a term we do not know as it is. */
  locator(label: string | undefined, value: string): string;
  /** Reading time: `5 min`. */
  minutes(number: number): string;
  /** Label of a note mark: `Note b`. */
  note(letter: string): string;
  /** Letter of a note from its number, from 1: `a` … `z`, `aa`. */
  noteLetter(number: number): string;
  /** `A et al.`. */
  others(name: string): string;
  /** Marks around the title of a part, such as an article. */
  partTitle(title: string): readonly [string, string];
  /** Text in the language's quotation marks. */
  quote(text: string): string;
  /** A day's visit before an address: `Retrieved 3 March 2026, from`. */
  retrieved(date: string): string;
  /** Family names as a citation in the text has them: `A & B`, `A et al.`. */
  shortNames(names: readonly string[]): string;
  /** Label of a source mark: `Source 3`. */
  source(number: number): string;
  /** The name of a landmark: `Sources: Why we draw coasts`. */
  titled(head: string, title: string): string;
  /** `trans. Ida Orr`. */
  translatedBy(names: string): string;
  /** Marks around the title of a whole work, where its script has no italics. */
  workTitle(title: string): readonly [string, string] | undefined;
}

/**
 * Give the labels of a language, by tag, then by primary subtag; English without one, and for a language that is not
 * shipped English with ISO dates.
 *
 * @example
 * labels('de-AT').date('2026-03-14'); // '14. März 2026'
 */
export const labels: FindLabels = /* @__PURE__ */ labelsAmong(
  english,
  arabic,
  chinese,
  french,
  german,
  hebrew,
  italian,
  japanese,
  portuguese,
  spanish,
);
