import type { Point } from 'unist';
import { numberAt } from './number-at.js';

/** Finds the line and column of offsets in one text. */
export type Locate = (offset: number) => Point;

/**
 * Index the lines of a text, so that any offset in it can be named as a place; `\r\n`, `\n` and `\r` end a line.
 *
 * @example
 * createLocator('a\nb')(2); // {line: 2, column: 1, offset: 2}
 */
export function createLocator(text: string): Locate {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (numberAt(starts, middle) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - numberAt(starts, low) + 1, offset };
  };
}
