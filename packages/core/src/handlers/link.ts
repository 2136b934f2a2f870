import type { ElementContent } from 'hast';
import type { Link } from 'mdast';
import { breakable, resolveLink } from './address.js';
import { contextOf } from './context.js';
import { element } from './element.js';
import { encode } from './image.js';
import { sourceMark } from './mark.js';
import type { State } from './state.js';

/**
 * Make a link; one that is a source has the source's number behind it.
 *
 * @example
 * link(state, node); // <a class="essay-link" href="…">someone</a><sup>…</sup>
 */
export function link(state: State, node: Link): ElementContent[] {
  const context = contextOf(state);
  const { id, sourceId } = node.data ?? {};
  const mark = sourceId === undefined ? undefined : sourceMark(context, sourceId, id);
  const children = state.all(node).flatMap((child) => (child.type === 'text' ? breakable(child.value) : child));
  const anchor = element(
    'a',
    {
      className: mark && ['essay-link'],
      href: encode(resolveLink(context, node.url)),
      title: node.title || undefined,
    },
    ...(children.length === 0 ? breakable(node.url) : children),
  );
  return mark ? [anchor, element('sup', {}, mark)] : [anchor];
}
