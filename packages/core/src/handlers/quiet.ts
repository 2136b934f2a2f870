import type { Element, ElementContent } from 'hast';
import { element } from './element.js';

const marks = new Set(['essay-source-mark', 'essay-note-mark']);

/**
 * Take from paragraphs that are hidden from assistive technology all that could be focused: links become their words,
 * marks above the line only the place that a list leads back to.
 *
 * @example
 * element('aside', { ariaHidden: 'true' }, ...quiet(state.all(node)));
 */
export function quiet(children: readonly ElementContent[]): ElementContent[] {
  return quietChildren(children, false);
}

function quietChildren(children: readonly ElementContent[], isRaised: boolean): ElementContent[] {
  return children.flatMap((child) => (child.type === 'element' ? (quietElement(child, isRaised) ?? []) : child));
}

function quietElement({ children, properties, tagName }: Element, isRaised: boolean): Element | undefined {
  const inner = quietChildren(children, isRaised || tagName === 'sup');
  if (tagName === 'sup' && inner.length === 0) return undefined;
  if (tagName !== 'a') return element(tagName, properties, ...inner);
  const { className, id, title } = properties;
  const isMark = isRaised && Array.isArray(className) && className.some((name) => marks.has(String(name)));
  if (!isMark) return element('span', { id, title }, ...inner);
  return id === undefined ? undefined : element('span', { id });
}
