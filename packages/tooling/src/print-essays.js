/**
 * `npm run print`: the page of every example essay on paper, A4 and Letter, in `.cache/print`; and whether each has the
 * size, the margins, the page numbers and the end that it should have, and no heading at the foot of a page.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildPackages } from './build.js';
import { runEssaykit } from './essaykit.js';
import { findChromium } from './find-chromium.js';
import { pdfjsFolder, readPdf } from './pdf-lines.js';
import { faultsOf } from './print-faults.js';
import { workspace } from './run-process.js';
import { serve } from './serve.js';

const essays = join(workspace, 'examples', 'essays');
const folder = join(workspace, '.cache', 'print');

const papers = /** @type {const} */ ([
  { format: 'A4', height: 842, width: 595 },
  { format: 'Letter', height: 792, width: 612 },
]);

/**
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').Page} reader - PDF.js puts a canvas into the page that it runs in.
 * @param {string} site
 * @param {string} name
 * @returns {Promise<number>} How many papers have a fault.
 */
async function printEssay(page, reader, site, name) {
  await page.goto(`${site}/${name}.html`, { waitUntil: 'networkidle' });
  const essay = await page.evaluate(readEssay);
  let failed = 0;
  for (const paper of papers) {
    const file = `${name}.${paper.format}.pdf`;
    await page.pdf({ format: paper.format, path: join(folder, file), preferCSSPageSize: true });
    const pages = await readPdf(reader, `${site}/${file}`);
    const faults = faultsOf(pages, paper, essay);
    console.log(`${faults.length === 0 ? 'fine  ' : 'FAILED'}  ${file}: ${pages.length} pages`);
    for (const fault of faults) console.log(`        ${fault}`);
    if (faults.length > 0) failed++;
  }
  return failed;
}

/** @returns {import('./print-faults.js').Essay} */
function readEssay() {
  const article = document.querySelector('article.essay');
  /** @param {string} selector */
  const texts = (selector) => Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent ?? '');
  const addresses = Array.from(document.querySelectorAll('.essay-source'), (entry) => {
    const link = entry.querySelector('.u-url');
    return [
      entry.getAttribute('data-url') ?? link?.getAttribute('href') ?? '',
      entry.querySelector('.essay-archive')?.getAttribute('href') ?? '',
    ];
  });
  return {
    addresses: addresses.flat().filter((address) => address !== ''),
    captions: texts('.essay-caption'),
    digits: article?.matches(':lang(ar)') ? '٠١٢٣٤٥٦٧٨٩' : '0123456789',
    end: ['data-url', 'data-date'].flatMap((name) => article?.getAttribute(name) ?? []),
    headings: texts('h2, h3, h4'),
    paragraphs: texts('.essay-body p'),
    pullQuotes: texts('.essay-pull[aria-hidden]'),
    text: texts('.essay-body, .essay-notes').join(' '),
  };
}

async function print() {
  if ((await buildPackages({ output: 'read' })) !== 0) return 2;
  await rm(folder, { force: true, recursive: true });
  await mkdir(folder, { recursive: true });
  const built = await runEssaykit(['build', 'examples/essays', '--out', folder], {
    output: 'read',
  });
  if (built.code > 1) {
    process.stderr.write(built.output);
    return 2;
  }
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.html') && !name.endsWith('.fragment.html'))
    .map((name) => name.slice(0, -'.html'.length))
    .sort();
  const { close, url } = await serve({ '/': [folder, essays], '/pdfjs/': [pdfjsFolder] });
  const browser = await chromium.launch(await findChromium());
  let failed = 0;
  try {
    const page = await browser.newPage();
    const reader = await browser.newPage();
    await reader.goto(`${url}/essay.css`);
    for (const name of names) failed += await printEssay(page, reader, url, name);
  } finally {
    await browser.close();
    await close();
  }
  console.log(`${names.length * papers.length} PDFs in .cache/print`);
  console.log(`${names.length * papers.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await print();
