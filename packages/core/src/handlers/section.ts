import type { Element } from 'hast';
import type { Lead, Section } from '../nodes.js';
import { contextOf, htmlId, phrasing } from './context.js';
import { element, lines } from './element.js';
import { headingElement } from './paragraph.js';
import type { State } from './state.js';

/**
 * Make what stands before the first section.
 *
 * @example
 * lead(state, node); // <div class="essay-lead">…</div>
 */
export function lead(state: State, node: Lead): Element {
  return element('div', { className: ['essay-lead'] }, ...lines(state.all(node)));
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
  const children = state.all(node);
  context.nesting--;
  const properties = { className: ['essay-section'], id: htmlId(context, node.id) };
  return element('section', properties, ...lines([heading, ...children]));
}
