import { labelledNotes } from '../labelled-notes.js';
import type { Flow, Note } from '../nodes.js';

/** A value of front matter, such as a bio, and the notes that are defined in it. */
export interface NotedValue {
  flow: readonly Flow[];
  notes: readonly Note[];
}

/**
 * Give notes of front-matter values labels of their own where the body or another value has the same ones, in place:
 * what `[^1]` means is for each text to say.
 *
 * @param body the notes of the body, which keep their labels
 * @example
 * valueNotesTransform(body.notes, values); // a bio's `[^1]` beside one of the body becomes `[^1-1]`
 */
export function valueNotesTransform(body: readonly Note[], values: readonly NotedValue[]): void {
  const written = new Set([body, ...values.map(({ notes }) => notes)].flat().map(({ identifier }) => identifier));
  const used = new Set(body.map(({ identifier }) => identifier));
  for (const { flow, notes } of values) {
    const ends = new Map<string, string>();
    for (const identifier of new Set(notes.map((note) => note.identifier))) {
      if (used.has(identifier)) ends.set(identifier, freeEnd(identifier));
      used.add(`${identifier}${ends.get(identifier) ?? ''}`);
    }
    if (ends.size > 0) relabel([...flow, ...notes], ends);
  }

  function freeEnd(identifier: string): string {
    let number = 1;
    while (written.has(`${identifier}-${number}`) || used.has(`${identifier}-${number}`)) number++;
    return `-${number}`;
  }
}

function relabel(nodes: readonly unknown[], ends: ReadonlyMap<string, string>): void {
  for (const node of labelledNotes(nodes)) {
    const end = ends.get(node.identifier) ?? '';
    node.identifier += end;
    if (node.label) node.label += end;
  }
}
