import type { Nodes as MdastNodes } from 'mdast';
import type { Essay, EssayNodes, Note } from './nodes.js';

/** Any node of an essay: mdast's, ours, and the essay itself. */
export type Nodes = MdastNodes | Essay | EssayNodes[keyof EssayNodes] | Note;

/** Where a node's words stand: the body, or the named field that holds them. */
export type Field =
  | 'title'
  | 'subtitle'
  | 'body'
  | 'caption'
  | 'attribution'
  | 'summary'
  | 'note'
  | 'bio'
  | 'credit'
  | 'source'
  | 'correction';

/** A node on the way through an essay. */
export interface Visited {
  node: Nodes;
  /** From the essay down to the node's parent. */
  ancestors: readonly Nodes[];
  /** The innermost named field around the node. */
  field: Field;
  /** Id of the section the node stands in; a section's title stands in the section. */
  sectionId?: string;
}

/** Sibling nodes still to be visited. */
interface Row {
  nodes: readonly Nodes[];
  next: number;
  ancestors: readonly Nodes[];
  field: Field;
  sectionId: string | undefined;
}

/** The rows under a node, in reading order; without a field they keep the one around them. */
type Rows = Array<{ nodes: readonly Nodes[]; field?: Field }>;

/**
 * Visit every node of an essay in reading order, those in named fields too; the essay itself is not yielded.
 *
 * Title, subtitle, credit of the main image, body, notes, corrections, source texts, credits, bios. Within the
 * body a section gives its title before its children, a quote its attribution after them, a figure its caption
 * and credit after the medium. Children are read after a node is yielded, so the caller may replace them. The
 * tree may be of any depth.
 *
 * @example
 * const links = [...walk(essay)].filter(({ node }) => node.type === 'link');
 */
export function* walk(essay: Essay): Generator<Visited, void, undefined> {
  const stack: Row[] = [];
  push(rowsOfEssay(essay), [essay], 'body', undefined);
  for (let row = stack.at(-1); row !== undefined; row = stack.at(-1)) {
    const node = row.nodes[row.next++];
    if (node === undefined) {
      stack.pop();
      continue;
    }
    const { ancestors, field, sectionId } = row;
    yield { node, ancestors, field, ...(sectionId === undefined ? {} : { sectionId }) };
    const rows = rowsOf(node);
    if (rows.length > 0) push(rows, [...ancestors, node], field, node.type === 'section' ? node.id : sectionId);
  }

  function push(rows: Rows, ancestors: readonly Nodes[], around: Field, sectionId: string | undefined): void {
    for (const { nodes, field = around } of rows.reverse()) {
      if (nodes.length > 0) stack.push({ nodes, next: 0, ancestors, field, sectionId });
    }
  }
}

function rowsOfEssay(essay: Essay): Rows {
  return [
    { nodes: essay.title, field: 'title' },
    { nodes: essay.subtitle, field: 'subtitle' },
    { nodes: essay.meta.image?.credit?.text ?? [], field: 'credit' },
    { nodes: essay.children, field: 'body' },
    { nodes: essay.notes, field: 'note' },
    ...essay.corrections.map(({ children }) => ({ nodes: children, field: 'correction' as const })),
    ...essay.sources.map(({ text }) => ({ nodes: text ?? [], field: 'source' as const })),
    ...essay.credits.map(({ text }) => ({ nodes: text, field: 'credit' as const })),
    ...essay.authors.map(({ bio }) => ({ nodes: bio, field: 'bio' as const })),
  ];
}

function rowsOf(node: Nodes): Rows {
  switch (node.type) {
    case 'section':
      return [{ nodes: node.title, field: 'title' }, { nodes: node.children }];
    case 'pullQuote':
    case 'quotation':
      return [{ nodes: node.children }, { nodes: node.attribution ? [node.attribution] : [], field: 'attribution' }];
    case 'figure':
      return [
        { nodes: node.children },
        { nodes: node.caption, field: 'caption' },
        { nodes: node.credit?.text ?? [], field: 'credit' },
      ];
    case 'details':
      return [{ nodes: node.summary, field: 'summary' }, { nodes: node.children }];
    default:
      return 'children' in node ? [{ nodes: node.children }] : [];
  }
}
