import type { Author } from './nodes.js';
import { plainText } from './plain-text.js';

/**
 * Tell whether a bio says first and in bold whose it is, so that a line above it would say so twice; not of an author
 * with a role, which stands between the two.
 *
 * @example
 * beginsWithName(author); // true of `**Ada Moss** writes about maps.`
 */
export function beginsWithName({ bio: [first], name, role }: Author): boolean {
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  return role === undefined && start?.type === 'strong' && plainText(start).trim() === name.literal;
}
