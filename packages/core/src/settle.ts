import type { Node } from 'unist';
import type { Essay } from './nodes.js';
import { plainText } from './plain-text.js';
import { pushAll } from './push-all.js';
import { settleIds } from './settle/ids.js';
import { settleMatches } from './settle/matches.js';
import { orderNotes } from './settle/notes.js';
import { Uses } from './settle/uses.js';
import { liftTransform } from './transforms/lift.js';
import { walk } from './walk.js';

/**
 * Make everything of an essay anew that follows from the rest, in place: ids, lifted quotes, matches, the order of
 * notes and sources, uses, and what links point to. Forged values do not survive it, and twice is once.
 *
 * A link with `data.sourceId`, of whatever value, asks to be a source; one without is none. A section with an empty
 * id gets one.
 *
 * @returns the essay given
 * @example
 * settle(essay).sources.map(({ id }) => id);
 */
export function settle(essay: Essay): Essay {
  settleWords(essay);
  unlift(essay);
  const lifted = liftTransform(essay.children);
  orderNotes(essay);
  const visits = [...walk(essay)];
  const targets = settleMatches(essay, visits);
  const uses = new Uses(essay, visits);
  settleIds(essay, visits, { lifted, targets, uses });
  essay.sources = uses.sort();
  return essay;
}

function settleWords(essay: Essay): void {
  for (const field of ['title', 'subtitle'] as const) {
    const words = plainText(essay[field]).replace(/\s+/g, ' ').trim();
    if (words === '') delete essay.meta[field];
    else essay.meta[field] = words;
  }
}

/** Take out the quotes that `liftTransform` makes anew, wherever they stand. */
function unlift(essay: Essay): void {
  const stack: Node[] = [essay, ...essay.notes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('children' in node) || !Array.isArray(node.children)) continue;
    const children: Node[] = node.children;
    if (children.some(isLifted)) node.children = children.filter((child) => !isLifted(child));
    pushAll(stack, children);
  }
}

function isLifted(node: Node): boolean {
  return node.type === 'pullQuote' && 'lifted' in node && node.lifted === true;
}
