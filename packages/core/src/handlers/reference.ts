import type { Source } from '../nodes.js';
import { plainText } from '../plain-text.js';
import { entryText, entryWords, webUrl } from '../sources/entry.js';
import { formatPlain } from '../sources/styles/plain.js';
import { contextOf, phrasing } from './context.js';
import { type Child, element, elementsIn } from './element.js';
import { directionsOf } from './languages.js';
import type { State } from './state.js';
import { unbrokenWords } from './unbroken.js';

const latin = /^\P{L}*\p{Script=Latin}/u;

/**
 * Make the words of a source in the list, with the language of its title where that is not the essay's.
 *
 * A source that is written in the other direction is worded whole in its own language: half of each reads as neither.
 *
 * @example
 * reference(state, { id: 'lund', type: 'book', title: 'Reading the Shore', … }); // Mia Lund, <cite class="p-name">Reading …
 */
export function reference(state: State, source: Source): Child[] {
  const { essay, labels, words } = contextOf(state);
  const { around, dir, isMirrored, language } = directionsOf(essay, source);
  const own = isMirrored ? labels(language) : words;
  const all = phrasing(state, formatPlain(source, own));
  const entry = source.text ? all : unbrokenWords(all);
  const [link] = elementsIn(entry).filter(({ tagName }) => tagName === 'a');
  if (link) link.properties = { className: ['u-url'], ...link.properties };
  // An address is read from left to right, its last full stop too, and so is a title in Latin letters with its marks.
  const isLatin = isBare(source) || (!isMirrored && latin.test(entryText(source, 'title')));
  if (link && isLatin && around === 'rtl') link.properties.dir = 'ltr';
  if (isMirrored) return [element('span', { lang: language, dir }, ...entry)];
  const title = link ?? elementsIn(entry).find(({ tagName }) => tagName === 'cite');
  if (title && language && primary(language) !== primary(essay.meta.lang ?? words.lang))
    title.properties.lang = language;
  return entry;
}

/**
 * Tell whether the words of a source are its address.
 *
 * @example
 * isBare({ id: 'coast', type: 'webpage', URL: 'https://example.org/coast', … }); // true
 */
export function isBare(source: Source): boolean {
  const own = plainText(entryWords(source)).trim();
  return own === '' ? entryText(source, 'title') === '' : webUrl(own) !== undefined;
}

/** The language of a tag without region and script. */
function primary(tag: string): string {
  return tag.replace(/-.*$/, '').toLowerCase();
}
