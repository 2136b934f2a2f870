/**
 * `npm run contrast`: the contrast of every pair of colours, in each look, by what Chromium makes of the style sheets.
 *
 * Exits with 1 if prose has less than 7, other text less than 4.5, or what is no text less than 3.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { measurePairs } from './contrast-pairs.js';
import { findChromium } from './find-chromium.js';
import { workspace } from './run-process.js';

const sheets = join(workspace, 'packages', 'core', 'src');

/** @typedef {{ name: string, css: string, theme: 'inherit' | 'paper', schemes: readonly Scheme[] }} Look */
/** @typedef {'light' | 'dark'} Scheme */
/** @typedef {import('./contrast-pairs.js').Pair & { look: string, scheme: Scheme }} Row */

/** Hosts whose own text is as faint as a page's may be, for ours to hold: 12.6 to 1. */
const hosts = /** @type {const} */ ([
  { css: 'body { background: #fff; color: #333 }', name: 'inherit on white', schemes: ['light'] },
  { css: 'body { background: #000; color: #ccc }', name: 'inherit on black', schemes: ['dark'] },
]);

/** @returns {Promise<Look[]>} */
async function looks() {
  const themes = (await readdir(join(sheets, 'themes'))).sort();
  const themed = themes.map(async (file) => ({
    css: await readFile(join(sheets, 'themes', file), 'utf8'),
    name: file.replace(/\.css$/, ''),
    schemes: /** @type {const} */ (['light', 'dark']),
    theme: /** @type {const} */ ('paper'),
  }));
  return [
    { css: '', name: 'paper', schemes: ['light', 'dark'], theme: 'paper' },
    ...(await Promise.all(themed)),
    ...hosts.map((host) => ({ ...host, theme: /** @type {const} */ ('inherit') })),
  ];
}

/**
 * Measures all looks.
 *
 * @returns {Promise<Row[]>}
 */
export async function measureContrast() {
  const sheet = await readFile(join(sheets, 'essay.css'), 'utf8');
  const browser = await chromium.launch(await findChromium());
  /** @type {Row[]} */
  const rows = [];
  try {
    for (const { css, name, schemes, theme } of await looks()) {
      for (const scheme of schemes) {
        const page = await browser.newPage({ colorScheme: scheme });
        await page.setContent(
          `<style>:root { color-scheme: light dark } ${sheet} ${css}</style><article class="essay" data-theme="${theme}"></article>`,
        );
        const pairs = await page.locator('article').evaluate(measurePairs);
        rows.push(...pairs.map((pair) => ({ ...pair, look: name, scheme })));
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
  return rows;
}

/** @param {Row} row */
function line({ ground, kind, look, need, ratio, scheme, words }) {
  const verdict = need === 0 ? '' : ratio < need ? `below ${need}` : `${need}`;
  const pair = `${words} on ${ground}`.padEnd(24);
  return `${look.padEnd(17)} ${scheme.padEnd(6)} ${pair} ${kind.padEnd(9)} ${ratio.toFixed(2).padStart(6)}  ${verdict}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = await measureContrast();
  for (const row of rows) console.log(line(row));
  const failed = rows.filter(({ need, ratio }) => ratio < need);
  for (const row of failed) console.error(`Unexpected contrast: ${line(row)}`);
  console.log(`${rows.length} pairs, ${failed.length} below what they need`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
