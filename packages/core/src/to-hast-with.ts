import type { Root } from 'hast';
import { buildEssay } from './handlers/build-essay.js';
import { nodeHandlers } from './handlers/node-handlers.js';
import type { HastOptions } from './handlers/options.js';
import { plainHandlers, unknown } from './handlers/plain.js';
import { createState } from './handlers/state.js';
import type { FindLabels } from './labels/find-labels.js';
import type { Essay } from './nodes.js';

/**
 * Make the HTML of an essay as `toHast` does, with labels that were loaded: `await loadLabels(...languagesOf(essay))`.
 *
 * @throws {EssayError} As `toHast` does.
 * @example
 * toHastWith(labels, essay, { headingLevel: 1 }); // {type: 'root', children: [{type: 'element', tagName: 'article', …}]}
 */
export function toHastWith(labels: FindLabels, essay: Essay, options: HastOptions = {}): Root {
  const state = createState({ ...plainHandlers, ...nodeHandlers }, unknown);
  return { type: 'root', children: buildEssay(state, labels, essay, options) };
}
