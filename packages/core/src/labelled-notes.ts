/** A reference to a note or its definition, as far as both say which note it is. */
export interface LabelledNote {
  type: 'footnoteReference' | 'footnoteDefinition';
  identifier: string;
  label?: string;
}

/**
 * Find all references to notes and definitions of notes below some nodes, in no order.
 *
 * Any depth and any field: captions, summaries and attributions hold references as well. A node may be changed as it
 * comes.
 *
 * @example
 * for (const node of labelledNotes(author.bio)) node.identifier += '-1';
 */
export function* labelledNotes(nodes: readonly unknown[]): Generator<LabelledNote, void, undefined> {
  const stack = [...nodes];
  while (stack.length > 0) {
    const node = stack.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (isLabelled(node)) yield node;
    stack.push(...Object.values(node));
  }
}

function isLabelled(node: object): node is LabelledNote {
  return (
    'type' in node &&
    (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') &&
    'identifier' in node &&
    typeof node.identifier === 'string'
  );
}
