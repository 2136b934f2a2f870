import { findStrain, type Strain } from './strain.js';

/** What a text may hold; past a limit its words stay as plain paragraphs, and a message says so. */
export interface Limits {
  /** Bytes of a whole text as UTF-8; default 1 MB. */
  bytes: number;
  /** Quotes, lists, brackets and emphasis within one another; default 100. */
  nesting: number;
}

/** The default limits of a text. */
export const textLimits: Limits = { bytes: 1_048_576, nesting: 100 };

/** A text, cut where it would pass a limit. */
export interface GuardedText {
  /** What may be read as Markdown. */
  value: string;
  /** What has to stay as it stands, from a blank line on; absent when all is within the limits. */
  rest?: string;
  /** Offset of `rest`; the text's length when there is none. */
  restOffset: number;
  /** The limit that was passed, as in "Unexpected <actual>, expected <expected>", and where. */
  passed?: { actual: string; expected: string; offset: number };
}

/**
 * Cut a text, at the last blank line before it, where Markdown would nest too deep or grow faster than its length.
 *
 * Runs on the raw text, since the tokenizer itself is what has to be spared. Linear, without recursion.
 *
 * @example
 * guardText('Prose.\n\n' + '> '.repeat(5000) + 'deep').value; // 'Prose.\n\n'
 */
export function guardText(value: string, limits: Limits = textLimits): GuardedText {
  const end = offsetOfByte(value, limits.bytes);
  const strain = findStrain(end === undefined ? value : value.slice(0, end), limits.nesting);
  const passed: Strain | undefined =
    strain ??
    (end === undefined
      ? undefined
      : { actual: 'text past the limit', expected: `at most ${limits.bytes} bytes`, offset: end });
  if (!passed) return { value, restOffset: value.length };
  const restOffset = startOfBlock(value, passed.offset);
  return { value: value.slice(0, restOffset), rest: value.slice(restOffset), restOffset, passed };
}

/** Offset at which a text has more bytes than allowed, if it has. */
function offsetOfByte(value: string, bytes: number): number | undefined {
  // No UTF-16 unit needs more than three bytes.
  if (value.length * 3 <= bytes) return undefined;
  let left = bytes;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    // Half of a pair is half of its four bytes.
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
    if (left < 0) return index;
  }
  return undefined;
}

/** Offset behind the last blank line before an offset. */
function startOfBlock(value: string, offset: number): number {
  let start = 0;
  let isBlank = true;
  for (let index = offset - 1; index >= 0; index--) {
    const code = value.charCodeAt(index);
    const isLineFeed = code === 10;
    if (!isLineFeed && code !== 13) {
      isBlank &&= code === 32 || code === 9;
      continue;
    }
    if (start > 0 && isBlank) return start;
    start = index + 1;
    isBlank = true;
    if (isLineFeed && value.charCodeAt(index - 1) === 13) index--;
  }
  return isBlank ? start : 0;
}
