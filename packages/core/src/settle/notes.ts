import type { Essay, Note } from '../nodes.js';
import { pushAll } from '../push-all.js';
import { type Nodes, walk } from '../walk.js';

/**
 * Put an essay's notes in the order of their first references; those that nothing refers to come last.
 *
 * A note that only another note refers to stands behind the ones the text refers to.
 *
 * @example
 * orderNotes(essay);
 */
export function orderNotes(essay: Essay): void {
  if (essay.notes.length === 0) return;
  const notes = notesByIdentifier(essay);
  const ordered = new Set<Note>();
  for (const { node, field } of walk(essay)) if (field !== 'note') add(node);
  // The set grows while it is read: notes that notes refer to follow.
  for (const note of ordered) addWithin(note);
  for (const note of essay.notes) {
    if (ordered.has(note)) continue;
    ordered.add(note);
  }
  essay.notes = [...ordered];

  function add(node: Nodes): void {
    const note = node.type === 'footnoteReference' ? notes.get(node.identifier) : undefined;
    if (note) ordered.add(note);
  }

  function addWithin(note: Note): void {
    const stack: Nodes[] = [...note.children].reverse();
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      add(node);
      if (node.type === 'quotation' && node.attribution) stack.push(node.attribution);
      if ('children' in node) pushAll(stack, [...node.children].reverse());
    }
  }
}

/**
 * Find notes by what their references say; the first of two with one identifier counts.
 *
 * @example
 * notesByIdentifier(essay).get('1');
 */
export function notesByIdentifier(essay: Essay): Map<string, Note> {
  const notes = new Map<string, Note>();
  for (const note of essay.notes) if (!notes.has(note.identifier)) notes.set(note.identifier, note);
  return notes;
}
