/** What a reader's eye would measure on a page. */

/** The computed style of an element, or of one of its pseudo-elements, in the element's own window. */
export function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration {
  const { defaultView } = element.ownerDocument;
  if (defaultView === null) throw new Error('Unexpected element without a window');
  return defaultView.getComputedStyle(element, pseudo);
}

/** The size of an element's type in pixels. */
export function sizeOf(element: Element): number {
  return Number.parseFloat(styleOf(element).fontSize);
}

/** One element inside another by a selector. */
export function one(root: ParentNode, selector: string, at = 0): HTMLElement {
  const found = root.querySelectorAll<HTMLElement>(selector)[at];
  if (found === undefined) throw new Error(`Unexpected absence of ${selector}`);
  return found;
}

/** All elements inside another by a selector. */
export function all(root: ParentNode, selector: string): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(selector));
}

/** The boxes of an element's words, leaving out what a selector finds. */
export function boxesOf(element: Element, without = ':not(*)'): DOMRect[] {
  const document = element.ownerDocument;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.closest(without)) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    boxes.push(...Array.from(range.getClientRects()).filter(({ width }) => width > 0));
  }
  return boxes;
}

/** The upper edges of an element's lines, by its own words: those of another face reach higher or lower. */
export function linesOf(element: Element): number[] {
  const tops: number[] = [];
  for (const { top } of boxesOf(element, 'sup, code, em, strong, a')) {
    if (!tops.some((other) => Math.abs(other - top) < 3)) tops.push(top);
  }
  return tops.sort((one, other) => one - other);
}

/** How far an element's words begin from the start side of another element. */
export function insetOf(element: Element, from: Element): number {
  const boxes = boxesOf(element);
  const outer = from.getBoundingClientRect();
  return styleOf(element).direction === 'rtl'
    ? outer.right - Math.max(...boxes.map(({ right }) => right))
    : Math.min(...boxes.map(({ left }) => left)) - outer.left;
}
