import type { Element } from 'hast';
import { type Context, hrefTo, htmlId } from './context.js';
import { element } from './element.js';

/**
 * Make the number that leads to a source; nothing if the essay has no such source.
 *
 * @param id of the mark in the tree, for the way back
 * @example
 * sourceMark(context, 'lund', 'ref_lund_1'); // <a class="essay-source-mark" …>2</a>
 */
export function sourceMark(context: Context, sourceId: string, id?: string): Element | undefined {
  const entry = context.sources.get(sourceId);
  if (entry === undefined) return undefined;
  const { words } = context;
  return element(
    'a',
    {
      className: ['essay-source-mark'],
      role: 'doc-biblioref',
      id: htmlId(context, id),
      href: hrefTo(context, `source_${sourceId}`),
      ariaLabel: words.source(entry.number),
    },
    words.digits(entry.number),
  );
}
