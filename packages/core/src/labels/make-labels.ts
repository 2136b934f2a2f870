import type { Labels } from './labels.js';
import { pluralForm } from './plurals.js';
import type { Templates, Words } from './words.js';

const iso = /^(?<year>-?\d{4,6})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?:$|[T\s])/;
const ownScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const several = /\d\s*[-–—,&]\s*[A-Z]?\d|[ivxlc][-–—,&][ivxlc]/i;

/**
 * Make the labels of a language from its words.
 *
 * @example
 * makeLabels(words).date('2026-03-14'); // '14 March 2026'
 */
export function makeLabels(words: Words): Labels {
  const months = words.months.split(' ');
  const seasons = words.seasons.split('|');
  const { noteLetters = 'abcdefghijklmnopqrstuvwxyz', ordinal = String } = words;
  const { noteLetter = (number: number) => letterOf(number, noteLetters) } = words;
  const fillIn = (key: keyof Templates, value: number | string) => fill(words[key], digits(value));

  function digits(value: number | string): string {
    const { numerals } = words;
    return numerals === undefined
      ? String(value)
      : String(value).replace(/[0-9]/g, (digit) => numerals.charAt(Number(digit)));
  }

  function joints(names: readonly string[], and = names.length > 2 ? (words.andLast ?? words.and) : words.and) {
    return names.slice(1).map((name, index) => {
      if (index < names.length - 2) return words.plain.comma;
      return words.joint ? words.joint(and, name) : and;
    });
  }

  function list(names: readonly string[], and?: string): string {
    const between = joints(names, and);
    return names.map((name, index) => `${name}${between[index] ?? ''}`).join('');
  }

  function year(number: number): string {
    return number < 0 ? fill(words.beforeChrist, digits(-number)) : digits(number);
  }

  function dateOf([number = 0, month = 0, day]: readonly number[], dayPattern = words.day): string {
    const name = months[month - 1];
    const season = month > 12 && month < 25 ? seasons[(month - 13) % 4] : undefined;
    if (season !== undefined) return write(words.season ?? '{m} {y}', { m: season, y: year(number) });
    if (name === undefined) return year(number);
    const values = { m: digits(name), y: year(number) };
    if (day === undefined) return write(words.month, values);
    return write(dayPattern, { ...values, d: digits(words.dayNumber?.(day) ?? day) });
  }

  function date(text: string, pattern?: string): string {
    const parts = iso.exec(text.trim())?.groups;
    // What is no date is the author's own words.
    if (!parts?.year) return text;
    const numbers = [parts.year, parts.month, parts.day].filter((part) => part !== undefined).map(Number);
    return dateOf(numbers, pattern);
  }

  function mark(title: string, marks: readonly [string, string] | undefined): readonly [string, string] | undefined {
    return marks && ownScript.test(title) ? marks : undefined;
  }

  return {
    ...words.plain,
    about: (count) => choose(words.about, count > 1),
    accessed: (day) => fill(words.accessed, date(day)),
    alsoBy: (name) => fill(words.alsoBy, name),
    archived: (day) => (day === undefined ? words.archivedCopy : fill(words.archived, date(day))),
    bracket: (text) => fill(words.count, text),
    back: (number) => (number === undefined ? words.back : `${words.back}${fillIn('count', number)}`),
    circa: (text) => fill(words.circa, text),
    corrected: (day, published = '') =>
      fill(words.corrected, date(day, day.slice(0, 4) === published.slice(0, 4) ? words.dayMonth : undefined)),
    correction: (day) => fill(words.correction, date(day)),
    count: (number) => fillIn('count', number),
    date,
    dateOf,
    dayMonth: ([number = 0, month = 0, day]) => {
      const name = months[month - 1];
      if (name === undefined) return '';
      const values = { m: digits(name), y: year(number) };
      if (day === undefined) return write(words.monthAlone ?? '{m}', values);
      return write(words.dayMonth, { ...values, d: digits(words.dayNumber?.(day) ?? day) });
    },
    digits,
    directedBy: (names) => fill(words.directedBy, names),
    edition: (edition) =>
      /^\d{1,4}$/.test(String(edition)) ? fillIn('edition', ordinal(Number(edition))) : String(edition),
    editor: (count) => choose(words.editor, count > 1),
    editedBy: (names) => fill(words.editedBy, names),
    interviewBy: (names) => fill(words.interviewBy, names),
    joints,
    list,
    locator(label, value) {
      const own = label !== undefined && Object.hasOwn(words.locators, label) ? words.locators[label] : undefined;
      const name = (label ?? '').replace(/-(?:locator|verbo)$/, '').replaceAll('-', ' ');
      // A line never ends between a term and its number.
      const term = choose(own ?? `${name} {}`, several.test(value)).replace(' {}', '\u00a0{}');
      return fill(term, value).trim();
    },
    minutes: (number) => fill(pluralForm(words.plain.lang, words.minutes, number), digits(number)),
    note: (letter) => fill(words.note, letter),
    noteLetter: (number) => noteLetter(Math.max(1, Math.floor(number))),
    partTitle: (title) => mark(title, words.titleMarks?.part) ?? words.quotes,
    quote: (text) => `${words.quotes[0]}${text}${words.quotes[1]}`,
    retrieved: (day) => fill(words.retrieved, date(day)),
    shortNames: (names) =>
      names.length > 2 ? fill(words.others, names.slice(0, 1).join('')) : list(names, words.andShort ?? words.and),
    source: (number) => fillIn('source', number),
    titled: (head, title) => fill(fill(words.titled, head), title),
    translatedBy: (names) => fill(words.translatedBy, names),
    others: (names) => fill(words.others, names),
    workTitle: (title) => mark(title, words.titleMarks?.work),
  };
}

/** A function, since `$&` in an author's text means nothing to us. */
function fill(template: string, value: string): string {
  return template.replace('{}', () => value);
}

function write(pattern: string, { d = '', m, y }: { d?: string; m: string; y: string }): string {
  return pattern.replace('{d}', d).replace('{m}', m).replace('{y}', y);
}

function choose(templates: string, isSeveral: boolean): string {
  const [one = '', more = one] = templates.split('|');
  return isSeveral ? more : one;
}

/** Counts in the letters of an alphabet; behind the last one come two letters. */
function letterOf(number: number, alphabet: string): string {
  const letters = [...alphabet];
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / letters.length)) {
    const index = (rest - 1) % letters.length;
    text = `${letters.slice(index, index + 1).join('')}${text}`;
  }
  return text;
}
