import { quote } from '../messages.js';
import type { Credit } from '../nodes.js';
import { plainText } from '../plain-text.js';
import { type Rule, startOf } from '../rule.js';
import { walk } from '../walk.js';

/**
 * Report a credit line that names nobody.
 *
 * @example
 * creditComplete(essay, report, {}); // Unexpected credit `Photo` without a name, expected who made it
 */
export const creditComplete: Rule = (essay, report) => {
  const own = [...essay.credits, essay.meta.image?.credit].filter((credit) => credit !== undefined);
  for (const credit of own.filter(namesNobody)) {
    report({ place: credit.position ?? credit.text[0]?.position ?? startOf(essay), ...wording(credit) });
  }
  for (const { node, ancestors } of walk(essay)) {
    if (node.type !== 'figure' || !node.credit || !namesNobody(node.credit)) continue;
    report({ node, ancestors, ...wording(node.credit) });
  }
};

function namesNobody({ people, holder }: Credit): boolean {
  return people.length === 0 && holder === undefined;
}

function wording({ label, role, text }: Credit) {
  const words = [label || role, plainText(text)].filter((part) => part !== '').join(': ');
  return { actual: `credit ${quote(words)} without a name`, expected: 'who made it' };
}
