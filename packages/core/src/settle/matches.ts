import type { Paragraph } from 'mdast';
import { createMatcher, type Matcher } from '../match.js';
import type { Essay, PullQuote, Source } from '../nodes.js';
import type { Visited } from '../walk.js';

/** The paragraphs that something points to. */
export interface Targets {
  quotes: Map<PullQuote, Paragraph>;
  /** Paragraphs that name the source of a mention. */
  mentions: Map<Source, Paragraph>;
}

/**
 * Compare the pull quotes that no passage made with the body, and find the words that mentions name.
 *
 * @example
 * settleMatches(essay, [...walk(essay)]).quotes.get(pullQuote);
 */
export function settleMatches(essay: Essay, visits: readonly Visited[]): Targets {
  const targets: Targets = { quotes: new Map(), mentions: new Map() };
  let index: Matcher | undefined;
  const matcher = (): Matcher => (index ??= createMatcher(essay));
  for (const { node } of visits) {
    if (node.type !== 'pullQuote' || node.lifted) continue;
    const { status, paragraph } = matcher().find(node.children, true);
    node.match = { status };
    if (paragraph) targets.quotes.set(node, paragraph);
  }
  for (const source of essay.sources) {
    if (source.origin !== 'mention' || source.named === undefined) continue;
    const words: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: source.named }] };
    const { status, paragraph } = matcher().find([words]);
    if (status === 'verbatim' && paragraph) targets.mentions.set(source, paragraph);
  }
  return targets;
}
