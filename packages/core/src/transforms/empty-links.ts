import type { Link, Nodes, Root } from 'mdast';
import { plainText } from '../plain-text.js';
import { pushAll } from '../push-all.js';
import { hasChildren } from './children.js';

/**
 * Give each link without words or image its address as words, so that the address is not lost with it.
 *
 * @example
 * showEmptyLinks(fromEssayMarkdown('[](https://example.org)'));
 */
export function showEmptyLinks(tree: Root): void {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'link' && node.url !== '' && isEmpty(node))
      node.children.unshift({ type: 'text', value: node.url });
    if (hasChildren(node)) pushAll(stack, node.children);
  }
}

function isEmpty(link: Link): boolean {
  return plainText(link).trim() === '' && !hasImage(link);
}

function hasImage(node: Nodes): boolean {
  return node.type === 'image' || (hasChildren(node) && node.children.some(hasImage));
}
