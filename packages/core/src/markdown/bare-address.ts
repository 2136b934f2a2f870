import type { Root } from 'mdast';
import type { Phrase } from '../nodes.js';
import { linkBareUrls } from '../transforms/bare-urls.js';

/**
 * Tell whether a text among phrasing holds an address that a reader of Markdown would make a link; nothing stops it.
 *
 * @example
 * hasBareUrl([{ type: 'text', value: 'See www.example.org' }]); // true
 */
export function hasBareUrl(phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => {
    if (phrase.type === 'text') return isLinked(phrase.value);
    return phrase.type !== 'link' && 'children' in phrase && hasBareUrl(phrase.children);
  });
}

function isLinked(value: string): boolean {
  if (!/https?:|www\./i.test(value)) return false;
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
  linkBareUrls(root);
  const [paragraph] = root.children;
  return paragraph?.type === 'paragraph' && paragraph.children.some(({ type }) => type === 'link');
}
