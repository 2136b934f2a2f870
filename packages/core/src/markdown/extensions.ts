import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { Options } from 'mdast-util-to-markdown';
import { attributesToMarkdown } from '../syntax/attributes-markdown.js';
import { citationToMarkdown } from '../syntax/citation-markdown.js';
import { containerToMarkdown } from '../syntax/container-markdown.js';
import { footnoteToMarkdown } from '../syntax/footnote-markdown.js';
import { passageToMarkdown } from '../syntax/passage-markdown.js';
import { strikethroughToMarkdown } from '../syntax/strikethrough-markdown.js';

/**
 * Collect what writes the syntax of an essay, for `mdast-util-to-markdown`.
 *
 * A module of its own, so that who only reads essays does not load it.
 *
 * @param keys keys that a bare `@key` cites
 * @example
 * toMarkdown(tree, { extensions: markdownExtensions(['lund']) });
 */
export function markdownExtensions(keys: Iterable<string> = []): Options[] {
  return [
    // Aligned pipes would make a table as wide as its longest cell in every row.
    gfmTableToMarkdown({ tablePipeAlign: false }),
    strikethroughToMarkdown(),
    footnoteToMarkdown(),
    containerToMarkdown(),
    passageToMarkdown(),
    attributesToMarkdown(),
    citationToMarkdown(keys),
  ];
}
