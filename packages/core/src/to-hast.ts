import type { Root } from 'hast';
import type { HastOptions } from './handlers/options.js';
import { labels } from './labels/labels.js';
import type { Essay } from './nodes.js';
import { toHastWith } from './to-hast-with.js';

export type { HastOptions, ImageSize, Look } from './handlers/options.js';

/**
 * Make HTML, as a hast tree, of an essay or of a part of it.
 *
 * Safe whatever the essay holds: only the elements, attributes and URL schemes of `safe` come out. The same essay and
 * options give the same tree, in a build and in a browser. Without the list that `part` asks for, the tree is empty.
 *
 * @throws {EssayError} `part-unknown` if the essay has no node of that id, `argument-invalid` for a bad `idPrefix`.
 * @example
 * toHast(essay, { headingLevel: 1 }); // {type: 'root', children: [{type: 'element', tagName: 'article', …}]}
 */
export function toHast(essay: Essay, options: HastOptions = {}): Root {
  return toHastWith(labels, essay, options);
}
