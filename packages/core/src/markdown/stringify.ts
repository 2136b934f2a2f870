import type { List, Root } from 'mdast';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { markdownExtensions } from './extensions.js';

/** The largest number that a list item can have. */
const lastNumber = 999_999_999;

const style: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '_',
  fences: true,
  incrementListMarker: true,
  listItemIndent: 'one',
  // A rule of dashes could make a heading or front matter of what stands around it.
  rule: '_',
};

/**
 * Make a function that writes mdast as an essay's Markdown, in the house's style.
 *
 * @param keys keys that a bare `@key` cites
 * @example
 * createStringify([])({ type: 'root', children: [] }); // ''
 */
export function createStringify(keys: Iterable<string>): (tree: Root) => string {
  const list: typeof defaultHandlers.list = (node: List, parent, state, info) => {
    const isTooLong = (node.start ?? 1) + node.children.length > lastNumber;
    const { incrementListMarker } = state.options;
    state.options.incrementListMarker = !isTooLong;
    const value = defaultHandlers.list(node, parent, state, info);
    state.options.incrementListMarker = incrementListMarker;
    return value;
  };
  const options: Options = { ...style, extensions: [...markdownExtensions(keys), { handlers: { list } }] };
  return (tree) => toMarkdown(tree, options);
}
