import { type Context, hrefTo } from './context.js';

/** What can be taken from a base: no scheme, and no fragment of this page. */
const relative = /^(?![a-z][a-z\d+.-]*:|#)/i;

/**
 * Take a relative address from the base, if there is one; others stay as written.
 *
 * @example
 * resolve(context, 'surf.jpg'); // 'https://moss.example/surf.jpg'
 */
export function resolve({ options: { base } }: Context, address: string): string {
  if (base === undefined || !relative.test(address)) return address;
  return parse(address, base)?.href ?? address;
}

/**
 * Lead to what a link names: a fragment that is an id of the essay gets the prefix.
 *
 * @example
 * resolveLink(context, '#the-ruler'); // '#coasts__the-ruler'
 */
export function resolveLink(context: Context, address: string): string {
  if (!address.startsWith('#')) return resolve(context, address);
  const id = decode(address.slice(1));
  return context.places.byId.has(id) ? hrefTo(context, id) : address;
}

/**
 * Tell whether an image may be there. Without a base no origin is ours, and only relative addresses are of it.
 *
 * @example
 * mayLoad(context, 'https://tracker.example/dot.gif'); // false with images: 'same-origin'
 */
export function mayLoad({ options: { base, images = 'all' } }: Context, address: string): boolean {
  if (images !== 'same-origin') return images === 'all';
  const home = parse(base ?? '', 'https://essay.invalid/');
  const origin = home && parse(address, home.href)?.origin;
  return origin !== undefined && origin === home?.origin;
}

function parse(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
