import type { Flow, Quotation } from '../nodes.js';
import { optional } from '../optional.js';
import { splitAttribution } from './attribution.js';
import { isInQuote, mapFlow } from './flow.js';

/**
 * Make each blockquote that is not inside another a `quotation`, its last line `— Name, Work` the attribution.
 *
 * @returns the flow, and the quotations made: those that repeat the body become pull quotes later
 * @example
 * const { flow, made } = quotesTransform(toFlow(tree.children));
 */
export function quotesTransform(nodes: readonly Flow[]): { flow: Flow[]; made: Set<Quotation> } {
  const made = new Set<Quotation>();
  const flow = mapFlow(nodes, (node, ancestors) => {
    if (node.type !== 'blockquote' || isInQuote(ancestors)) return [node];
    const { children, attribution } = splitAttribution(
      node.children.filter((child) => child.type !== 'footnoteDefinition' && child.type !== 'definition'),
    );
    const quotation: Quotation = {
      type: 'quotation',
      id: '',
      children,
      ...(attribution ? { attribution } : {}),
      ...optional('position', node.position),
    };
    made.add(quotation);
    return [quotation];
  });
  return { flow, made };
}
