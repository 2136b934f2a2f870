import type { Labels } from '../../labels/labels.js';
import type { Phrase } from '../../nodes.js';
import { plainText } from '../../plain-text.js';
import {
  dateText,
  type Entry,
  entryAddress,
  entryNames,
  entryText,
  entryWords,
  nameText,
  readableAddress,
  webUrl,
} from '../entry.js';
import { emphasis, link, merged, text } from '../phrases.js';

/** More authors than this are cut to the first three. */
const mostNames = 6;

/** Types whose title stands in quotation marks even when nothing is said to hold them. */
const parts = /^(?:article|chapter|entry|interview|paper-conference|personal_|post|review|song|speech|webpage)/;

/** Types that stand in a book, and so `in` it. */
const inBook = /^(?:chapter|entry|paper-conference)/;

/** Types whose `number` is shown. */
const numbered = /^(?:bill|legislation|patent|regulation|report|standard|treaty)$/;

/**
 * Write a source the way an essay's own list shows it: who, title, where it stood, publisher and date.
 *
 * The entry's own `text` stands for all of it, if it has one. The title is the link; an entry that is an address and
 * no more shows host and path. What is missing leaves no mark. The own title of a work is emphasis with `data.hName`
 * `cite`.
 *
 * @example
 * formatPlain(source, labels('en')); // Mia Lund, *Reading the Shore* (2019).
 */
export function formatPlain(entry: Entry, words: Labels): Phrase[] {
  const own = entryWords(entry);
  if (own.length > 0) return own;
  const { role, names } = makers(entry, words);
  const pieces = [names, title(entry, words), ...details(entry, words, role), ...whole(entry, words, role)];
  const imprint = [publisher(entry, words), date(entry, words)].filter((part) => part !== '').join(words.pause);
  const pages = isCase(entry) ? '' : entryText(entry, 'page').replace(/(?<=\d)-+(?=\d)/g, '–');
  const isBare = pieces.every((piece) => piece.length === 0);

  const phrases = isBare ? [text(words.untitled)] : join(pieces, words.pause);
  if (imprint !== '') phrases.push(text(words.bracket(imprint)));
  if (pages !== '') phrases.push(text(`${words.pause}${words.locator('page', pages)}`));
  // An address on its own has no stop, lest that be copied with it.
  const isAddress = phrases.length === 1 && entryText(entry, 'title') === '' && entryText(entry, 'URL') !== '';
  const isEnded = /[.!?…。！？][”"»’'）」』》]*$/u.test(plainText(phrases));
  return merged(isAddress || isEnded ? phrases : [...phrases, text(words.stop)]);
}

function makers(entry: Entry, words: Labels): { role?: string; names: Phrase[] } {
  for (const role of ['author', 'editor', 'composer', 'performer'] as const) {
    const names = entryNames(entry, role).map(nameText);
    if (names.length === 0 || (role === 'editor' && entryText(entry, 'container-title') !== '')) continue;
    const isLong = names.length > mostNames;
    const list = isLong ? words.others(names.slice(0, 3).join(words.comma)) : words.list(names);
    return { role, names: [text(role === 'editor' ? `${list}${words.bracket(words.editor(names.length))}` : list)] };
  }
  return { names: [] };
}

function title(entry: Entry, words: Labels): Phrase[] {
  const name = entryText(entry, 'title');
  const address = entryAddress(entry);
  if (name === '') {
    const url = address ?? entryText(entry, 'URL');
    if (url === '') return piece(entryText(entry, 'named'));
    const shown = text(readableAddress(entryText(entry, 'URL') || url));
    return [address === undefined ? shown : link(address, shown)];
  }
  const isPart = parts.test(entry.type ?? '') || (entryText(entry, 'container-title') !== '' && !isCase(entry));
  const [open, close] = (isPart ? words.partTitle(name) : words.workTitle(name)) ?? ['', ''];
  const own = isPart ? text(name) : emphasis(name, ['p-name']);
  const marked = [text(open), own, text(close)].filter(isShown);
  return address === undefined ? marked : [link(address, ...marked)];
}

/** What is said of the source itself. */
function details(entry: Entry, words: Labels, role: string | undefined): Phrase[][] {
  const version = entryText(entry, 'version');
  const edition = entryText(entry, 'edition');
  return [
    kindText(entry, words),
    numberText(entry, words),
    people(entry, 'director', words, words.directedBy),
    people(entry, 'interviewer', words, words.interviewBy),
    people(entry, 'translator', words, words.translatedBy),
    entryText(entry, 'container-title') || role === 'editor' ? '' : people(entry, 'editor', words, words.editedBy),
    edition && words.edition(edition),
    /^\d/.test(version) ? `v${version}` : version,
    entryText(entry, 'medium'),
  ].map(piece);
}

/**
 * Say what an entry is where its title does not: its genre, a thesis, an interview, a letter.
 *
 * @example
 * kindText({ type: 'interview' }, labels('en')); // 'interview'
 */
export function kindText(entry: Entry, words: Labels): string {
  const genre = entryText(entry, 'genre');
  if (genre !== '' || entry.type === 'thesis') return genre || words.thesis;
  if (entryText(entry, 'title') !== '') return '';
  if (entry.type === 'personal_communication') return words.personalCommunication;
  return entry.type === 'interview' && entryNames(entry, 'interviewer').length === 0 ? words.interview : '';
}

/**
 * Write the number that reports, patents and laws are known by; a bare one gets its term.
 *
 * @example
 * numberText({ type: 'report', number: 12 }, labels('en')); // 'no. 12'
 */
export function numberText(entry: Entry, words: Labels): string {
  const number = numbered.test(entry.type ?? '') ? entryText(entry, 'number') : '';
  return /^\d+$/.test(number) ? words.locator('issue', number) : number;
}

/** What the source is a part of, and where that is kept. */
function whole(entry: Entry, words: Labels, role: string | undefined): Phrase[][] {
  const container = entryText(entry, 'container-title');
  const volume = entryText(entry, 'volume');
  if (isCase(entry)) return [piece([volume, container, entryText(entry, 'page')].filter((part) => part).join(' '))];
  const before = inBook.test(entry.type ?? '') ? words.in : '';
  const [open, close] = words.workTitle(container) ?? ['', ''];
  const held = [text(`${before}${open}`), emphasis(container), text(close)].filter(isShown);
  const issue = entryText(entry, 'issue');
  return [
    container === '' ? piece(site(entry)) : held,
    piece(container && role !== 'editor' ? people(entry, 'editor', words, words.editedBy) : ''),
    piece(entryText(entry, 'event-title') || entryText(entry, 'event')),
    piece(entryText(entry, 'collection-title')),
    piece(volume && words.locator('volume', volume)),
    piece(issue && words.locator('issue', issue)),
    ...['archive_location', 'archive_collection', 'archive-name'].map((name) => piece(entryText(entry, name))),
  ];
}

/** A page on its own says at least whose it is; an address that only leads on does not say it. */
function site(entry: Entry): string {
  if (!/^(?:post|webpage)/.test(entry.type ?? '') || entryText(entry, 'publisher') !== '') return '';
  const url = entryText(entry, 'title') === '' ? undefined : webUrl(entryText(entry, 'URL'));
  return url?.hostname.replace(/^www\.|^(?:dx\.)?doi\.org$/, '') ?? '';
}

function publisher(entry: Entry, words: Labels): string {
  const place = entryText(entry, 'publisher-place') || entryText(entry, 'event-place');
  const name = entryText(entry, 'publisher') || entryText(entry, 'authority');
  return place && name ? words.titled(place, name) : place || name;
}

function date(entry: Entry, words: Labels): string {
  const issued = dateText(entry.issued, words);
  const first = dateText(entry['original-date'], words);
  if (issued !== '') return first && first !== issued ? `${issued} [${first}]` : issued;
  const visit = entryText(entry, 'accessed');
  return first || entryText(entry, 'publication-status') || (visit && words.accessed(visit));
}

function people(entry: Entry, role: string, words: Labels, write: (names: string) => string): string {
  const names = entryNames(entry, role).map(nameText);
  return names.length === 0 ? '' : write(words.list(names));
}

/** Court reports are cited as volume, reporter, page. */
function isCase(entry: Entry): boolean {
  return entry.type === 'legal_case';
}

function join(pieces: ReadonlyArray<readonly Phrase[]>, separator: string): Phrase[] {
  return pieces
    .filter((piece) => piece.length > 0)
    .flatMap((piece, index) => (index === 0 ? piece : [text(separator), ...piece]));
}

function piece(value: string): Phrase[] {
  return value === '' ? [] : [text(value)];
}

function isShown(node: Phrase): boolean {
  return node.type !== 'text' || node.value !== '';
}
