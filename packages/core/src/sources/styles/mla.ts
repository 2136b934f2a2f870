import type { Labels } from '../../labels/labels.js';
import type { Phrase } from '../../nodes.js';
import { dateText, type Entry, entryNames, entryText, nameText } from '../entry.js';
import { emphasis, text } from '../phrases.js';
import { kindText, numberText } from './plain.js';
import { addressOf, capital, commas, inRole, inverted, pagesOf, sentences, titleOf, words } from './style-parts.js';

/** MLA shortens the English months that are longer than four letters. */
const shortMonths =
  /\b(?:(Jan)uary|(Feb)ruary|(Mar)ch|(Apr)il|(Aug)ust|(Sept)ember|(Oct)ober|(Nov)ember|(Dec)ember)\b/g;

/**
 * Write a source in MLA style, 9th edition.
 *
 * @see https://style.mla.org/works-cited/citations-by-format/
 * @example
 * formatMla(source, labels('en')); // Lund, Mia. *Reading the Shore*. Shore Press, 2019.
 */
export function formatMla(entry: Entry, terms: Labels): Phrase[] {
  return sentences([
    words(makers(entry, terms)),
    titleOf(entry, terms),
    words(capital(kindText(entry, terms))),
    held(entry, terms),
  ]);
}

function makers(entry: Entry, terms: Labels): string {
  for (const role of ['author', 'editor', 'composer', 'performer'] as const) {
    const names = entryNames(entry, role);
    const [first, second] = names;
    if (first === undefined || (role === 'editor' && entryText(entry, 'container-title') !== '')) continue;
    const behind =
      role === 'editor' ? `, ${terms.lang === 'en' ? editors(names.length) : terms.editor(names.length)}` : '';
    if (second === undefined) return `${inverted(first)}${behind}`;
    if (names.length > 2) return `${terms.others(`${inverted(first)},`)}${behind}`;
    const [joint = ', '] = terms.joints([nameText(first), nameText(second)]);
    return `${inverted(first)}${terms.lang === 'en' ? ', and ' : joint}${nameText(second)}${behind}`;
  }
  return '';
}

function editors(count: number): string {
  return count > 1 ? 'editors' : 'editor';
}

/** The containers, elements parted by commas. */
function held(entry: Entry, terms: Labels): Phrase[] {
  const container = entryText(entry, 'container-title');
  const volume = entryText(entry, 'volume');
  const issue = entryText(entry, 'issue');
  const edition = entryText(entry, 'edition');
  const pages = pagesOf(entry);
  const isOwnEditor = container === '' && entryNames(entry, 'author').length === 0;
  const contributors = [
    inRole(entry, 'director', terms, terms.directedBy),
    inRole(entry, 'interviewer', terms, terms.interviewBy),
    inRole(entry, 'translator', terms, terms.translatedBy),
    isOwnEditor ? '' : inRole(entry, 'editor', terms, terms.editedBy),
  ].filter((part) => part !== '');
  const [opening = '', ...others] = contributors;
  const parts = commas([
    container === '' ? [] : [emphasis(container)],
    words(container === '' ? capital(opening) : opening),
    words(others.join(', ')),
    words(edition && terms.edition(edition)),
    words(volume && terms.locator('volume', volume)),
    words(issue ? terms.locator('issue', issue) : numberText(entry, terms)),
    words(entryText(entry, 'publisher') || entryText(entry, 'authority')),
    words(
      dateText(entry.issued, terms).replace(
        shortMonths,
        (month) => `${month.slice(0, month.startsWith('Sept') ? 4 : 3)}.`,
      ),
    ),
    words(pages && terms.locator('page', pages)),
    addressOf(entry, (address) => (address.includes('://doi.org/') ? address : address.replace(/^https?:\/\//, ''))),
  ]);
  const visited = entry.issued === undefined && entryText(entry, 'URL') !== '' && entryText(entry, 'accessed');
  return visited ? [...parts, text(`. ${capital(terms.accessed(visited))}`)] : parts;
}
