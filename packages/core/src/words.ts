// Scripts written without spaces: one character, with the marks on it, is one word.
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const spaced = `(?:(?!${unspaced})[\\p{L}\\p{N}\\p{M}])`;
const word = new RegExp(`(?=[\\p{L}\\p{N}\\p{M}])(?:${unspaced}\\p{M}*|${spaced}+(?:'${spaced}+)*)`, 'gu');
// Soft hyphens, joiners and direction marks stand inside words without parting them.
const invisible = /\p{Cf}+/gu;
const apostrophe = /[’ʼ‘＇`´]/gu;
const isUnspaced = new RegExp(`^${unspaced}`, 'u');

/**
 * Read the words of a text, folded so that two writings of one word are equal: NFKC, lower case, no invisible
 * characters, one apostrophe. A Han, Kana, Thai, Lao, Khmer or Myanmar character is a word.
 *
 * @example
 * readWords('Don’t map 海岸'); // ["don't", 'map', '海', '岸']
 */
export function readWords(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase().replace(invisible, '').replace(apostrophe, "'");
  return folded.match(word) ?? [];
}

/**
 * Tell whether a word is a character of a script that is written without spaces.
 *
 * @example
 * isCharacterWord('海'); // true
 */
export function isCharacterWord(value: string): boolean {
  return isUnspaced.test(value);
}
