import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { readChunks } from './chunks.js';
import type { Names } from './syntax/names.js';
import { syntaxExtensions } from './syntax.js';

const { fromMarkdown: mdastExtensions, micromark } = syntaxExtensions();

/** Constructs that make blocks of a line; without them a text is one paragraph, whatever it opens with. */
const blockConstructs = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
];

const phrasing = [...micromark.map(({ flow: _, ...rest }) => rest), { disable: { null: blockConstructs } }];

/**
 * Read an essay's Markdown, without front matter, as mdast with our `passage` and `citation` nodes and positions.
 *
 * The text has to be within the limits: `guardText` first.
 *
 * @param size UTF-16 units that are read at a time, at least; default 4000
 * @example
 * fromEssayMarkdown('As [@lund, p. 12] shows').children; // [{type: 'paragraph', …}]
 */
export function fromEssayMarkdown(value: string, size = 4000): Root {
  return readChunks(value, size, fromChunk);
}

/**
 * Read a piece of an essay's Markdown in which names may stand that other pieces define.
 *
 * @example
 * fromChunk('[a] b', new Names(new Set(['link A']))).children; // [{type: 'paragraph', …}]
 */
export function fromChunk(value: string, names: Names): Root {
  return fromMarkdown(value, {
    extensions: [...micromark, names.syntax()],
    mdastExtensions: [...mdastExtensions, names.fromMarkdown()],
  });
}

/**
 * Read one line of Markdown, such as a credit or the text of a source: `1. Coast` is no list there.
 *
 * @example
 * fromEssayLine('1. *Coast*').children; // [{type: 'paragraph', children: [{type: 'text', value: '1. '}, …]}]
 */
export function fromEssayLine(value: string): Root {
  return fromMarkdown(value, { extensions: phrasing, mdastExtensions });
}
