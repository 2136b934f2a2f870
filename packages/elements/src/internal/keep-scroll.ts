import { isElement } from './guards.js';

/**
 * Does what makes an engine lay out content anew, and leaves all that is scrolled around it where it was: WebKit first
 * builds a size container without its content, and scrolls up what is short for that moment.
 */
export function keepScroll<Result>(element: Element, act: () => Result): Result {
  const scrolled: [scroller: Element, top: number][] = [];
  for (let node: Node | null = element; node !== null; node = parentOf(node)) {
    if (isElement(node) && node.scrollTop !== 0) scrolled.push([node, node.scrollTop]);
  }
  const result = act();
  for (const [scroller, top] of scrolled) {
    if (scroller.scrollTop !== top) scroller.scrollTo({ behavior: 'instant', top });
  }
  return result;
}

/** Towards the window as boxes are nested: what a host has taken into a slot lies in that slot. */
function parentOf(node: Node): Node | null {
  if (isElement(node) && node.assignedSlot !== null) return node.assignedSlot;
  return 'host' in node && isElement(node.host) ? node.host : node.parentNode;
}
