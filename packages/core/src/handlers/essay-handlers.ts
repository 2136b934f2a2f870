import { labels } from '../labels/labels.js';
import type { Essay } from '../nodes.js';
import { buildEssay } from './build-essay.js';
import { nodeHandlers } from './node-handlers.js';
import type { Handler, State } from './state.js';

/**
 * Handlers that teach `remark-rehype`, or `mdast-util-to-hast`, the nodes of an essay and the essay itself.
 *
 * What they make of an essay has been through `safe`; keep that so with what comes after.
 *
 * @example
 * unified().use(remarkParse).use(remarkEssay).use(remarkRehype, { handlers: essayHandlers }).use(rehypeStringify);
 */
export const essayHandlers: Readonly<Record<'essay' | keyof typeof nodeHandlers, Handler>> = {
  ...nodeHandlers,
  essay: (state: State, node: Essay) => buildEssay(state, labels, node, {}),
};
