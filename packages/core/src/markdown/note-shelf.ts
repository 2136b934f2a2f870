import { labelledNotes } from '../labelled-notes.js';
import type { Essay, Flow, Note } from '../nodes.js';

/**
 * The notes of an essay, by where their definitions have to stand: a reader of a front-matter value sees only the
 * definitions within it.
 *
 * @example
 * const shelf = new NoteShelf(essay);
 * shelf.notesFor(author.bio); // the notes of the bio
 * shelf.rest; // those of the body
 */
export class NoteShelf {
  /** Notes whose definitions stand in the body. */
  readonly rest: Note[];
  readonly #ofValues = new Map<readonly Flow[], Note[]>();

  constructor(essay: Essay) {
    const values = [...essay.authors.map(({ bio }) => bio), ...essay.corrections.map(({ children }) => children)];
    const byIdentifier = new Map<string, Note[]>();
    for (const note of essay.notes) {
      byIdentifier.set(note.identifier, [...(byIdentifier.get(note.identifier) ?? []), note]);
    }
    const inBody = new Set(identifiersIn([{ ...essay, authors: [], corrections: [], notes: [] }]));
    const users = new Map<string, Array<readonly Flow[]>>();
    for (const value of values) {
      for (const identifier of follow(value, byIdentifier)) {
        users.set(identifier, [...(users.get(identifier) ?? []), value]);
      }
    }
    const given = new Set<Note>();
    for (const [identifier, places] of users) {
      const notes = byIdentifier.get(identifier) ?? [];
      // A reader puts notes of the body first, so the last ones are those of the values.
      const first = Math.max(inBody.has(identifier) ? 1 : 0, notes.length - places.length);
      for (const [index, value] of places.entries()) {
        const own = notes[first + index];
        if (own) given.add(own);
        // One note for the body and a value would be out of reach of one of them, so it is written in both.
        const note = own ?? notes[0];
        if (note) this.#ofValues.set(value, [...(this.#ofValues.get(value) ?? []), note]);
      }
    }
    this.rest = essay.notes.filter((note) => !given.has(note));
  }

  /** The notes that a value of front matter has to define: a bio or the text of a correction. */
  notesFor(value: readonly Flow[]): Note[] {
    return this.#ofValues.get(value) ?? [];
  }
}

/** The identifiers that a value refers to, and those that its notes refer to. */
function follow(value: readonly Flow[], notes: ReadonlyMap<string, readonly Note[]>): Set<string> {
  const identifiers = new Set(identifiersIn(value));
  // The set grows while it is read.
  for (const identifier of identifiers) {
    const [note] = notes.get(identifier) ?? [];
    for (const inner of note ? identifiersIn(note.children) : []) identifiers.add(inner);
  }
  return identifiers;
}

function identifiersIn(nodes: readonly unknown[]): string[] {
  return [...labelledNotes(nodes)]
    .filter(({ type }) => type === 'footnoteReference')
    .map(({ identifier }) => identifier);
}
