import type { Delete, Parents } from 'mdast';
import type { Info, Options, State } from 'mdast-util-to-markdown';

/**
 * Write `delete` nodes between two tildes, never one: one is prose here.
 *
 * @example
 * toMarkdown(tree, { extensions: [strikethroughToMarkdown()] }); // '~~stands~~ ~5 km'
 */
export function strikethroughToMarkdown(): Options {
  const handle = (node: Delete, _: Parents | undefined, state: State, info: Info): string => {
    const exit = state.enter('strikethrough');
    const words = state.containerPhrasing(node, { ...info, before: '~', after: '~' });
    exit();
    return `~~${words}~~`;
  };
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
