import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Node } from 'unist';
import type { Flow, Phrase } from '../nodes.js';
import { phrasingTypes } from '../plain-text.js';
import { pushAll } from '../push-all.js';

/** A `:::name` block that is not read yet. */
export type Directive = ContainerDirective;

/** Types of our flow, and of the blocks that become some. */
const flowTypes = new Set([
  'blockquote',
  'code',
  'comment',
  'containerDirective',
  'details',
  'figure',
  'heading',
  'html',
  'list',
  'paragraph',
  'pullQuote',
  'quotation',
  'table',
  'thematicBreak',
]);

/** Tell whether a node is flow. */
export function isFlow(node: Node): node is Flow {
  return flowTypes.has(node.type);
}

/** Tell whether a node is phrasing. */
export function isPhrase(node: Node): node is Phrase {
  return phrasingTypes.has(node.type);
}

/**
 * Keep the flow of a list of blocks; of any other node what it holds, so that no word is lost.
 *
 * @example
 * toFlow(tree.children);
 */
export function toFlow(nodes: readonly RootContent[]): Flow[] {
  const flow: Flow[] = [];
  for (const node of nodes) {
    if (isFlow(node)) flow.push(node);
    else if ('children' in node) pushAll(flow, toFlow(node.children));
    else if ('value' in node) flow.push({ type: 'code', value: node.value });
  }
  return flow;
}

/** Replaces a node by others; `ancestors` from the outermost in. */
export type ReplaceFlow = (node: Flow, ancestors: readonly Flow[]) => readonly Flow[];

/**
 * Replace flow nodes at every depth, the inner ones first.
 *
 * @example
 * mapFlow(flow, (node) => (node.type === 'thematicBreak' ? [] : [node]));
 */
export function mapFlow(nodes: readonly Flow[], replace: ReplaceFlow, ancestors: readonly Flow[] = []): Flow[] {
  return nodes.flatMap((node) => {
    const inner = [...ancestors, node];
    switch (node.type) {
      case 'blockquote':
      case 'containerDirective':
      case 'details':
      case 'pullQuote':
      case 'quotation':
        node.children = mapFlow(toFlow(node.children), replace, inner);
        break;
      case 'list':
        for (const item of node.children) item.children = mapFlow(toFlow(item.children), replace, inner);
        break;
      default:
    }
    return replace(node, ancestors);
  });
}

/**
 * Tell whether flow stands within a quote, of Markdown or ours.
 *
 * @example
 * isInQuote(ancestors);
 */
export function isInQuote(ancestors: readonly Flow[]): boolean {
  return ancestors.some(({ type }) => type === 'blockquote' || type === 'quotation' || type === 'pullQuote');
}
