import type { Element } from 'hast';
import type { Code, Heading, Paragraph } from 'mdast';
import type { Details } from '../nodes.js';
import { contextOf, htmlId, phrasing } from './context.js';
import { element, lines } from './element.js';
import type { State } from './state.js';
import { stopsFirst } from './stops.js';

/**
 * Make a paragraph, with an id if something points at it.
 *
 * @example
 * paragraph(state, node); // <p>Every map is a promise.</p>
 */
export function paragraph(state: State, node: Paragraph): Element {
  const context = contextOf(state);
  const id = htmlId(context, node.data?.id);
  return element('p', { id }, ...stopsFirst(context.essay.meta.lang, state.all(node)));
}

/**
 * Make a heading that stands in a quote or list, as deep as it would be in the essay itself.
 *
 * @example
 * heading(state, node); // <h4>Claim</h4>
 */
export function heading(state: State, node: Heading): Element {
  return headingElement(contextOf(state).level + node.depth - 1, undefined, state.all(node));
}

/**
 * Make a heading of any level.
 *
 * @example
 * headingElement(7, ['essay-heading'], children); // <h6 class="essay-heading" aria-level="7">…</h6>
 */
export function headingElement(
  level: number,
  className: readonly string[] | undefined,
  children: Element['children'],
): Element {
  const properties = { className: className && [...className], ariaLevel: level > 6 ? String(level) : undefined };
  return element(`h${Math.min(6, level)}`, properties, ...children);
}

/**
 * Make a block of code; it can be scrolled with the keyboard.
 *
 * @example
 * code(state, node); // <pre tabindex="0"><code data-language="py">…</code></pre>
 */
export function code(_state: State, node: Code): Element {
  const language = node.lang?.trim().split(/\s+/, 1)[0] || undefined;
  const value = node.value === '' ? '' : `${node.value}\n`;
  return element('pre', { tabIndex: 0 }, element('code', { dataLanguage: language }, value));
}

/**
 * Make a folded part.
 *
 * @example
 * details(state, node); // <details><summary>How a shore is measured</summary>…</details>
 */
export function details(state: State, node: Details): Element {
  const summary = node.summary.length === 0 ? undefined : element('summary', {}, ...phrasing(state, node.summary));
  return element('details', {}, ...lines([summary, ...state.all(node)]));
}
