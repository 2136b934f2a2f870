/**
 * `npm run test:examples`: each example as a stranger would have it. The packed packages are installed with npm in an
 * empty folder, the example is built if it has a build, and its pages are opened in Chromium.
 */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildPackages } from './build.js';
import { findChromium } from './find-chromium.js';
import { packPackages } from './packaging.js';
import { isInterrupted, runProcess, workspace } from './run-process.js';
import { serve } from './serve.js';

/** Browsers ask every site for one; whether it has one is its own business. */
const icon = '/favicon.ico';

const tags = ['essay-view', 'source-list', 'author-card'];

/**
 * @typedef {object} Manifest
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [scripts]
 * @property {Record<string, string[]>} expect - By page: words that a reader must be able to see.
 */

/**
 * Installs and builds an example in a folder of its own.
 *
 * @param {string} name
 * @param {string} folder
 * @param {ReadonlyMap<string, string>} tarballs
 * @returns {Promise<Manifest>}
 */
async function prepare(name, folder, tarballs) {
  await cp(join(workspace, 'examples', name), folder, {
    filter: (path) => !/[\\/](node_modules|site)$/.test(path),
    recursive: true,
  });
  /** @type {Manifest} */
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  // What our packages need of each other comes from the tarballs too.
  const wanted = new Set(['@essaykit/core', ...Object.keys(manifest.dependencies ?? {})]);
  const paths = [...wanted].flatMap((one) => tarballs.get(one) ?? []);
  await npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', ...paths], folder);
  if (manifest.scripts?.build !== undefined) await npm(['run', 'build'], folder);
  return manifest;
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
async function npm(args, cwd) {
  const { code, output } = await runProcess('npm', args, { cwd, output: 'read', seconds: 180 });
  if (code !== 0) throw new Error(`npm ${args[0]} failed.\n${output}`);
}

/**
 * Opens a page and lists what is wrong with it.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {string} path
 * @param {readonly string[]} expected
 * @returns {Promise<string[]>}
 */
async function findingsOf(browser, origin, path, expected) {
  /** @type {string[]} */
  const findings = [];
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.location().url.endsWith(icon)) return;
    if (message.type() === 'error' || message.type() === 'warning') findings.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => findings.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.origin !== origin && address.protocol !== 'data:') findings.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith(icon))
      findings.push(`${response.status()} for ${response.url()}`);
  });
  await page.goto(`${origin}/${path}`, { timeout: 20_000, waitUntil: 'load' });
  for (const words of expected) {
    const seen = page.getByText(words).locator('visible=true').first();
    await seen.waitFor({ timeout: 10_000 }).catch(() => findings.push(`no words “${words}”`));
  }
  const asleep = await page.evaluate(
    (names) =>
      names.filter(
        (name) => document.querySelector(name) !== null && document.querySelector(`${name}:defined`) === null,
      ),
    tags,
  );
  findings.push(...asleep.map((name) => `<${name}> was not upgraded`));
  const ids = await page.evaluate(() => Array.from(document.querySelectorAll('[id]'), ({ id }) => id));
  findings.push(...new Set(ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} twice`)));
  await page.close();
  return findings;
}

async function testExamples() {
  if ((await buildPackages({ output: 'read' })) !== 0) return 1;
  const tarballs = await packPackages(join(workspace, '.cache', 'packages'));
  const { args, executablePath } = await findChromium();
  const browser = await chromium.launch({ args, executablePath });
  const counts = { failed: 0, passed: 0 };
  try {
    for (const name of (await readdir(join(workspace, 'examples'))).filter((one) => one !== 'essays').sort()) {
      if (isInterrupted()) return 130;
      console.log(`\n── ${name}`);
      const folder = await mkdtemp(join(tmpdir(), 'essaykit-example-'));
      try {
        const { expect } = await prepare(name, folder, tarballs);
        const { close, port } = await serve({ '/': [folder] });
        for (const [path, words] of Object.entries(expect)) {
          const findings = await findingsOf(browser, `http://127.0.0.1:${port}`, path, words);
          counts[findings.length === 0 ? 'passed' : 'failed'] += 1;
          console.log([`${findings.length === 0 ? 'fine  ' : 'FAILED'}  ${path}`, ...findings].join('\n          '));
        }
        await close();
      } catch (error) {
        counts.failed += 1;
        console.error(error instanceof Error ? error.message : error);
      } finally {
        await rm(folder, { force: true, recursive: true });
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 ? 0 : 1;
}

process.exitCode = await testExamples();
