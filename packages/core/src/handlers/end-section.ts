import type { Element } from 'hast';
import type { Context } from './context.js';
import { type Child, element, lines } from './element.js';
import { headingElement } from './paragraph.js';

/** What tells one end section from the others. */
export interface EndSection {
  name: 'authors' | 'cite' | 'corrections' | 'credits' | 'notes' | 'sources';
  /** Id in HTML. */
  id?: string | undefined;
  /** Makes it a landmark, which gets a name of its own in a whole essay. */
  role?: 'doc-bibliography' | 'doc-credits' | 'doc-endnotes' | 'doc-errata';
  head: string;
  /** Whether the head is only the landmark's name; default `false`. */
  isBare?: boolean;
}

/**
 * Make a section that stands behind the body.
 *
 * @example
 * endSection(context, { name: 'sources', role: 'doc-bibliography', head: words.sources }, list);
 */
export function endSection(
  context: Context,
  { head, id, isBare = false, name, role }: EndSection,
  ...children: readonly Child[]
): Element {
  const { level, options, title, words } = context;
  const label = title === '' ? head : words.titled(head, title);
  const heading = isBare ? undefined : headingElement(level + 1, undefined, [{ type: 'text', value: head }]);
  return element(
    'section',
    {
      className: [`essay-${name}`],
      id,
      role,
      ariaLabel: role !== undefined && options.part === undefined ? label : undefined,
    },
    ...lines([heading, ...children]),
  );
}
