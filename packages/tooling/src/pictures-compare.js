/** Whether a picture still looks like the one that is kept. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { paletted } from './png-palette.js';

/** From 0 to 1: colours that are closer than this look the same; kept pictures differ by their palette. */
const threshold = 0.03;

/**
 * @typedef {object} Comparison
 * @property {'same' | 'different' | 'new'} verdict
 * @property {string} words - For the line of the report.
 */

/**
 * Compares a picture with the kept one, and writes what differs as a picture of its own.
 *
 * @param {string} actual - Its file.
 * @param {string} kept - The file to compare with.
 * @param {string} difference - The file to write if they differ.
 * @param {{ allow: number, edges: boolean }} how - How many pixels may differ, and whether those at the edges of letters
 *   and thin lines count: another machine draws them otherwise.
 * @returns {Promise<Comparison>}
 * @example
 * const { verdict } = await comparePictures('now.png', 'test/pictures/then.png', 'difference.png', { allow: 40, edges: true });
 */
export async function comparePictures(actual, kept, difference, { allow, edges }) {
  const then = await readFile(kept).catch(() => undefined);
  if (then === undefined) return { verdict: 'new', words: 'none is kept' };
  const [a, b] = [PNG.sync.read(await readFile(actual)), PNG.sync.read(then)];
  if (a.width !== b.width || a.height !== b.height) {
    return { verdict: 'different', words: `${a.width} × ${a.height}, not ${b.width} × ${b.height}` };
  }
  const { height, width } = a;
  const marked = new PNG({ height, width });
  const count = pixelmatch(a.data, b.data, marked.data, width, height, { includeAA: edges, threshold });
  const words = `${count} ${count === 1 ? 'pixel' : 'pixels'}`;
  if (count <= allow) return { verdict: 'same', words };
  await mkdir(dirname(difference), { recursive: true });
  await writeFile(difference, PNG.sync.write(marked));
  return { verdict: 'different', words };
}

/**
 * Keeps a picture, in few bytes.
 *
 * @param {string} actual
 * @param {string} kept
 * @returns {Promise<number>} The bytes of the file.
 */
export async function keepPicture(actual, kept) {
  const small = paletted(PNG.sync.read(await readFile(actual)));
  await mkdir(dirname(kept), { recursive: true });
  await writeFile(kept, small);
  return small.length;
}
