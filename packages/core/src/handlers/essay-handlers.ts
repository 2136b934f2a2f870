import type { ElementContent } from 'hast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import type { Essay } from '../nodes.js';
import { safe } from '../safe.js';
import { article } from './article.js';
import { citation } from './citation.js';
import { createContext, setContext } from './context.js';
import { figure } from './figure.js';
import { link } from './link.js';
import { list } from './list.js';
import { footnoteReference } from './notes.js';
import type { HastOptions } from './options.js';
import { code, details, heading, paragraph } from './paragraph.js';
import { part } from './part.js';
import { inlineImage, markup, passage, text } from './phrase.js';
import { pullQuote } from './pull-quote.js';
import { quotation } from './quotation.js';
import { lead, section } from './section.js';
import { table } from './table.js';

/**
 * Handlers that teach `remark-rehype`, or `mdast-util-to-hast`, the nodes of an essay and the essay itself.
 *
 * What they make of an essay has been through `safe`; keep that so with what comes after.
 *
 * @example
 * unified().use(remarkParse).use(remarkEssay).use(remarkRehype, { handlers: essayHandlers }).use(rehypeStringify);
 */
export const essayHandlers: Handlers & { essay: Handler } = {
  essay: (state: State, node: Essay) => buildEssay(state, node, {}),
  lead,
  section,
  pullQuote,
  quotation,
  figure,
  details,
  comment: () => undefined,
  citation,
  passage,
  markup,
  text,
  paragraph,
  heading,
  list,
  code,
  table,
  link,
  image: inlineImage,
  footnoteReference,
  footnoteDefinition: () => undefined,
};

/**
 * Make an essay, or the part that the options name, with the handlers of a tree; nothing if it has no such part.
 *
 * @example
 * buildEssay(state, essay, { part: 'sources' });
 */
export function buildEssay(state: State, essay: Essay, options: HastOptions): ElementContent[] {
  setContext(state, createContext(essay, options));
  const built = options.part === undefined ? article(state) : part(state, options.part);
  const { children } = safe({ type: 'root', children: built === undefined ? [] : [built] });
  return children.filter((child) => child.type === 'element');
}
