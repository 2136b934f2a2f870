import { subtags } from '../labels/subtags.js';
import { quote } from '../messages.js';
import { plainText } from '../plain-text.js';
import type { Rule } from '../rule.js';
import { walk } from '../walk.js';

/** Closing marks by the marks that open; some languages open with what others close with. */
const pairs = new Map<string, string>([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
]);
const marks = /[“”„«»「」『』]/g;
/** Languages that open and close with the same mark, or set them the other way round. */
const other = new Set(['sv', 'fi', 'da']);

/**
 * Report a paragraph with a quote mark that has no partner; one that stays open may go on in the next paragraph.
 *
 * @example
 * quoteMarksPaired(essay, report, {}); // Unexpected `”` without its partner, expected `“` before it
 */
export const quoteMarksPaired: Rule = (essay, report) => {
  if (other.has(subtags(essay.meta.lang ?? '')[0])) return;
  const paragraphs = [...walk(essay)].filter(({ node }) => node.type === 'paragraph');
  for (const [index, { node, ancestors }] of paragraphs.entries()) {
    const text = plainText(node);
    const lone = findLone(text);
    if (lone === undefined) continue;
    const next = paragraphs[index + 1];
    // A quote over several paragraphs opens in each and closes in the last.
    if (pairs.has(lone) && next && plainText(next.node).trimStart().startsWith(lone)) continue;
    const partner = pairs.get(lone)?.at(-1);
    report({
      node,
      ancestors,
      actual: `${quote(lone)} without its partner`,
      expected: partner === undefined ? 'a mark that opens before it' : `${quote(partner)} after it`,
    });
  }
};

/** The first mark without a partner: one that closes nothing, else one that stays open. */
function findLone(text: string): string | undefined {
  const found = text.match(marks) ?? [];
  // »…«, as German books set them.
  if (found[0] === '»')
    return found.filter((mark) => mark === '»').length === found.filter((mark) => mark === '«').length
      ? undefined
      : '»';
  const open: string[] = [];
  for (const mark of found) {
    const last = open.at(-1);
    if (last !== undefined && pairs.get(last)?.includes(mark)) open.pop();
    else if (pairs.has(mark)) open.push(mark);
    else return mark;
  }
  return open[0];
}
