import type { FootnoteDefinition, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import type { Note } from '../nodes.js';
import { optional } from '../optional.js';
import { pushAll } from '../push-all.js';
import { toFlow } from './flow.js';

/**
 * Take every footnote definition out of the tree, those inside quotes, lists and other notes too, as notes.
 *
 * A second definition of a label stays a note of its own, to which nothing points.
 *
 * @example
 * const notes = footnotesTransform(tree);
 */
export function footnotesTransform(tree: Root): Note[] {
  const definitions: FootnoteDefinition[] = [];
  const stack: Parent[] = [tree];
  for (let parent = stack.pop(); parent !== undefined; parent = stack.pop()) {
    const inner: Parent[] = [];
    let found = false;
    for (const child of parent.children) {
      if (isDefinition(child)) {
        definitions.push(child);
        found = true;
      }
      if (isParent(child)) inner.push(child);
    }
    if (found) parent.children = parent.children.filter((child) => !isDefinition(child));
    pushAll(stack, inner.reverse());
  }
  return definitions.map(toNote);
}

function toNote(definition: FootnoteDefinition): Note {
  const { identifier, label, children, position } = definition;
  return {
    type: 'footnoteDefinition',
    identifier,
    ...(label ? { label } : {}),
    id: '',
    refs: [],
    children: toFlow(children),
    ...optional('position', position),
  };
}

function isDefinition(node: Node): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}

function isParent(node: Node): node is Parent {
  return 'children' in node && Array.isArray(node.children);
}
