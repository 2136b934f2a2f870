/** What holds for the nodes of every document, where `instanceof` knows one window's only; the first load has its own. */

/** Whether a value is an HTML element. */
export function isElement(value: unknown): value is HTMLElement {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}

/** The element that an event's target is, or that holds it as a text. */
export function elementOf(target: EventTarget | null): HTMLElement | undefined {
  if (isElement(target)) return target;
  if (target === null || !('parentElement' in target)) return undefined;
  return isElement(target.parentElement) ? target.parentElement : undefined;
}

/** The element around a node, out of slots and shadow trees too. */
export function parentOf(element: Element): Element | undefined {
  const parent: Node | null = element.assignedSlot ?? element.parentNode;
  if (isElement(parent)) return parent;
  return parent !== null && 'host' in parent && isElement(parent.host) ? parent.host : undefined;
}

/** The focused element of a tree, out of the shadow trees inside it. */
export function focusedIn(tree: Node): HTMLElement | undefined {
  const focused = 'activeElement' in tree ? tree.activeElement : undefined;
  return isElement(focused) ? focused : undefined;
}
