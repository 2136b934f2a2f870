import type { Delete, Parents } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import type { Info, Options, State } from 'mdast-util-to-markdown';

/**
 * Write `delete` nodes between two tildes, never one: one is prose here.
 *
 * @example
 * toMarkdown(tree, { extensions: [strikethroughToMarkdown()] }); // '~~stands~~ ~5 km'
 */
export function strikethroughToMarkdown(): Options {
  const stock = gfmStrikethroughToMarkdown().handlers?.delete;
  const handle = (node: Delete, parent: Parents | undefined, state: State, info: Info): string =>
    stock?.(node, parent, state, info) ?? '';
  handle.attention = () => ({ construct: 'strikethrough' as const, markers: ['~'], sizes: [2] });
  handle.peek = (): string => '~';
  return {
    handlers: { delete: handle },
    unsafe: [
      { after: '~', character: '~', inConstruct: 'phrasing' },
      { before: '~', character: '~', inConstruct: 'phrasing' },
    ],
  };
}
