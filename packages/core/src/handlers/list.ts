import type { Element, ElementContent } from 'hast';
import type { List, ListItem } from 'mdast';
import { blocks } from './context.js';
import { type Child, element, lines } from './element.js';
import type { State } from './state.js';

/**
 * Make a list. The engine's own handlers look at the whole list for each item; this one looks once.
 *
 * @example
 * list(state, node); // <ol start="3"><li>bays</li></ol>
 */
export function list(state: State, node: List): Element {
  const isLoose = node.spread === true || node.children.some(isSpread);
  const items = node.children.map((item) => element('li', {}, ...inItem(blocks(state, item.children), isLoose)));
  const start = node.ordered && node.start !== 1 ? (node.start ?? undefined) : undefined;
  return element(node.ordered ? 'ol' : 'ul', { start }, ...lines(items));
}

function isSpread({ children, spread }: ListItem): boolean {
  return spread ?? children.length > 1;
}

function inItem(children: readonly ElementContent[], isLoose: boolean): Child[] {
  if (isLoose) return lines(children);
  return children.flatMap((child, index) => [index === 0 ? undefined : '\n', ...unwrapped(child)]);
}

function unwrapped(child: ElementContent): ElementContent[] {
  if (child.type !== 'element' || child.tagName !== 'p') return [child];
  const { id } = child.properties;
  return id === undefined ? child.children : [element('span', { id }, ...child.children)];
}
