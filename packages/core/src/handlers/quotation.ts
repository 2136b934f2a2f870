import type { Element } from 'hast';
import type { Quotation } from '../nodes.js';
import { attribution } from './attribution.js';
import { contextOf, htmlId } from './context.js';
import { element, lines } from './element.js';
import type { State } from './state.js';

/**
 * Make a quotation: the words, and under them who said it.
 *
 * @example
 * quotation(state, node); // <figure class="essay-quotation" …><blockquote>…</blockquote><figcaption>…</figcaption></figure>
 */
export function quotation(state: State, node: Quotation): Element {
  const context = contextOf(state);
  const source = node.sourceId === undefined ? undefined : context.sources.get(node.sourceId)?.source;
  const by = attribution(state, node, '— ');
  const words = element('blockquote', { cite: source?.URL, lang: node.lang }, ...lines(state.all(node)));
  return element(
    'figure',
    { className: ['essay-quotation'], id: htmlId(context, node.id) },
    ...lines([words, by && element('figcaption', {}, ...by)]),
  );
}
