import type { Labels } from '../../labels/labels.js';
import type { Name, Phrase } from '../../nodes.js';
import { dateText, type Entry, entryNames, entryText, nameText } from '../entry.js';
import { emphasis, text } from '../phrases.js';
import { kindText, numberText } from './plain.js';
import { addressOf, commas, inverted, isPart, pagesOf, sentences, titleOf, words } from './style-parts.js';

/** What a thing is, in brackets behind its title; English only, since no other words are agreed on. */
const kinds = new Map([
  ['broadcast', 'Broadcast'],
  ['dataset', 'Data set'],
  ['interview', 'Interview'],
  ['map', 'Map'],
  ['motion_picture', 'Film'],
  ['software', 'Computer software'],
  ['song', 'Song'],
]);

/** A list of more names than this leaves out the ones before the last. */
const mostNames = 20;

/**
 * Write a source in APA style, 7th edition; titles keep the capitals they have.
 *
 * @see https://apastyle.apa.org/style-grammar-guidelines/references
 * @example
 * formatApa(source, labels('en'), labels('en-US')); // Lund, M. (2019). *Reading the Shore*. Shore Press.
 */
export function formatApa(entry: Entry, terms: Labels, dates: Labels): Phrase[] {
  const who = makers(entry, terms);
  const title = work(entry, terms);
  const date = text(`(${when(entry, terms, dates)})`);
  const address = addressOf(entry);
  const visit = entry.issued === undefined && address.length > 0 ? entryText(entry, 'accessed') : '';
  return sentences([
    // A work without a maker begins with its title.
    ...(who === '' ? [title, [date]] : [words(who), [date], title]),
    container(entry, terms),
    words(entry.type === 'thesis' ? '' : entryText(entry, 'publisher') || entryText(entry, 'authority')),
    visit === '' ? address : [text(`${dates.retrieved(visit)} `), ...address],
  ]);
}

function makers(entry: Entry, terms: Labels): string {
  for (const role of ['author', 'director', 'editor', 'composer', 'performer'] as const) {
    const names = entryNames(entry, role).map(initialed);
    if (names.length === 0 || (role === 'editor' && entryText(entry, 'container-title') !== '')) continue;
    const said = listed(names);
    if (role === 'editor') return `${said} (${capitalEditor(terms, names.length)})`;
    return role === 'director' && terms.lang === 'en' ? `${said} (Director${names.length > 1 ? 's' : ''})` : said;
  }
  return '';
}

function capitalEditor(terms: Labels, count: number): string {
  const term = terms.editor(count);
  return terms.lang === 'en' ? `E${term.slice(1)}` : term;
}

function listed(names: readonly string[]): string {
  if (names.length > mostNames) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

function initialed(name: Name): string {
  const given = name.given?.replace(/[\p{L}\p{M}'’]+\.?/gu, (part) => `${[...part].slice(0, 1).join('')}.`);
  return inverted(name, given);
}

function when(entry: Entry, terms: Labels, dates: Labels): string {
  const inFull = /^(?:article-(?:magazine|newspaper)|broadcast|interview|post|speech|webpage)/.test(entry.type ?? '');
  const date = dateText(entry.issued, terms, (parts) => {
    const rest = inFull ? dates.dayMonth(parts) : '';
    const year = terms.dateOf(parts.slice(0, 1));
    return rest === '' ? year : `${year}, ${rest}`;
  });
  return date || entryText(entry, 'publication-status') || terms.noDate;
}

function work(entry: Entry, terms: Labels): Phrase[] {
  const title = entry.type === 'webpage' && entryText(entry, 'title') !== '';
  const own = title ? [emphasis(entryText(entry, 'title'), ['p-name'])] : titleOf(entry, terms, false);
  const edition = entryText(entry, 'edition');
  const volume = isPart(entry) ? '' : entryText(entry, 'volume');
  const notes = [
    edition && terms.edition(edition),
    volume && terms.locator('volume', volume),
    numberText(entry, terms),
  ];
  const brackets = notes.filter((note) => note !== '').join(', ');
  const kind =
    entryText(entry, 'genre') || (terms.lang === 'en' && kinds.get(entry.type ?? '')) || kindText(entry, terms);
  const school = entry.type === 'thesis' ? [kind, entryText(entry, 'publisher')] : [kind];
  const described = school.filter((part) => part !== '').join(', ');
  if (own.length === 0) return words(described && `[${described}]`);
  return [...own, ...words(brackets && ` (${brackets})`), ...words(described && ` [${described}]`)];
}

function container(entry: Entry, terms: Labels): Phrase[] {
  const name = entryText(entry, 'container-title');
  const pages = pagesOf(entry);
  if (name === '') return [];
  if (/^(?:webpage|post)/.test(entry.type ?? '')) return words(name);
  if (/^(?:chapter|entry|paper-conference)/.test(entry.type ?? '')) {
    const editors = entryNames(entry, 'editor').map((editor) => nameText(editor));
    const by = editors.length === 0 ? '' : `${terms.list(editors)} (${capitalEditor(terms, editors.length)}), `;
    const head = terms.in === '' ? '' : `${terms.in.charAt(0).toUpperCase()}${terms.in.slice(1)}`;
    return [text(`${head}${by}`), emphasis(name), ...words(pages && ` (${terms.locator('page', pages)})`)];
  }
  const volume = entryText(entry, 'volume');
  const issue = entryText(entry, 'issue');
  const place = [...(volume === '' ? [] : [emphasis(volume)]), ...words(issue && `(${issue})`)];
  return commas([[emphasis(name)], place, words(pages)]);
}
