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

/**
 * Give the HTML id of the list of sources; nothing where the HTML has no such list, or nothing else.
 *
 * @example
 * sourcesId(context); // 'coasts__sources'
 */
export function sourcesId(context: Context): string | undefined {
  const { essay, options } = context;
  const isListed = essay.sources.length > 0 && options.sources !== 'none' && options.part === undefined;
  return isListed ? ownId(context, 'sources') : undefined;
}
