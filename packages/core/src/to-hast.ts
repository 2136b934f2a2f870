import type { Root } from 'hast';
import { toHast as mdastToHast, type State } from 'mdast-util-to-hast';
import { buildEssay, essayHandlers } from './handlers/essay-handlers.js';
import type { HastOptions } from './handlers/options.js';
import type { Essay } from './nodes.js';

export type { HastOptions, Look } from './handlers/options.js';

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
  // An empty root is enough to start the engine: everything is made from the essay's own fields.
  const root = (state: State) => buildEssay(state, essay, options);
  const made = mdastToHast({ type: 'root', children: [] }, { handlers: { ...essayHandlers, root } });
  return made.type === 'root'
    ? made
    : /* v8 ignore next -- the handler of roots gives one */ { type: 'root', children: [] };
}
