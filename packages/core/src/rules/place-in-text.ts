import type { Text } from 'mdast';
import type { Position } from 'unist';

/**
 * Find the place of some characters of a text; the whole text's place where the source is written otherwise, as with
 * escapes or across lines.
 *
 * @example
 * placeInText(text, 2, 7); // {start: {line: 1, column: 3, offset: 2}, end: {line: 1, column: 8, offset: 7}}
 */
export function placeInText({ position, value }: Text, start: number, end: number): Position | undefined {
  const from = position?.start.offset;
  if (position === undefined || from === undefined || position.end.offset !== from + value.length) return position;
  if (position.start.line !== position.end.line) return position;
  const at = (index: number) => ({
    line: position.start.line,
    column: position.start.column + index,
    offset: from + index,
  });
  return { start: at(start), end: at(end) };
}
