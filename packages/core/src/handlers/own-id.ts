import type { Context } from './context.js';

/**
 * Give the HTML id of a block that is no node of the tree; a section that has the name keeps it.
 *
 * @example
 * ownId(context, 'cite'); // 'coasts__cite'
 */
export function ownId(context: Context, wanted: string): string {
  let id = wanted;
  for (let number = 1; context.places.byId.has(id); number++) id = `${wanted}-${number}`;
  return `${context.prefix}${id}`;
}
