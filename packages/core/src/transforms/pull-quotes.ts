import { createMatcher, hasPullQuoteShape } from '../match.js';
import type { Essay, Flow, PullQuote, Quotation, Section } from '../nodes.js';
import { optional } from '../optional.js';
import { pushAll } from '../push-all.js';
import { isFlow, mapFlow } from './flow.js';

/**
 * Make pull quotes of the blockquotes that repeat the body's own words, in place.
 *
 * @param quotations the quotations that were made of blockquotes; no other one is touched
 * @example
 * pullQuotesTransform(essay, quotations);
 */
export function pullQuotesTransform(essay: Essay, quotations: ReadonlySet<Quotation>): void {
  const shaped = [...quotations].filter(({ attribution, children }) => !attribution && hasPullQuoteShape(children));
  if (shaped.length === 0) return;
  const matcher = createMatcher(essay);
  const repeated = new Set(shaped.filter(({ children }) => matcher.find(children).status === 'verbatim'));
  if (repeated.size === 0) return;
  const stack = [...essay.children];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    const children: ReadonlyArray<Flow | Section> = part.children;
    const flow = mapFlow(children.filter(isFlow), (node) => [
      node.type === 'quotation' && repeated.has(node) ? toPullQuote(node) : node,
    ]);
    if (part.type === 'lead') {
      part.children = flow;
      continue;
    }
    const inner = children.filter((child) => child.type === 'section');
    part.children = [...flow, ...inner];
    pushAll(stack, inner);
  }
}

function toPullQuote({ children, position }: Quotation): Extract<Flow, PullQuote> {
  return { type: 'pullQuote', id: '', children, match: { status: 'verbatim' }, ...optional('position', position) };
}
