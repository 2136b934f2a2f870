import type { Labels } from '../../labels/labels.js';
import type { Phrase } from '../../nodes.js';
import { dateText, type Entry, entryNames, entryText, nameText } from '../entry.js';
import { emphasis, text } from '../phrases.js';
import { kindText, numberText } from './plain.js';
import { addressOf, capital, commas, inRole, inverted, pagesOf, sentences, titleOf, words } from './style-parts.js';

/** A list of more names than this is cut to the first three. */
const mostNames = 6;

/**
 * Write a source as an entry of a bibliography in Chicago style, 18th edition.
 *
 * @see https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html
 * @example
 * formatChicago(source, labels('en'), labels('en-US')); // Lund, Mia. *Reading the Shore*. Shore Press, 2019.
 */
export function formatChicago(entry: Entry, terms: Labels, dates: Labels): Phrase[] {
  const address = addressOf(entry);
  const visit = dateText(entry.issued, dates) === '' && address.length > 0 ? entryText(entry, 'accessed') : '';
  return sentences([
    words(makers(entry, terms)),
    titleOf(entry, terms),
    words(isPeriodical(entry) ? capital(kindText(entry, terms)) : ''),
    ...(isPeriodical(entry) ? [periodical(entry, dates)] : book(entry, terms, dates)),
    words(visit && capital(dates.accessed(visit))),
    address,
  ]);
}

function makers(entry: Entry, terms: Labels): string {
  for (const role of ['author', 'director', 'editor', 'composer', 'performer'] as const) {
    const names = entryNames(entry, role);
    if (names.length === 0 || (role === 'editor' && entryText(entry, 'container-title') !== '')) continue;
    const shown = names.map((name, index) => (index === 0 ? inverted(name) : nameText(name)));
    const behind =
      role === 'editor'
        ? `, ${terms.editor(names.length)}`
        : role === 'director' && terms.lang === 'en'
          ? ', dir.'
          : '';
    if (names.length > mostNames) return `${terms.others(`${shown.slice(0, 3).join(', ')},`)}${behind}`;
    // The comma behind the first name's parts stays before `and`.
    const comma = terms.lang === 'en' ? ',' : '';
    const last = shown.slice(-1);
    const [joint = ''] = terms.joints([...shown.slice(0, 1), ...last]);
    const and = names.length > 1 ? `${comma}${joint}` : '';
    return `${shown.slice(0, -1).join(', ')}${and}${last.join('')}${behind}`;
  }
  return '';
}

function isPeriodical(entry: Entry): boolean {
  return /^(?:article|broadcast|interview|post|review|webpage)/.test(entry.type ?? '');
}

function periodical(entry: Entry, terms: Labels): Phrase[] {
  const name = entryText(entry, 'container-title');
  const date = dateText(entry.issued, terms);
  const pages = pagesOf(entry);
  const volume = entryText(entry, 'volume');
  const issue = entryText(entry, 'issue');
  const interviewer = inRole(entry, 'interviewer', terms, terms.interviewBy);
  const by = words(name === '' ? capital(interviewer) : interviewer);
  // A site is no periodical, and its name stands upright.
  const container =
    name === '' ? words(entryText(entry, 'publisher')) : [entry.type === 'webpage' ? text(name) : emphasis(name)];
  if (volume === '' && issue === '') return commas([by, container, words(date)]);
  const number = [volume, issue && terms.locator('issue', issue)].filter((part) => part !== '').join(', ');
  return [
    ...commas([by, container]),
    ...words(`${plainGap(container)}${number}`),
    ...words(date && ` (${date})`),
    ...words(pages && `: ${pages}`),
  ];
}

function plainGap(container: readonly Phrase[]): string {
  return container.length === 0 ? '' : ' ';
}

function book(entry: Entry, terms: Labels, dates: Labels): Phrase[][] {
  const name = entryText(entry, 'container-title');
  const edition = entryText(entry, 'edition');
  const volume = entryText(entry, 'volume');
  const hasAuthor = entryNames(entry, 'author').length > 0;
  const editors = name !== '' || hasAuthor ? inRole(entry, 'editor', terms, terms.editedBy) : '';
  const translators = inRole(entry, 'translator', terms, terms.translatedBy);
  const directors = hasAuthor ? inRole(entry, 'director', terms, terms.directedBy) : '';
  const place = entryText(entry, 'publisher-place');
  const publisher = entryText(entry, 'publisher') || entryText(entry, 'authority');
  const imprint = place && publisher ? terms.titled(place, publisher) : place || publisher;
  const date = dateText(entry.issued, dates);
  return [
    name === '' ? [] : commas([[text(capital(terms.in)), emphasis(name)], words(editors)]),
    commas([words(capital(kindText(entry, terms))), words(numberText(entry, terms))]),
    words(name === '' ? capital(editors) : ''),
    words(capital(translators)),
    words(capital(directors)),
    words(edition && terms.edition(edition)),
    words(volume === '' ? '' : capital(terms.locator('volume', volume))),
    commas([words(imprint), words(date)]),
  ];
}
