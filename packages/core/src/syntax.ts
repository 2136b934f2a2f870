import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import { attributesFromMarkdown, attributesSyntax } from './syntax/attributes.js';
import { citationFromMarkdown, citationSyntax } from './syntax/citation.js';
import { containerFromMarkdown, containerSyntax } from './syntax/container.js';
import { listsFromMarkdown } from './syntax/lists.js';
import { passageFromMarkdown, passageSyntax } from './syntax/passage.js';

/** The extensions that make Markdown an essay's Markdown, for each tool that reads it; `markdownExtensions` write it. */
export interface SyntaxExtensions {
  micromark: Extension[];
  fromMarkdown: FromMarkdownExtension[];
}

/**
 * Collect the syntax of an essay: tables, footnotes, `~~`, `:::` containers and our own constructs.
 *
 * @example
 * const { micromark, fromMarkdown: mdast } = syntaxExtensions();
 * fromMarkdown('…', { extensions: micromark, mdastExtensions: mdast });
 */
export function syntaxExtensions(): SyntaxExtensions {
  return {
    micromark: [
      gfmTable(),
      gfmFootnote(),
      gfmStrikethrough({ singleTilde: false }),
      containerSyntax(),
      passageSyntax(),
      citationSyntax(),
      attributesSyntax(),
    ],
    fromMarkdown: [
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      containerFromMarkdown(),
      listsFromMarkdown(),
      passageFromMarkdown(),
      citationFromMarkdown(),
      attributesFromMarkdown(),
    ],
  };
}
