import { withIds } from '../front-matter/sources.js';
import type { Phrase, Source } from '../nodes.js';
import { LinkSources } from '../sources/link-sources.js';
import type { ListedSource } from './back-matter.js';

/**
 * Make sources of the entries of a list, as the author wrote them; an entry whose address is declared adds its words
 * to that one.
 *
 * @example
 * listedSourcesTransform([], [{ text: [{ type: 'text', value: 'Lund, Reading the Shore.' }], group: 'Sources' }]);
 */
export function listedSourcesTransform(declared: readonly Source[], listed: readonly ListedSource[]): Source[] {
  if (listed.length === 0) return [...declared];
  const links = new LinkSources(declared);
  const sources = [...declared];
  for (const { text, group } of listed) {
    const url = firstAddress(text);
    const known = url === undefined ? undefined : links.get(url);
    if (known && !known.text) Object.assign(known, { text, group });
    else sources.push(toSource(text, group, url));
  }
  return withIds(sources);
}

function toSource(text: Phrase[], group: string, url: string | undefined): Source {
  return {
    id: '',
    type: url === undefined ? 'document' : 'webpage',
    ...(url === undefined ? {} : { URL: url }),
    origin: 'declared',
    status: url === undefined ? 'unlinked' : 'linked',
    text,
    group,
    uses: [],
  };
}

function firstAddress(phrases: readonly Phrase[]): string | undefined {
  const stack = [...phrases].reverse();
  for (let phrase = stack.pop(); phrase !== undefined; phrase = stack.pop()) {
    if (phrase.type === 'link' && /^https?:/i.test(phrase.url)) return phrase.url;
    if ('children' in phrase) stack.push(...[...phrase.children].reverse());
  }
  return undefined;
}
