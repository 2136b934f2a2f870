import { type Context, hrefTo } from './context.js';
import { type Child, element } from './element.js';

/** What can be taken from a base: no scheme, and no fragment of this page. */
const relative = /^(?![a-z][a-z\d+.-]*:|#)/i;

/** Words that are an address, too long for a narrow line: a host with a dot, and something behind it. */
const written = /^(?=.{26,2000}$)(?:https?:\/\/)?[^\s/:]+\.[^\s/]+\/\S+$/;

/**
 * A host; or a word with the signs before it and the slash behind it. Of a long one, which is hardly a word, ten
 * characters.
 */
const piece =
  /(?<=^|:\/\/)[^/:]{1,24}\/|[^\p{L}\p{M}\p{N}/:,]{0,9}(?:[\p{L}\p{M}\p{N}]{10}(?=[\p{L}\p{M}\p{N}]{10})|[\p{L}\p{M}\p{N}]*)[…),]{0,9}[/:]{0,9}/gu;

/** Signs that a browser breaks a line behind. */
const breaking = /[^\p{L}\p{M}\p{N}/:._=&#%]/u;

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

/**
 * Let words that are an address break behind a slash and before other signs, as the Chicago Manual of Style asks: a
 * hyphen at the end of a line would look as if it were ours. Other words stay as they are.
 *
 * @example
 * breakable('example.org/2026/old-coasts');
 * // example.org/<wbr>2026/<wbr>old<wbr><span class="essay-piece">-coasts</span>
 */
export function breakable(words: string): Child[] {
  if (!written.test(words)) return [words];
  const pieces = Array.from(words.matchAll(piece), ([one]) => one);
  return pieces.flatMap((one, index) => {
    if (one === '') return [];
    const whole = breaking.test(one) ? element('span', { className: ['essay-piece'] }, one) : one;
    return index === 0 ? [whole] : [element('wbr', {}), whole];
  });
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
