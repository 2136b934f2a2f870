import type { Blockquote, Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Attribution, Flow, Phrase, PullQuote, Quotation } from '../nodes.js';
import { optional } from '../optional.js';
import { splitAttribution } from '../transforms/attribution.js';
import { hasBareUrl } from './bare-address.js';
import { isSame } from './is-same.js';

/** Where a quote stands. */
export interface QuotePlace {
  isInQuote: boolean;
  /** Whether a reader would take a blockquote of these words for a pull quote. */
  repeatsBody(quote: readonly Flow[]): boolean;
}

/**
 * Make a blockquote of a quote where it would be read as the same node, else a `:::` block; its flow is still the
 * essay's.
 *
 * @example
 * quoteBlock(quotation, { isInQuote: false, repeatsBody: () => false }).type; // 'blockquote'
 */
export function quoteBlock(node: PullQuote | Quotation, place: QuotePlace): Blockquote | ContainerDirective {
  const { children, attribution, sourceId } = node;
  const lang = node.type === 'quotation' ? node.lang : undefined;
  const line = attribution && attributionLine(attribution);
  const isRead = line === undefined || isReadBack(children, line, attribution);
  const flow: Flow[] = line && isRead ? [...children, line] : [...children];
  const isBare = !place.isInQuote && sourceId === undefined && lang === undefined && isRead;
  if (isBare && isReadAsSame(node, place)) return { type: 'blockquote', children: flow };
  const by = isRead ? undefined : attribution && textOf(attribution.children);
  return {
    type: 'containerDirective',
    name: node.type === 'pullQuote' ? 'pull-quote' : 'quotation',
    attributes: {
      ...optional('by', by),
      ...optional('source', sourceId),
      ...optional('lang', lang),
    },
    children: by === undefined && line && !isRead ? [...flow, line] : flow,
  };
}

function isReadAsSame({ attribution, children, type }: PullQuote | Quotation, place: QuotePlace): boolean {
  if (attribution) return type === 'quotation';
  return !splitAttribution(children).attribution && place.repeatsBody(children) === (type === 'pullQuote');
}

/** The attribution as a last paragraph. */
function attributionLine({ children }: Attribution): Paragraph {
  const [first, ...rest] = children;
  if (first?.type !== 'text') return { type: 'paragraph', children: [{ type: 'text', value: '— ' }, ...children] };
  return { type: 'paragraph', children: [{ ...first, value: `— ${first.value}` }, ...rest] };
}

function isReadBack(children: readonly Flow[], line: Paragraph, attribution: Attribution | undefined): boolean {
  const read = splitAttribution([...children, line]);
  return (
    read.children.length === children.length && isSame(read.attribution, attribution) && !hasBareUrl(line.children)
  );
}

function textOf(phrases: readonly Phrase[]): string | undefined {
  const [only] = phrases;
  return phrases.length === 1 && only?.type === 'text' ? only.value : undefined;
}
