import type { ElementContent } from 'hast';
import type { FindLabels } from '../labels/find-labels.js';
import type { Essay } from '../nodes.js';
import { safe } from '../safe.js';
import { article } from './article.js';
import { createContext, setContext } from './context.js';
import type { HastOptions } from './options.js';
import { part } from './part.js';
import type { State } from './state.js';

/**
 * Make an essay, or the part that the options name, with the handlers of a tree; nothing if it has no such part.
 *
 * @example
 * buildEssay(state, labels, essay, { part: 'sources' });
 */
export function buildEssay(state: State, labels: FindLabels, essay: Essay, options: HastOptions): ElementContent[] {
  setContext(state, createContext(labels, essay, options));
  const built = options.part === undefined ? article(state) : part(state, options.part);
  const { children } = safe({ type: 'root', children: built === undefined ? [] : [built] });
  return children.filter((child) => child.type === 'element');
}
