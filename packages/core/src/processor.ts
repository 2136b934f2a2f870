import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { syntaxExtensions } from './syntax.js';

const extensions = syntaxExtensions();

/**
 * Read an essay's Markdown, without front matter, as mdast with our `passage` and `citation` nodes and positions.
 *
 * The text has to be within the limits: `guardText` first.
 *
 * @example
 * fromEssayMarkdown('As [@lund, p. 12] shows').children; // [{type: 'paragraph', …}]
 */
export function fromEssayMarkdown(value: string): Root {
  return fromMarkdown(value, { extensions: extensions.micromark, mdastExtensions: extensions.fromMarkdown });
}
