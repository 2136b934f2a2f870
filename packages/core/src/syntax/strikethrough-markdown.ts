import type { Options } from 'mdast-util-to-markdown';

/**
 * Write `delete` nodes between two tildes, never one: one is prose here.
 *
 * @example
 * toMarkdown(tree, { extensions: [strikethroughToMarkdown()] }); // '~~stands~~ ~5 km'
 */
export function strikethroughToMarkdown(): Options {
  /* v8 ignore next -- in a line `attention` says how it is written, and elsewhere there is none */
  const handle = (): string => '';
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
