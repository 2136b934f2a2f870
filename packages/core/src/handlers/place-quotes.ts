import type { Flow, Lead, PullQuote, Section } from '../nodes.js';
import { plainText } from '../plain-text.js';
import type { Nodes } from '../walk.js';
import type { Context } from './context.js';
import { isHidden } from './pull-quote.js';

/** From a sentence's block to the one that its quote stands before: best with two between, at worst with one. */
const steps = [-2, 3, -3, 2, -1];

/** Characters of the text beside one of a quote, which stands in larger type in a third of the width. */
const ratio = 3.5;

/** Two lines of the text, beside the space around a quote. */
const around = 120;

/** Most of a line, between two paragraphs. */
const space = 48;

/**
 * Put the pull quotes of a lead or section where they are read, and find out which of them have room beside the text:
 * paragraphs from the next one on that are as high as they, by an estimate of characters, where no note would have to
 * give way and no sentence is lifted.
 *
 * Moved is only what was lifted and is hidden from assistive technology: behind a paragraph and before another or the
 * end, not next to its own. Without such a place it stands before its own, where our style sheet does not show it.
 *
 * @example
 * state.all({ ...node, children: placeQuotes(context, node) });
 */
export function placeQuotes(context: Context, node: Lead): Flow[];
export function placeQuotes(context: Context, node: Section): Array<Flow | Section>;
export function placeQuotes(context: Context, { children }: Lead | Section): Array<Flow | Section> {
  const { beside, places } = context;
  const { marked, passages } = places;
  const flow: Array<Flow | Section> = [];
  const lifted = new Map<PullQuote, Nodes>();
  for (const child of children) {
    const found = child.type === 'pullQuote' && passages.get(child.match.target ?? '');
    if (found && isHidden(context, child)) lifted.set(child, found.block);
    else flow.push(child);
  }
  const indexes = new Map<Nodes, number>(flow.map((block, index) => [block, index]));
  const sizes = flow.map((block) =>
    block.type === 'paragraph' ? plainText(block).length : block.type === 'section' ? undefined : 0,
  );
  const before: Array<PullQuote | undefined> = [];
  for (const [index, block] of flow.entries()) if (block.type === 'pullQuote') isBeside(block, index + 1);
  for (const [quote, block] of lifted) {
    const own = indexes.get(block) ?? 0;
    const gaps = steps.map((step) => own + step);
    // Two before one block would both be seen.
    before[gaps.find((gap) => isFree(gap) && isBeside(quote, gap)) ?? gaps.findLast(isFree) ?? own] = quote;
  }
  return [...flow, undefined].flatMap((block, index) => [before[index], block]).filter((block) => block !== undefined);

  function isFree(gap: number): boolean {
    return !before[gap] && Boolean(sizes[gap - 1]) && sizes[gap] !== 0 && marked.get(flow[gap]) !== true;
  }

  function isBeside(quote: PullQuote, gap: number): boolean {
    let left = ratio * plainText(quote).length + around;
    let end = gap;
    for (; left > 0; end++) {
      const size = sizes[end];
      if (!size || before[end] || marked.has(flow[end])) return false;
      left -= size + space;
    }
    // A note from above may reach down to it.
    if (marked.get(flow[gap - 1]) === false) return false;
    // Another would stand beside it.
    for (const block of flow.slice(gap, end)) marked.set(block, true);
    beside.add(quote);
    return true;
  }
}
