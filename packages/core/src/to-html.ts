import { toHtml as hastToHtml } from 'hast-util-to-html';
import type { Essay } from './nodes.js';
import { type HastOptions, toHast } from './to-hast.js';

/**
 * Write an essay, or a part of it, as a fragment of HTML; the elements build the same nodes.
 *
 * @throws {EssayError} As `toHast` does.
 * @example
 * toHtml(essay); // '<article class="essay h-entry" data-essay="1" data-prefix="coasts__" data-date="1 March 2026">…'
 */
export function toHtml(essay: Essay, options: HastOptions = {}): string {
  // As browsers write it, quotes as `&quot;`.
  return hastToHtml(toHast(essay, options), { characterReferences: { useNamedReferences: true } });
}
