import type { Root } from 'mdast';
import { guardText, type Limits, textLimits } from './limits.js';
import { literalParagraphs } from './literal.js';
import { createLocator } from './location.js';
import type { Flow, Note, Phrase, Quotation } from './nodes.js';
import { normalise, normaliseFlow } from './normal-form.js';
import type { ParseContext } from './parse-context.js';
import { fromEssayMarkdown } from './processor.js';
import { pushAll } from './push-all.js';
import { linkBareUrls } from './transforms/bare-urls.js';
import { readCitations } from './transforms/citations.js';
import { directivesTransform } from './transforms/directives.js';
import { showEmptyLinks } from './transforms/empty-links.js';
import { figuresTransform } from './transforms/figures.js';
import { toFlow } from './transforms/flow.js';
import { footnotesTransform } from './transforms/footnotes.js';
import { readHtml } from './transforms/html.js';
import { quotesTransform } from './transforms/quotes.js';
import { resolveReferences } from './transforms/references.js';
import { guardTree } from './tree-limits.js';

/** Blocks of an essay in normal form, before they become sections and records. */
export interface ReadFlow {
  flow: Flow[];
  notes: Note[];
  /** The quotations made of blockquotes, which may turn out to be pull quotes. */
  quotations: Set<Quotation>;
}

/**
 * Read Markdown within its limits; what is past them stays as plain paragraphs, with one message.
 *
 * @param read the reader of what is within them
 * @example
 * toTree('Prose.', context, textLimits).children.length; // 1
 */
export function toTree(
  value: string,
  context: ParseContext,
  limits: Limits = textLimits,
  read: (value: string) => Root = fromEssayMarkdown,
): Root {
  const guarded = guardText(value, limits);
  const tree = read(guarded.value);
  guardTree(tree.children, context, limits);
  if (!guarded.passed) return tree;
  const locate = createLocator(value);
  const { actual, expected, offset } = guarded.passed;
  context.report('limit-kept', { actual, expected, place: locate(offset) });
  const { rest = '', restOffset } = guarded;
  pushAll(tree.children, literalParagraphs(rest, locate(restOffset)));
  return tree;
}

/**
 * Turn mdast into the flow of an essay: references, raw HTML, citations, bare addresses, notes, blocks, quotes and
 * figures, in this order; the tree is used up.
 *
 * @param declared ids of the sources that a bare `@key` may cite
 * @example
 * const { flow, notes } = readTree(fromEssayMarkdown('> A shoreline is an argument.'), context, new Set());
 */
export function readTree(tree: Root, context: ParseContext, declared: ReadonlySet<string>): ReadFlow {
  readWords(tree, context, declared);
  const notes = footnotesTransform(tree);
  const { flow, made } = readBlocks(tree.children, context);
  for (const note of notes) note.children = readBlocks(note.children, context).flow;
  return { flow, notes, quotations: made };
}

/**
 * Turn mdast of one line into phrasing; the tree is used up.
 *
 * @param declared ids of the sources that a bare `@key` may cite
 * @example
 * readLine(fromEssayLine('Photo by *Ida Orr*'), context, new Set()); // [{type: 'text', value: 'Photo by '}, …]
 */
export function readLine(tree: Root, context: ParseContext, declared: ReadonlySet<string>): Phrase[] {
  readWords(tree, context, declared);
  return tree.children.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
}

/** What is the same in blocks and in a line. */
function readWords(tree: Root, context: ParseContext, declared: ReadonlySet<string>): void {
  resolveReferences(tree, context);
  readHtml(tree, context);
  readCitations(tree, declared);
  showEmptyLinks(tree);
  normalise(tree);
  linkBareUrls(tree);
}

function readBlocks(children: Root['children'], context: ParseContext): ReturnType<typeof quotesTransform> {
  const { flow, made } = quotesTransform(directivesTransform(toFlow(children), context));
  return { flow: normaliseFlow(figuresTransform(flow)), made };
}
