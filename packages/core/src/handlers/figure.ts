import type { Element } from 'hast';
import type { Figure, MetaImage } from '../nodes.js';
import { contextOf, htmlId, phrasing } from './context.js';
import { creditLine } from './credit.js';
import { type Child, element, lines } from './element.js';
import { image } from './image.js';
import type { State } from './state.js';

/**
 * Make a figure: its medium, and under it what it shows and who made it.
 *
 * @example
 * figure(state, node); // <figure class="essay-figure" id="coasts__figure_surf" data-size="wide">…
 */
export function figure(state: State, node: Figure): Element {
  const properties = { className: ['essay-figure'], id: htmlId(contextOf(state), node.id), dataSize: node.size };
  const credit = creditLine(state, node.credit, node.license ?? node.credit?.license);
  // The number of a link that is a source stands behind the caption's words.
  const [medium, ...marks] = state.all(node);
  return element(
    'figure',
    properties,
    ...lines([medium, caption([...phrasing(state, node.caption), ...marks], credit)]),
  );
}

/**
 * Make the essay's main image; nothing if it may not load and has no words.
 *
 * @example
 * mainImage(state, essay.meta.image);
 */
export function mainImage(state: State, { alt, caption: words, credit, url }: MetaImage): Element | undefined {
  const medium = image(contextOf(state), { url, alt }, ['u-photo']);
  const children = [medium, caption(words === undefined ? [] : [words], credit && creditLine(state, credit))].filter(
    (child) => child !== undefined,
  );
  return children.length === 0 ? undefined : element('figure', { className: ['essay-figure'] }, ...lines(children));
}

function caption(words: readonly Child[], credit: Child): Element | undefined {
  if (words.length === 0 && credit === undefined) return undefined;
  const gap = words.length > 0 && credit !== undefined ? ' ' : undefined;
  return element('figcaption', { className: ['essay-caption'] }, ...words, gap, credit);
}
