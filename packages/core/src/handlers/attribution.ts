import type { Element } from 'hast';
import type { PullQuote, Quotation } from '../nodes.js';
import { contextOf } from './context.js';
import { type Child, element } from './element.js';
import { sourceMark } from './mark.js';
import type { State } from './state.js';

/**
 * Make who said it, and the number of the source it is taken from; nothing if neither is known.
 *
 * @example
 * attribution(state, quotation); // <span class="essay-attribution">Mia Lund, <em>Reading the Shore</em></span>
 */
export function attribution(state: State, quote: PullQuote | Quotation, before = ''): Child[] | undefined {
  const mark = quote.sourceId === undefined ? undefined : sourceMark(contextOf(state), quote.sourceId);
  const children = quote.attribution ? state.all(quote.attribution) : [];
  const name: Element | undefined =
    children.length === 0 ? undefined : element('span', { className: ['essay-attribution'] }, before, ...children);
  if (name === undefined) return mark && [element('sup', {}, mark)];
  // Inside, since the name is a block of its own; with a space, or a reader would hear one word.
  if (mark)
    name.children.push({ type: 'text', value: '\u00A0' }, element('sup', { className: ['essay-number'] }, mark));
  return [name];
}
