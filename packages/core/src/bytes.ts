/** Bytes as text, and where the first character stands that could not be read. */
export interface Decoded {
  text: string;
  /** Offset in `text` of the first U+FFFD that stands for unreadable bytes; absent when all could be read. */
  replaced?: number;
}

/**
 * Read bytes as text: UTF-16 if a byte order mark says so, else UTF-8; what is neither becomes U+FFFD.
 *
 * @see https://encoding.spec.whatwg.org
 * @example
 * decode(new Uint8Array([0xc3, 0xa9])).text; // 'é'
 */
export function decode(value: Uint8Array): Decoded {
  const [first, second] = value;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(value) };
  } catch {
    const text = new TextDecoder(encoding).decode(value);
    return { text, replaced: Math.max(0, text.indexOf('\uFFFD')) };
  }
}
