/** `npm run picture`: the picture of the readme, `.github/picture.png`, taken of the built packages. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { buildPackages } from './build.js';
import { runEssaykit } from './essaykit.js';
import { findChromium } from './find-chromium.js';
import { workspace } from './run-process.js';
import { serve } from './serve.js';

const folder = join(workspace, '.cache', 'picture');
const essay = 'sixty-one-seconds';

/**
 * Writes a page that shows the essay with the script-tag bundle, as a reader would have it.
 *
 * @returns {Promise<void>}
 */
async function writePage() {
  await rm(folder, { force: true, recursive: true });
  await mkdir(folder, { recursive: true });
  await runEssaykit(['build', `examples/essays/${essay}.md`, '--out', folder], {
    output: 'read',
  });
  const fragment = await readFile(join(folder, `${essay}.fragment.html`), 'utf8');
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Essaykit</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="essay.css"><script type="module" src="embed/embed.js"></script>
<body style="margin: 0"><essay-view theme="paper">${fragment}</essay-view></body></html>`,
  );
}

/**
 * Takes the picture: the second screen of the essay, with marks, a note beside its line and a lifted quote.
 *
 * @param {string} file
 * @returns {Promise<void>}
 */
export async function takeReadmePicture(file) {
  await writePage();
  const { close, url } = await serve({
    '/': [folder, join(workspace, 'examples', 'essays')],
    '/embed/': [join(workspace, 'packages', 'elements', 'dist', 'embed')],
  });
  const { args, executablePath } = await findChromium();
  const browser = await chromium.launch({ args, executablePath });
  try {
    const page = await browser.newPage({ viewport: { height: 840, width: 1280 } });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.locator('.essay-heading').first().scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      const top = document.querySelector('.essay-heading')?.getBoundingClientRect().top ?? 0;
      window.scrollBy({ behavior: 'instant', top: top - 60 });
    });
    // The chrome comes when the page is idle, and sets the notes beside their lines.
    await page.waitForTimeout(3000);
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
    await close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await buildPackages({ output: 'read' });
  if (process.exitCode === 0) await takeReadmePicture(join(workspace, '.github', 'picture.png'));
}
