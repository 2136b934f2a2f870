import type { Parents, Root, Text } from 'mdast';
import type { Citation } from '../nodes.js';
import { optional } from '../optional.js';
import { citationText } from '../syntax/citation.js';
import { hasChildren, setChildren } from './children.js';

/**
 * Turn citations that are none back into text: `@key` of an undeclared key, and any inside a link.
 *
 * @example
 * readCitations(tree, new Set(['lund']));
 */
export function readCitations(tree: Root, declared: ReadonlySet<string>): void {
  visit(tree, false);

  function visit(parent: Parents, isInLink: boolean): void {
    const isInside = isInLink || parent.type === 'link';
    const children = parent.children.map((child) => {
      if (hasChildren(child)) visit(child, isInside);
      return child.type === 'citation' && (isInside || !isCitation(child)) ? toText(child) : child;
    });
    setChildren(parent, children);
  }

  function isCitation(node: Citation): boolean {
    return !node.narrative || node.items.every(({ sourceId }) => declared.has(sourceId));
  }
}

function toText(node: Citation): Text {
  return { type: 'text', value: citationText(node), ...optional('position', node.position) };
}
