import type { Code, TokenizeContext } from 'micromark-util-types';

const wordCharacter = /^[\p{L}\p{M}\p{N}]$/u;

/** Whether a character is of a word: a letter, a mark or a digit of any script, up to U+FFFF. */
export function isWord(code: Code): boolean {
  return code !== null && code >= 48 && wordCharacter.test(String.fromCharCode(code));
}

/** Whether the character before the current one is of a word. */
export function isWordBefore(context: TokenizeContext): boolean {
  const { previous } = context;
  if (previous === null || previous < 0xdc00 || previous > 0xdfff) return isWord(previous);
  const token = context.events.at(-1)?.[1];
  return token !== undefined && wordCharacter.test(context.sliceSerialize(token).slice(-2));
}
