import type { Link, Root, RootContent } from 'mdast';
import type { Flow, Phrase } from '../nodes.js';
import { flowBlocks, noteBlock } from './flow-blocks.js';
import type { NoteShelf } from './note-shelf.js';
import { linePhrases } from './phrases.js';

/** Writes the Markdown that stands inside values of front matter. */
export interface MarkdownWriter {
  /** Blocks, with the notes they refer to. */
  flow(nodes: readonly Flow[]): string;
  /** One line, in which white space other than single spaces is written by its number. */
  line(phrases: readonly Phrase[]): string;
}

/** What the values of one essay's front matter are written by. */
export interface WriterParts {
  notes: NoteShelf;
  /** Links that need `{.not-a-source}`, which those of a value's notes may. */
  plainLinks: ReadonlySet<Link>;
  stringify(tree: Root): string;
}

/** What a reader of a line makes a single space. */
const space = /[^\S ]|(?<= ) /g;
const unfitForCode = /[^\S ]| {2}/;

/**
 * Make the writer of an essay's front-matter values; in these, quotes are never pull quotes.
 *
 * @example
 * createWriter({ notes: new NoteShelf(essay), plainLinks: new Set(), stringify: createStringify([]) }).line(credit.text);
 */
export function createWriter({ notes, plainLinks, stringify }: WriterParts): MarkdownWriter {
  const place = { plainLinks };
  return {
    flow(nodes) {
      const own = notes.notesFor(nodes).map((note) => noteBlock(note, place));
      return write([...flowBlocks(nodes, place), ...own]);
    },
    line(phrases) {
      const children = linePhrases(phrases, { ...place, isOneLine: true, unfitForCode });
      const line = write([{ type: 'paragraph', children }]);
      return line.replace(space, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
    },
  };

  function write(children: RootContent[]): string {
    return stringify({ type: 'root', children }).replace(/\n+$/, '');
  }
}
