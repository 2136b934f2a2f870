/** Small PNG files: pictures of text need a few dozen colours. */
import { crc32, deflateSync } from 'node:zlib';

/** Colours that differ by less than this in each channel become one. */
const step = 8;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** @typedef {{ width: number, height: number, data: Uint8Array }} Pixels - Four bytes a pixel, row by row. */

/**
 * Writes an opaque picture as an indexed PNG: of colours that nearly agree the commonest stands for all, so that the
 * large ones stay exactly what they are.
 *
 * @param {Pixels} pixels
 * @returns {Buffer}
 * @example
 * await writeFile('small.png', paletted(PNG.sync.read(await readFile('large.png'))));
 */
export function paletted({ data, height, width }) {
  const { indexOf, palette } = choosePalette(data);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0; y < height; y++) {
    // The first byte of a row names its filter: none.
    for (let x = 0; x < width; x++, at += 4) rows[y * (width + 1) + 1 + x] = indexOf.get(binOf(data, at)) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {Uint8Array} data */
function choosePalette(data) {
  /** @type {Map<number, Map<number, number>>} */
  const bins = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const bin = binOf(data, at);
    const color = colorAt(data, at);
    const counts = bins.get(bin) ?? new Map();
    bins.set(bin, counts.set(color, (counts.get(color) ?? 0) + 1));
  }
  const commonest = Array.from(bins, ([bin, counts]) => {
    const [color = 0] = Array.from(counts).reduce((a, b) => (b[1] > a[1] ? b : a));
    return { bin, color, count: Array.from(counts.values()).reduce((a, b) => a + b, 0) };
  }).sort((a, b) => b.count - a.count || a.color - b.color);
  const palette = commonest.slice(0, 256).map(({ color }) => color);
  const indexOf = new Map(commonest.map(({ bin, color }, at) => [bin, at < 256 ? at : nearest(palette, color)]));
  return { indexOf, palette };
}

/** @param {Uint8Array} data @param {number} at */
function colorAt(data, at) {
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
}

/** @param {Uint8Array} data @param {number} at */
function binOf(data, at) {
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
  return (Math.floor(red / step) << 16) | (Math.floor(green / step) << 8) | Math.floor(blue / step);
}

/** @param {readonly number[]} palette @param {number} color */
function nearest(palette, color) {
  const distance = (/** @type {number} */ other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((other >> shift) & 255) - ((color >> shift) & 255)) ** 2, 0);
  return palette.reduce((best, other, at) => (distance(other) < distance(palette[best] ?? 0) ? at : best), 0);
}

/** @param {string} type @param {Buffer} content */
function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const edges = Buffer.alloc(8);
  edges.writeUInt32BE(content.length, 0);
  edges.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([edges.subarray(0, 4), named, edges.subarray(4)]);
}
