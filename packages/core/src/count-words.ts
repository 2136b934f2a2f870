import { readWords } from './words.js';

/** Scripts with a reading rate of their own. */
export type ReadingScript = 'alphabet' | 'arabic' | 'hebrew' | 'han' | 'kana' | 'southeast';

/** How many words of each script a text holds. */
export type WordCounts = Record<ReadingScript, number>;

const scripts: ReadonlyArray<readonly [ReadingScript, RegExp]> = [
  ['han', /^\p{Script=Han}/u],
  ['kana', /^[\p{Script=Hiragana}\p{Script=Katakana}\u30FC]/u],
  ['southeast', /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u],
  ['arabic', /^\p{Script=Arabic}/u],
  ['hebrew', /^\p{Script=Hebrew}/u],
];

/**
 * Count the words of a text by script, as pull quotes are compared: a run of letters, digits and marks with inner
 * apostrophes is one word, and so is each Han, Kana, Thai, Lao, Khmer or Myanmar character.
 *
 * @example
 * countWords('Don’t map 海岸'); // {alphabet: 2, han: 2, …}
 */
export function countWords(text: string): WordCounts {
  const counts: WordCounts = { alphabet: 0, arabic: 0, hebrew: 0, han: 0, kana: 0, southeast: 0 };
  for (const word of readWords(text)) counts[scriptOf(word)]++;
  return counts;
}

function scriptOf(word: string): ReadingScript {
  // Nearly every word of most texts.
  if (word.charCodeAt(0) < 0x590) return 'alphabet';
  return scripts.find(([, test]) => test.test(word))?.[0] ?? 'alphabet';
}
