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
import { workspace } from './run-process.js';
import { serve } from './serve.js';

const essays = join(workspace, 'examples', 'essays');
const folder = join(workspace, '.cache', 'print');

const millimetre = 72 / 25.4;
const column = 128 * millimetre;
/** Lines may hang out of the column by this, in points: a bar, a mark, rounding. */
const slack = 3;
/** Lines of one paragraph are nearer to each other than this, in points. */
const paragraph = 20;
const papers = /** @type {const} */ ([
  { format: 'A4', height: 842, width: 595 },
  { format: 'Letter', height: 792, width: 612 },
]);

/** @typedef {import('./pdf-lines.js').PdfPage} PdfPage */

/** @typedef {{ headings: string[], sources: string[], url: string | undefined }} Essay - Headings and addresses. */

/**
 * What is wrong with a printed essay, a line each.
 *
 * @param {readonly PdfPage[]} pages
 * @param {{ width: number, height: number }} paper - In points.
 * @param {Essay} essay
 * @returns {string[]}
 */
function faultsOf(pages, paper, { headings, sources, url }) {
  const faults = pages.flatMap((page, at) =>
    faultsOfPage(page, paper, at + 1, pages.length, headings).map((words) => `page ${at + 1}: ${words}`),
  );
  // The number of a source is drawn after the line that it stands in.
  const text = pages.flatMap(({ lines }) => lines.map((line) => line.text.replace(/\s\p{N}+$|\s+/gu, ''))).join('');
  for (const address of sources) if (!text.includes(address)) faults.push(`the address ${address} is missing`);
  const end = pages.at(-1)?.lines.at(-2)?.text ?? '';
  if (url !== undefined && !end.includes(url)) faults.push(`its last line is “${end}”, not its address`);
  return faults;
}

/**
 * @param {PdfPage} page
 * @param {{ width: number, height: number }} paper
 * @param {number} number
 * @param {number} count
 * @param {readonly string[]} headings
 */
function faultsOfPage({ height, lines, width }, paper, number, count, headings) {
  const faults = [];
  if (Math.abs(width - paper.width) > 1 || Math.abs(height - paper.height) > 1) {
    faults.push(`${width} × ${height} points`);
  }
  const [foot, words] = [lines.at(-1), lines.slice(0, -1)];
  if (foot?.text.trim() !== String(number)) faults.push(`ends with “${foot?.text}”, not with its number`);
  else if (Math.abs(foot.x - width / 2) > 9) faults.push('its number does not stand in the middle');
  const [first, second] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [...faults, 'is empty'];
  const start = (width - column) / 2;
  for (const { text, x } of words) if (x < start - slack) faults.push(`“${text}” begins in the margin`);
  if (number < count && headings.includes(plain(last.text))) faults.push(`the heading “${last.text}” is its last line`);
  // A line in the middle of a sentence with space below it is the last one of a paragraph.
  if (second !== undefined && first.y - second.y > paragraph && /^\p{Ll}/u.test(first.text)) {
    faults.push(`begins with the last line of a paragraph, “${first.text}”`);
  }
  return faults;
}

/** @param {string} text */
function plain(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} site
 * @param {string} name
 * @returns {Promise<number>} How many papers have a fault.
 */
async function printEssay(page, site, name) {
  await page.goto(`${site}/${name}.html`, { waitUntil: 'networkidle' });
  const { headings, ...addresses } = await page.evaluate(readEssay);
  const essay = { ...addresses, headings: headings.map(plain) };
  let failed = 0;
  for (const paper of papers) {
    const file = `${name}.${paper.format}.pdf`;
    await page.pdf({ format: paper.format, path: join(folder, file), preferCSSPageSize: true });
    const pages = await readPdf(page, `${site}/${file}`);
    const faults = faultsOf(pages, paper, essay);
    console.log(`${faults.length === 0 ? 'fine  ' : 'FAILED'}  ${file}: ${pages.length} pages`);
    for (const fault of faults) console.log(`        ${fault}`);
    if (faults.length > 0) failed++;
  }
  return failed;
}

/** @returns {Essay} */
function readEssay() {
  const sources = Array.from(document.querySelectorAll('.essay-source'), (entry) => {
    const link = entry.querySelector('.u-url');
    return entry.getAttribute('data-url') ?? link?.getAttribute('href') ?? '';
  });
  return {
    headings: Array.from(document.querySelectorAll('h2, h3, h4'), ({ textContent }) => textContent ?? ''),
    sources: sources.filter((address) => address !== ''),
    url: document.querySelector('article.essay')?.getAttribute('data-url') ?? undefined,
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
    for (const name of names) failed += await printEssay(page, url, name);
  } finally {
    await browser.close();
    await close();
  }
  console.log(`${names.length * papers.length} PDFs in .cache/print`);
  console.log(`${names.length * papers.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await print();
