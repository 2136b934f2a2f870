import type { Labels } from '../../labels/labels.js';
import type { Name, Phrase } from '../../nodes.js';
import { plainText } from '../../plain-text.js';
import { type Entry, entryAddress, entryNames, entryText, nameText, readableAddress } from '../entry.js';
import { emphasis, link, merged, text } from '../phrases.js';

/** What a style says of an entry is a row of sentences; an empty one is left out. */
export type Sentence = readonly Phrase[];

/** Brackets are no end: `(2nd ed.)` still wants its stop. */
const ended = /[.!?…。！？][”"»’'」』》]*$/u;
const containing =
  /^(?:article|chapter|entry|interview|paper-conference|personal_|post|review|song|speech|webpage|broadcast)/;

/**
 * Write sentences one after another, each with its stop; one that ends with a mark or with an address gets none.
 *
 * @example
 * sentences([[text('Lund, Mia')], [], [text('2019')]]); // Lund, Mia. 2019.
 */
export function sentences(rows: readonly Sentence[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (const row of rows.filter((one) => plainText(one) !== '')) {
    if (phrases.length > 0) phrases.push(text(' '));
    phrases.push(...row);
    if (row.at(-1)?.type !== 'link' && !ended.test(plainText(row))) phrases.push(text('.'));
  }
  return merged(phrases);
}

/**
 * Join the parts of a sentence with commas; empty ones are left out.
 *
 * @example
 * commas([[text('vol. 2')], [], [text('2019')]]); // vol. 2, 2019
 */
export function commas(rows: readonly Sentence[]): Phrase[] {
  return rows
    .filter((row) => plainText(row) !== '')
    .flatMap((row, index) => (index === 0 ? [...row] : [text(', '), ...row]));
}

/**
 * Write words as a sentence's part.
 *
 * @example
 * words('Shore Press'); // [{type: 'text', value: 'Shore Press'}]
 */
export function words(value: string): Phrase[] {
  return value === '' ? [] : [text(value)];
}

/**
 * Write a name with the family name first, if its parts are known.
 *
 * @example
 * inverted({ literal: 'Mia Lund', family: 'Lund', given: 'Mia' }); // 'Lund, Mia'
 */
export function inverted(name: Name, given = name.given): string {
  if (!name.family || name['static-ordering']) return nameText(name);
  const family = [name['non-dropping-particle'], name.family].filter((part) => part).join(' ');
  const rest = [given, name['dropping-particle']].filter((part) => part).join(' ');
  return [family, rest, name.suffix].filter((part) => part).join(', ');
}

/**
 * Tell whether an entry's title is that of a part, such as an article.
 *
 * @example
 * isPart({ type: 'chapter', title: 'The ruler' }); // true
 */
export function isPart(entry: Entry): boolean {
  return containing.test(entry.type ?? '') || entryText(entry, 'container-title') !== '';
}

/**
 * Write an entry's title as its part or work asks, or what stands in for it: a name in the text, the address.
 *
 * English has its stop within the quotation marks, as the American styles ask.
 *
 * @example
 * titleOf({ type: 'chapter', title: 'The ruler' }, labels('en')); // “The ruler.”
 */
export function titleOf(entry: Entry, labels: Labels, isQuoted = true): Phrase[] {
  const title = entryText(entry, 'title');
  if (title === '') {
    const named = entryText(entry, 'named');
    if (named !== '') return [text(named)];
    const url = entryText(entry, 'URL');
    // The address follows at the end, and is said once.
    if (url !== '') return entryAddress(entry) === undefined ? [text(readableAddress(url))] : [];
    return entryNames(entry, 'author').length > 0 ? [] : [text(labels.untitled)];
  }
  if (!isPart(entry)) return [emphasis(title, ['p-name'])];
  if (!isQuoted) return [text(title)];
  const stop = labels.lang === 'en' && !ended.test(title) ? '.' : '';
  const [open, close] = labels.partTitle(title);
  return [text(`${open}${title}${stop}${close}`)];
}

/**
 * Write names in a role, such as editors, in the long form that American styles ask for in English.
 *
 * @example
 * inRole(entry, 'editor', labels('en'), labels('en').editedBy); // 'edited by Ida Orr'
 */
export function inRole(entry: Entry, role: string, labels: Labels, write: (names: string) => string): string {
  const names = entryNames(entry, role).map(nameText);
  if (names.length === 0) return '';
  const said = write(labels.list(names));
  if (labels.lang !== 'en') return said;
  return said.replace(/^(?:ed|trans|dir)\. /, (short) =>
    short === 'ed. ' ? 'edited by ' : short === 'dir. ' ? 'directed by ' : 'translated by ',
  );
}

/**
 * Write an entry's address as a link to itself, a DOI before a URL; `shown` writes its words.
 *
 * @example
 * addressOf({ DOI: '10.1000/182' }); // [https://doi.org/10.1000/182](https://doi.org/10.1000/182)
 */
export function addressOf(entry: Entry, shown = (address: string) => address): Phrase[] {
  const { URL: _, ...rest } = entry;
  const address = (entryText(entry, 'DOI') && entryAddress(rest)) || entryAddress(entry);
  return address === undefined ? [] : [link(address, text(shown(address)))];
}

/**
 * Read an entry's pages, with a dash for a range.
 *
 * @example
 * pagesOf({ page: '12-34' }); // '12–34'
 */
export function pagesOf(entry: Entry): string {
  return entryText(entry, 'page').replace(/(?<=\d)-+(?=\d)/g, '–');
}

/**
 * Begin a text with a capital.
 *
 * @example
 * capital('edited by Ida Orr'); // 'Edited by Ida Orr'
 */
export function capital(value: string): string {
  const [first = ''] = value;
  return `${first.toUpperCase()}${value.slice(first.length)}`;
}
