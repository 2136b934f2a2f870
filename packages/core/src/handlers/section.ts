import type { Element } from 'hast';
import type { Lead, Section } from '../nodes.js';
import { plainText } from '../plain-text.js';
import { contextOf, htmlId, phrasing } from './context.js';
import { element, lines } from './element.js';
import { headingElement } from './paragraph.js';
import { placeQuotes } from './place-quotes.js';
import type { State } from './state.js';

/** A letter of a script that has large initials, or a quotation mark and one. */
const initial = /^["'\p{Pi}‚„]?(?=\p{L})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A shorter paragraph is no taller than its large letter. */
const openingLength = 200;

/**
 * Make what stands before the first section; a first paragraph that bears a large letter says so, since no style sheet
 * can count its characters.
 *
 * @example
 * lead(state, node); // <div class="essay-lead"><p class="essay-opening">…</p>…</div>
 */
export function lead(state: State, node: Lead): Element {
  const placed = placeQuotes(contextOf(state), node);
  const children = state.all({ ...node, children: placed });
  // A quote is no opening.
  const [first] = placed.filter(({ type }) => type !== 'pullQuote');
  const made = children.find((child) => child.type === 'element' && child.tagName !== 'aside');
  if (first?.type === 'paragraph' && made?.type === 'element' && made.tagName === 'p') {
    const words = plainText(first);
    if (words.length >= openingLength && initial.test(words)) {
      made.properties = { className: ['essay-opening'], ...made.properties };
    }
  }
  return element('div', { className: ['essay-lead'] }, ...lines(children));
}

/**
 * Make a section; the level of its heading follows from how deep it stands, not from how it was written.
 *
 * @example
 * section(state, node); // <section class="essay-section" id="coasts__the-ruler"><h3 class="essay-heading">…
 */
export function section(state: State, node: Section): Element {
  const context = contextOf(state);
  context.nesting++;
  const title = phrasing(state, node.title);
  const heading =
    title.length === 0 ? undefined : headingElement(context.level + context.nesting, ['essay-heading'], title);
  const children = state.all({ ...node, children: placeQuotes(context, node) });
  context.nesting--;
  const properties = { className: ['essay-section'], id: htmlId(context, node.id) };
  return element('section', properties, ...lines([heading, ...children]));
}
