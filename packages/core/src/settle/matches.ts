import type { Paragraph } from 'mdast';
import { createMatcher, type Matcher } from '../match.js';
import type { Essay, PullQuote, Source } from '../nodes.js';
import type { Visited } from '../walk.js';

/** The paragraphs that something points to, each with what does. */
export type Targets = Map<Paragraph, Pointing>;

/** What points to a paragraph. */
export interface Pointing {
  quotes: PullQuote[];
  /** Sources of mentions, which it names. */
  mentions: Source[];
}

/**
 * Compare the pull quotes that no passage made with the body, and find the words that mentions name.
 *
 * @example
 * settleMatches(essay, [...walk(essay)]).get(paragraph)?.quotes;
 */
export function settleMatches(essay: Essay, visits: readonly Visited[]): Targets {
  const targets: Targets = new Map();
  const pointingAt = (paragraph: Paragraph): Pointing => {
    const pointing = targets.get(paragraph) ?? { quotes: [], mentions: [] };
    targets.set(paragraph, pointing);
    return pointing;
  };
  let index: Matcher | undefined;
  const matcher = (): Matcher => (index ??= createMatcher(essay));
  for (const { node } of visits) {
    if (node.type !== 'pullQuote' || node.lifted) continue;
    const { status, paragraph } = matcher().find(node.children, true);
    node.match = { status };
    if (paragraph) pointingAt(paragraph).quotes.push(node);
  }
  for (const source of essay.sources) {
    if (source.origin !== 'mention' || source.named === undefined) continue;
    const words: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: source.named }] };
    const { status, paragraph } = matcher().find([words]);
    if (status === 'verbatim' && paragraph) pointingAt(paragraph).mentions.push(source);
  }
  return targets;
}
