import type { Position } from 'unist';
import type { Flow, Phrase } from '../nodes.js';

/** Keys and indexes that lead to a value. */
export type Path = ReadonlyArray<string | number>;

/** What every reader of a front-matter field is given. */
export interface MatterContext {
  /** Ids of the sources that a bare `@key` may cite. */
  readonly declared: Set<string>;
  /** Report a value that means nothing here, at its place. */
  report(
    path: Path,
    problem: { actual: string; expected: string; expectedValues?: readonly string[]; note?: string },
  ): void;
  /** Read Markdown inside a value as flow. */
  readFlow(markdown: string, path: Path): Flow[];
  /** Read Markdown inside a value as phrasing. */
  readPhrases(markdown: string, path: Path): Phrase[];
  /** Where a value stands in the text. */
  placeOf(path: Path): Position;
}

/**
 * Report a key of a record that means nothing, its value in the note.
 *
 * @example
 * reportUnread(['authors', 0, 'shoe'], 'size 40', ['name', 'bio'], matter);
 */
export function reportUnread(path: Path, value: unknown, known: readonly string[], matter: MatterContext): void {
  const name = String(path.at(-1));
  matter.report(path, {
    actual: `key \`${name}\``,
    expected: known.map((key) => `\`${key}\``).join(', '),
    note: `Left out: ${JSON.stringify(value)}`,
  });
}
