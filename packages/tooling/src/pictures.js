/**
 * Takes pictures of pages, to look at them side by side: light, dark, narrow, right to left, forced colours, and on
 * paper.
 *
 *     node packages/tooling/src/pictures.js <url|file…> --out dir
 */
import { mkdir } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.js';

/** @typedef {{ name: string, width: number, scheme?: 'dark', forced?: true, rightToLeft?: true }} View */

/** @type {readonly View[]} */
const views = [
  { name: 'light', width: 1280 },
  { name: 'dark', width: 1280, scheme: 'dark' },
  { name: '820', width: 820 },
  { name: '390', width: 390 },
  { name: '390-dark', width: 390, scheme: 'dark' },
  { name: '300', width: 300 },
  { name: 'rtl', rightToLeft: true, width: 1280 },
  { name: 'forced-colours', forced: true, width: 1280 },
];

/**
 * Takes all pictures of some pages.
 *
 * @param {readonly string[]} pages - Addresses or paths.
 * @param {string} folder - Made if it is not there.
 * @returns {Promise<{ files: string[], sideways: string[] }>} What was written, and the views that scroll sideways.
 * @example
 * await takePictures(['site/coasts.html'], 'pictures');
 */
export async function takePictures(pages, folder) {
  await mkdir(folder, { recursive: true });
  const { args, executablePath } = await findChromium();
  const browser = await chromium.launch({ args, executablePath });
  /** @type {string[]} */
  const files = [];
  /** @type {string[]} */
  const sideways = [];
  try {
    for (const page of pages) {
      const address = addressOf(page);
      const stem = join(folder, stemOf(address));
      for (const view of views) {
        const file = `${stem}-${view.name}.png`;
        if (await takeView(browser, address, view, file)) sideways.push(file);
        files.push(file);
      }
      files.push(await takePrint(browser, address, `${stem}-print.pdf`));
    }
  } finally {
    await browser.close();
  }
  return { files, sideways };
}

/** @param {string} page */
function addressOf(page) {
  return /^https?:/.test(page) ? page : pathToFileURL(resolve(page)).href;
}

/** @param {string} address */
function stemOf(address) {
  const path = decodeURIComponent(new URL(address).pathname);
  return basename(path, extname(path)) || 'index';
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {View} view
 * @param {string} file
 * @returns {Promise<boolean>} Whether the page scrolls sideways.
 */
async function takeView(browser, address, view, file) {
  const page = await browser.newPage({
    colorScheme: view.scheme ?? 'light',
    forcedColors: view.forced ? 'active' : 'none',
    viewport: { height: 1000, width: view.width },
  });
  try {
    await open(page, address);
    if (view.rightToLeft) {
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('html, [data-essay]')) element.setAttribute('dir', 'rtl');
      });
    }
    await page.screenshot({ fullPage: true, path: file });
    return await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  } finally {
    await page.close();
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string} file
 */
async function takePrint(browser, address, file) {
  const page = await browser.newPage();
  try {
    await open(page, address);
    await page.pdf({ format: 'A4', path: file });
    return file;
  } finally {
    await page.close();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
async function open(page, address) {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  if (positionals.length === 0 || values.out === undefined) {
    console.error('Usage: node packages/tooling/src/pictures.js <url|file…> --out dir');
    process.exitCode = 2;
  } else {
    const { files, sideways } = await takePictures(positionals, values.out);
    for (const file of files) console.log(file);
    for (const file of sideways) console.error(`Scrolls sideways: ${file}`);
    if (sideways.length > 0) process.exitCode = 1;
  }
}
