import type { Essay } from './nodes.js';

/** One letter, then letters, marks, digits and hyphens, then the only two underscores there are. */
const prefix = /^\p{L}[\p{L}\p{M}\p{N}-]*__$/u;

/** An id of the essay is repeated with every other id, so an endless one is cut. */
const longest = 80;

/**
 * Make what every HTML id of an essay begins with: the essay's own id and `__`.
 *
 * The same in a build and in a browser. It holds no other `_`, so the ids of two essays cannot meet; an id that could
 * not stand there is mended.
 *
 * @example
 * idPrefix(essay); // 'coasts__'
 */
export function idPrefix(essay: Pick<Essay, 'id'>): string {
  const slug = [...essay.id.slice(0, longest * 2).replace(/[^\p{L}\p{M}\p{N}-]/gu, '-')].slice(0, longest).join('');
  const stem = /^\p{L}/u.test(slug) ? slug : `essay${slug === '' ? '' : '-'}${slug}`;
  return `${stem}__`;
}

/**
 * Tell whether a text may stand in front of every id of an essay.
 *
 * @example
 * isIdPrefix('coasts-2__'); // true
 */
export function isIdPrefix(text: string): boolean {
  return prefix.test(text);
}
