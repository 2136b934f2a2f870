import { numberAt } from '../number-at.js';

/** Words longer than this are not compared. */
const longest = 60;

/**
 * Find the candidate that a mistyped word most likely meant: at most a third of its characters differ.
 *
 * @example
 * nearest('lnud', ['lund', 'moss']); // 'lund'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.floor(word.length / 3) + 1;
  if (word.length > longest) return undefined;
  for (const candidate of candidates) {
    if (candidate.length > longest || Math.abs(candidate.length - word.length) >= least) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits >= least) continue;
    least = edits;
    best = candidate;
  }
  return best;
}

/**
 * Count the single edits between two words; two neighbours that changed places are one.
 *
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance#Optimal_string_alignment_distance
 */
function distance(left: string, right: string): number {
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let least = Math.min(
        numberAt(above, column) + 1,
        numberAt(current, column - 1) + 1,
        numberAt(above, column - 1) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        least = Math.min(least, numberAt(before, column - 2) + 1);
      }
      current.push(least);
    }
    before = above;
    above = current;
  }
  return numberAt(above, right.length);
}
