import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
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
 * @example
 * fromEssayMarkdown('As [@lund, p. 12] shows').children; // [{type: 'paragraph', …}]
 */
export function fromEssayMarkdown(value: string): Root {
  return fromMarkdown(value, { extensions: micromark, mdastExtensions });
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
