import { readFile, stat } from 'node:fs/promises';
import { checkEssay, type Essay, parseEssay } from '@essaykit/core';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { FoundFile } from './find-files.js';
import { isSystemError } from './system-error.js';

/** A file that was read, with everything that was found in it. */
export interface LoadedEssay {
  /** As shown. */
  name: string;
  path: string;
  /** Absent when the file holds no text. */
  essay?: Essay;
  /** Of the parser and of the rules. */
  messages: VFileMessage[];
}

// Far above the parser's own limit, which keeps the words and says so: this one only spares the memory.
const bytesMax = 64 * 1024 * 1024;

/**
 * Reads, parses and checks a file; whatever is wrong with it is a message.
 *
 * @example
 * const { essay, messages } = await loadEssay({ name: 'wind.md', path: '/essays/wind.md' });
 */
export async function loadEssay({ name, path }: FoundFile): Promise<LoadedEssay> {
  try {
    const { size } = await stat(path);
    if (size > bytesMax) return { name, path, messages: [unreadable(`${size} bytes`, `at most ${bytesMax} bytes`)] };
    const value = await readFile(path);
    if (isBinary(value)) return { name, path, messages: [unreadable('binary data', 'text')] };
    const { essay, messages } = parseEssay(new VFile({ path, value: new Uint8Array(value) }));
    return { name, path, essay, messages: [...messages, ...checkEssay(essay)] };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { name, path, messages: [unreadable(`\`${error.code}\` from the file system`, 'a file that can be read')] };
  }
}

function unreadable(actual: string, expected: string): VFileMessage {
  const message = new VFileMessage(`Unexpected ${actual}, expected ${expected}`, {
    place: { line: 1, column: 1, offset: 0 },
    ruleId: 'file-readable',
    source: 'essaykit',
  });
  message.fatal = true;
  return message;
}

/** A NUL early on, unless the text says that it is UTF-16. */
function isBinary(value: Uint8Array): boolean {
  const [first, second] = value;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !hasMark && value.subarray(0, 8192).includes(0);
}
