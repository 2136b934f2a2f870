import type { Element } from 'hast';
import type { PullQuote } from '../nodes.js';
import { plainText } from '../plain-text.js';
import { readWords } from '../words.js';
import { attribution } from './attribution.js';
import { type Context, contextOf, htmlId } from './context.js';
import { element, lines } from './element.js';
import { quiet } from './quiet.js';
import type { State } from './state.js';

/** A mark as wide as a letter before a word in Latin, Cyrillic or Greek, which have capitals. */
const opening = /^["“”„«»]\s?[\p{Lu}\p{Ll}]/u;

/**
 * Make a pull quote. One that repeats the body word for word is hidden from assistive technology, unless it stands
 * without them; the tree's word for that is not believed.
 *
 * @example
 * pullQuote(state, node); // <aside class="essay-pull" id="coasts__pull_we-keep" role="doc-pullquote" aria-hidden="true" …
 */
export function pullQuote(state: State, node: PullQuote): Element {
  const context = contextOf(state);
  const { beside, piece, places, words } = context;
  const { target = '' } = node.match;
  const isQuiet = isHidden(context, node);
  const isThere = places.byId.has(target) && piece?.has(target) !== false;
  const by = attribution(state, node);
  const children = [...state.all(node), by && element('p', {}, ...by)].filter((child) => child !== undefined);
  return element(
    'aside',
    {
      className: [
        'essay-pull',
        beside.has(node) && 'essay-beside',
        opening.test(plainText(node.children)) && 'essay-hanging',
      ].filter((name) => name !== false),
      id: htmlId(context, node.id),
      role: 'doc-pullquote',
      ariaHidden: isQuiet ? 'true' : undefined,
      ariaLabel: isQuiet ? undefined : words.pullQuote,
      dataPassage: isThere ? htmlId(context, target) : undefined,
    },
    ...lines(isQuiet ? quiet(children) : children),
  );
}

/**
 * Tell whether a pull quote repeats words that stand in the same tree, which nobody should hear twice.
 *
 * @example
 * isHidden(context, node); // true
 */
export function isHidden(context: Context, node: PullQuote): boolean {
  return context.piece?.has(node.match.target ?? '') !== false && isVerbatim(context, node);
}

function isVerbatim({ matcher, places }: Context, { children, lifted, match }: PullQuote): boolean {
  // Only the words of paragraphs are compared.
  if (match.status !== 'verbatim' || children.some(({ type }) => type !== 'paragraph')) return false;
  const found = places.passages.get(match.target ?? '');
  if (lifted && found) return sameWords(plainText(found.passage), plainText(children));
  const { paragraph, status } = matcher().find(children, true);
  return status === 'verbatim' && (match.target === undefined || paragraph?.data?.id === match.target);
}

function sameWords(one: string, other: string): boolean {
  return one === other || readWords(one).join(' ') === readWords(other).join(' ');
}
