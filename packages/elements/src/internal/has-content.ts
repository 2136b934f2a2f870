import { isElement } from './guards.js';

/** Whether an element has children of its own that can be seen: the fallback while nothing else is shown. */
export function hasContent(element: Element): boolean {
  return Array.from(element.childNodes).some((node) =>
    isElement(node)
      ? !node.matches('script, style, template, [slot]')
      : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
  );
}
