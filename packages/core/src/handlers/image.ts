import type { ElementContent } from 'hast';
import { mayLoad, resolve } from './address.js';
import type { Context } from './context.js';
import { element } from './element.js';

/** An image of the tree or of a record. */
export interface Picture {
  url: string;
  alt?: string | null | undefined;
  title?: string | null | undefined;
}

/**
 * Make an image, with its size where that is known, or its words where it may not load.
 *
 * @example
 * image(context, { url: 'surf.jpg', alt: 'Surf' }); // <img src="surf.jpg" alt="Surf">
 */
export function image(
  context: Context,
  { alt, title, url }: Picture,
  className?: readonly string[],
): ElementContent | undefined {
  if (!mayLoad(context, url)) return alt ? { type: 'text', value: alt } : undefined;
  const size = context.options.imageSizes?.get(url);
  return element('img', {
    className: className && [...className],
    src: encode(resolve(context, url)),
    alt: alt ?? '',
    title: title || undefined,
    width: size?.width,
    height: size?.height,
  });
}

/**
 * Write an address without spaces, which an attribute may hold and other readers do not understand.
 *
 * @example
 * encode('my surf.jpg'); // 'my%20surf.jpg'
 */
export function encode(address: string): string {
  return address.trim().replaceAll(' ', '%20');
}
