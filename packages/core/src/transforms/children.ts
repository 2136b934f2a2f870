import type { Nodes, Parents } from 'mdast';

/** Whether a node has children. */
export function hasChildren(node: Nodes): node is Parents {
  return 'children' in node && Array.isArray(node.children);
}

/**
 * Give a parent other children; the caller knows that they are of the kind it may hold.
 *
 * @example
 * setChildren(paragraph, [{ type: 'text', value: 'Alpha' }]);
 */
export function setChildren(parent: { children: unknown[] }, children: readonly Nodes[]): void {
  parent.children = [...children];
}
