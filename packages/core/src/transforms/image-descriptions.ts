import type { Image, ImageReference } from 'mdast';
import { quote } from '../messages.js';
import type { ParseContext } from '../parse-context.js';

/** A link or image within the brackets of an image. */
const address = /\]\([^)]+\)/g;

/**
 * Report the addresses of links and images that stand in the description of an image, which holds words only.
 *
 * @example
 * reportAddresses(image, context); // of `![Surf at [the bay](https://example.org/bay)](surf.jpg)`
 */
export function reportAddresses(node: Image | ImageReference, context: ParseContext): void {
  const { position } = node;
  const written = position ? context.source.slice(position.start.offset, position.end.offset) : '';
  // In a value of front matter the place is that of the value.
  if (!written.startsWith('![')) return;
  const description = node.type === 'image' ? written.slice(0, Math.max(0, written.lastIndexOf(']('))) : written;
  const lost = [...description.matchAll(address)]
    // Behind a backslash or in code it is words.
    .filter(([inner]) => node.alt?.includes(inner) !== true)
    .map(([inner]) => inner.slice(2, -1));
  if (lost.length === 0) return;
  context.report('markup-known', {
    node,
    actual: `address ${lost.map(quote).join(', ')} in the description of an image`,
    expected: 'words',
    note: `Left out: ${lost.join(' ')}`,
  });
}
