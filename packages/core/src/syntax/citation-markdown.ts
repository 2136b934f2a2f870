import type { Text } from 'mdast';
import { defaultHandlers, type Options } from 'mdast-util-to-markdown';
import type { Citation } from '../nodes.js';
import { numberAt } from '../number-at.js';
import { writeCitation } from './citation-text.js';

/** The first word of a key; characters past U+FFFF end it, as they do for the reader. */
const word = '(?:(?![\\u{10000}-\\u{10ffff}])[\\p{L}\\p{M}\\p{N}])*';
const firstWord = new RegExp(`^(${word}).*$`, 'su');
/** An `@` with the first word of what could be a key. */
const sign = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])@(${word})`, 'gu');

/**
 * Write `citation` nodes, and texts so that they cite nothing.
 *
 * @param keys keys that a bare `@key` cites; what only looks like one of them is escaped too
 * @example
 * toMarkdown(tree, { extensions: [citationToMarkdown(['lund'])] }); // 'As @lund shows, \\@lund is a key.'
 */
export function citationToMarkdown(keys: Iterable<string> = []): Options {
  const words = new Set([...keys].map((key) => key.replace(firstWord, '$1')));
  const text: typeof defaultHandlers.text = (node: Text, parent, state, info) => {
    const parts = words.size === 0 ? [node.value] : splitAtKeys(node.value, words);
    if (parts.length === 1) return defaultHandlers.text(node, parent, state, info);
    const afterNode = parent?.children[numberAt(state.indexStack, state.indexStack.length - 1) + 1];
    return parts
      .map((value, index) =>
        state.safe(value, {
          ...info,
          before: index === 0 ? info.before : '@',
          after: index === parts.length - 1 ? info.after : '@',
          afterNode: index === parts.length - 1 ? afterNode : undefined,
        }),
      )
      .join('\\@');
  };
  const citation = (node: Citation): string => writeCitation(node);
  citation.peek = (node: Citation): string => (node.narrative ? '@' : '[');
  return {
    handlers: { citation, text },
    // What follows a bracket would make a definition of it at the start of a line.
    unsafe: [{ before: '\\]', character: ':', inConstruct: 'phrasing' }],
  };
}

/** The parts of a text around each `@` that may cite. */
function splitAtKeys(value: string, words: ReadonlySet<string>): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of value.matchAll(sign)) {
    const [, first = ''] = match;
    if (!words.has(first)) continue;
    parts.push(value.slice(from, match.index));
    from = match.index + 1;
  }
  return [...parts, value.slice(from)];
}
