import type { Element, ElementContent, Properties } from 'hast';

/** What stands in an element; nothing leaves no trace. */
export type Child = ElementContent | string | undefined;

/**
 * Make a hast element; attributes keep the order they are given in.
 *
 * @example
 * element('p', { className: ['essay-dek'] }, 'A line ', element('em', {}, 'never'), ' finished');
 */
export function element(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  const kept: Properties = {};
  for (const [name, value] of Object.entries(properties)) if (value !== undefined) kept[name] = value;
  return { type: 'element', tagName, properties: kept, children: children.flatMap(toContent) };
}

/**
 * Put each block on a line of its own.
 *
 * @example
 * element('ol', {}, ...lines(items));
 */
export function lines(blocks: readonly Child[]): Child[] {
  const there = blocks.filter((block) => block !== undefined);
  return there.length === 0 ? [] : ['\n', ...there.flatMap((block) => [block, '\n'])];
}

/**
 * Find elements among children.
 *
 * @example
 * elementsIn(state.all(node)).find(({ tagName }) => tagName === 'cite');
 */
export function elementsIn(children: readonly Child[]): Element[] {
  return children.filter((child) => typeof child === 'object' && child.type === 'element');
}

function toContent(child: Child): ElementContent[] {
  if (child === undefined) return [];
  return [typeof child === 'string' ? { type: 'text', value: child } : child];
}
