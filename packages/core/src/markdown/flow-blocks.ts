import type { BlockContent, Blockquote, FootnoteDefinition, Html, Link, List, ListItem, Paragraph, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Details, Flow, Note } from '../nodes.js';
import { figureBlock } from './figure-blocks.js';
import { type LinePlace, linePhrases } from './phrases.js';
import { quoteBlock } from './quote-blocks.js';

/** What the blocks of one essay, or of one value in its front matter, are written by. */
export interface FlowPlace {
  /** Links that need `{.not-a-source}`. */
  plainLinks: ReadonlySet<Link>;
  /** Whether a reader would take a blockquote of these words for a pull quote; absent where none ever is. */
  repeatsBody?(quote: readonly Flow[]): boolean;
  isInQuote?: boolean;
  /** Language of the labels that a reader adds. */
  lang?: string;
}

/**
 * Make blocks of mdast of an essay's flow: our blocks as blockquotes, images and `:::` blocks, comments as raw HTML.
 *
 * Pull quotes that a passage makes are left out, since reading makes them anew.
 *
 * @example
 * flowBlocks(lead.children, { plainLinks: new Set() });
 */
export function flowBlocks(flow: readonly Flow[], place: FlowPlace): BlockContent[] {
  return flow.flatMap((node) => (node.type === 'pullQuote' && node.lifted ? [] : [flowBlock(node, place)]));
}

/**
 * Make a footnote definition of a note.
 *
 * @example
 * noteBlock(note, { plainLinks: new Set() });
 */
export function noteBlock(note: Note, { repeatsBody: _, ...place }: FlowPlace): FootnoteDefinition {
  return { ...note, children: flowBlocks(toFlow(note.children), place) };
}

function flowBlock(node: Flow, place: FlowPlace): BlockContent {
  switch (node.type) {
    case 'paragraph':
      return { ...node, children: linePhrases(node.children, place) };
    case 'heading': {
      const { data: _, ...heading } = node;
      return { ...heading, children: linePhrases(node.children, { ...place, isOneLine: true }) };
    }
    case 'list':
      return listBlock(node, place);
    case 'table':
      return tableBlock(node, place);
    case 'blockquote':
      return { ...node, children: flowBlocks(toFlow(node.children), { ...place, isInQuote: true }) };
    case 'pullQuote':
    case 'quotation': {
      const isInQuote = place.isInQuote === true;
      const repeatsBody = place.repeatsBody ?? (() => false);
      return writtenBlock(quoteBlock(node, { isInQuote, repeatsBody }), { ...place, isInQuote: true });
    }
    case 'figure':
      return writtenBlock(figureBlock(node, place.lang), place);
    case 'details':
      return detailsBlock(node, place);
    case 'comment':
      return commentBlock(node.value);
    default:
      return node;
  }
}

/** The block that a quote or figure is written as, whose content is still the essay's. */
function writtenBlock(node: Blockquote | ContainerDirective | Paragraph, place: FlowPlace): BlockContent {
  if (node.type === 'paragraph') return flowBlock(node, place);
  return { ...node, children: flowBlocks(toFlow(node.children), place) };
}

function listBlock(node: List, place: FlowPlace): List {
  const children = node.children.map(
    (item): ListItem => ({ ...item, children: flowBlocks(toFlow(item.children), place) }),
  );
  return { ...node, children };
}

function tableBlock(node: Table, { plainLinks }: FlowPlace): Table {
  const place: LinePlace = { plainLinks, isOneLine: true };
  const children = node.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: linePhrases(cell.children, place) })),
  }));
  return { ...node, children };
}

/** A bracket in code would end the label. */
const bracket = /[[\]]/;

function detailsBlock({ children, summary }: Details, place: FlowPlace): ContainerDirective {
  const line = linePhrases(summary, { plainLinks: place.plainLinks, isOneLine: true, unfitForCode: bracket });
  const label: Paragraph = { type: 'paragraph', data: { directiveLabel: true }, children: line };
  const flow = flowBlocks(children, place);
  return { type: 'containerDirective', name: 'details', children: summary.length === 0 ? flow : [label, ...flow] };
}

/** What would end a comment early cannot stand in one. */
function commentBlock(value: string): Html {
  return { type: 'html', value: `<!--${value.replaceAll('-->', '-- >')}-->` };
}

/** Items, notes and quotes of an essay hold flow only. */
function toFlow(nodes: ReadonlyArray<{ type: string }>): Flow[] {
  return nodes.filter((node): node is Flow => node.type !== 'definition' && node.type !== 'footnoteDefinition');
}
