/** What stands on the pages of a PDF, read with PDF.js in a browser's page: no canvas for Node is needed. */
import { join } from 'node:path';
import { workspace } from './run-process.js';

/** The folder to serve as `/pdfjs/` beside the PDF. */
export const pdfjsFolder = join(workspace, 'node_modules', 'pdfjs-dist', 'build');

/**
 * @typedef {object} Line
 * @property {string} text
 * @property {number} size - Of its largest letters, in points.
 * @property {number} x - Of its start from the left edge, in points.
 * @property {number} y - Of its baseline from the lower edge, in points.
 */

/**
 * @typedef {object} Band - A run of rows with ink between rows without any.
 * @property {number} top - From the upper edge, in points.
 * @property {number} height - In points.
 * @property {number} width - From the first ink to the last, in points.
 */

/** @typedef {{ width: number, height: number, lines: Line[], bands: Band[] }} PdfPage - From top to bottom. */

/**
 * Reads the pages of a PDF.
 *
 * @param {import('playwright-core').Page} page - At an address of the server that has the PDF and `/pdfjs/`.
 * @param {string} address - Of the PDF.
 * @returns {Promise<PdfPage[]>}
 * @example
 * const [{ lines }] = await readPdf(page, '/essay.A4.pdf');
 */
export async function readPdf(page, address) {
  const pages = await page.evaluate(readInBrowser, address);
  return pages.map(({ bands, height, items, width }) => ({ bands, height, lines: linesOf(items), width }));
}

/** @typedef {{ text: string, size: number, x: number, y: number }} Item */

/** @param {string} address @returns {Promise<Array<{ width: number, height: number, bands: Band[], items: Item[] }>>} */
async function readInBrowser(address) {
  const door = '/pdfjs/pdf.min.mjs';
  const { GlobalWorkerOptions, getDocument } = await import(door);
  GlobalWorkerOptions.workerSrc = '/pdfjs/pdf.worker.min.mjs';
  const file = await getDocument({ url: address }).promise;
  const pages = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { height, width } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push({
      bands: await bandsOf(page),
      height,
      items: items.map((/** @type {{ str: string, transform: number[], height: number }} */ item) => ({
        size: item.height,
        text: item.str,
        x: item.transform[4] ?? 0,
        y: item.transform[5] ?? 0,
      })),
      width,
    });
  }
  return pages;

  /** @param {import('pdfjs-dist').PDFPageProxy} page @returns {Promise<Band[]>} */
  async function bandsOf(page) {
    const scale = 2;
    const viewport = page.getViewport({ scale });
    const canvas = Object.assign(document.createElement('canvas'), {
      height: Math.round(viewport.height),
      width: Math.round(viewport.width),
    });
    await page.render({ canvas, viewport }).promise;
    const { data, height, width } =
      canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? new ImageData(1, 1);
    const bands = [];
    let [start, left, right] = [-1, width, 0];
    for (let row = 0; row <= height; row++) {
      let isBlank = true;
      for (let x = 0; row < height && x < width; x++) {
        if ((data[(row * width + x) * 4 + 1] ?? 255) > 230) continue;
        isBlank = false;
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
      }
      if (!isBlank && start < 0) start = row;
      if (!isBlank || start < 0) continue;
      bands.push({ height: (row - start) / scale, top: start / scale, width: (right - left) / scale });
      [start, left, right] = [-1, width, 0];
    }
    return bands;
  }
}

/** @param {readonly Item[]} items @returns {Line[]} */
function linesOf(items) {
  /** @type {Line[]} */
  const lines = [];
  for (const { size, text, x, y } of items) {
    if (text.trim() === '') continue;
    // Raised marks belong to the line that they stand in.
    const line = lines.find((one) => Math.abs(one.y - y) < 6);
    if (line === undefined) lines.push({ size, text, x, y });
    else Object.assign(line, { size: Math.max(line.size, size), text: `${line.text} ${text}`, x: Math.min(line.x, x) });
  }
  return lines.sort((a, b) => b.y - a.y);
}
