/** Tells of the DOM that hold for the nodes of every document, where `instanceof` knows one window's only. */

/** Whether a value is an HTML element. */
export function isElement(value: unknown): value is HTMLElement {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}

/** Whether a node is the root of a tree with ids and style sheets of its own. */
export function isRoot(node: Node): node is Document | ShadowRoot {
  return 'getElementById' in node && 'adoptedStyleSheets' in node;
}
