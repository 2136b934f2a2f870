/**
 * `npm run pictures`: every story in light, dark, on a phone, right to left, on paper and in forced colours, in
 * `.cache/pictures`; and whether those that are kept in `test/pictures` still look the same.
 *
 *     npm run pictures                   # all; exits with 1 if a kept one differs or the play of a story fails
 *     npm run pictures -- --kept         # only those that are kept
 *     npm run pictures -- --kept cite    # … of stories whose id has the word
 *     npm run pictures -- --update       # keeps them as they are now
 *     npm run pictures -- --allow 2000   # pixels that may differ in each: for another system or browser
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.js';
import { chosenNames, isChosen } from './pictures-chosen.js';
import { comparePictures, keepPicture } from './pictures-compare.js';
import { dressPage } from './pictures-faces.js';
import { makeCamera } from './pictures-take.js';
import { isInterrupted, workspace } from './run-process.js';
import { serve } from './serve.js';
import { buildStorybook, writeManifest } from './storybook.js';

const kept = join(workspace, 'test', 'pictures');
const takenOn = join(kept, 'taken-on.json');
const cache = join(workspace, '.cache', 'pictures');
const actual = join(cache, 'actual');
const difference = join(cache, 'difference');
const site = join(cache, 'stories');

/** @typedef {import('./pictures-take.js').Story} Story */
/** @typedef {import('./pictures-take.js').Picture} Picture */

/** @param {readonly string[]} words @returns {Promise<Story[]>} */
async function readStories(words) {
  /** @type {{ entries: Record<string, Story & { type: string }> }} */
  const { entries } = JSON.parse(await readFile(join(site, 'index.json'), 'utf8'));
  return Object.values(entries).filter(
    ({ id, type }) => type === 'story' && (words.length === 0 || words.some((word) => id.includes(word))),
  );
}

/**
 * Hands every picture of the stories to a visitor as it is taken.
 *
 * @param {readonly string[]} words
 * @param {boolean} keptOnly
 * @param {(picture: Picture, machine: string) => Promise<void>} visit
 * @returns {Promise<{ faults: string[], machine: string }>}
 */
async function takeAll(words, keptOnly, visit) {
  const { close, url } = await serve({ '/': [site] });
  const browser = await chromium.launch(await findChromium());
  const machine = `${process.platform} ${process.arch}, Chromium ${browser.version()}`;
  /** @type {string[]} */
  const faults = [];
  try {
    const take = makeCamera(browser, url, actual);
    for (const story of await readStories(words)) {
      if (isInterrupted()) break;
      const taken = await take(story, keptOnly ? isChosen : () => true);
      faults.push(...taken.faults);
      for (const picture of taken.pictures) await visit(picture, machine);
    }
  } finally {
    await browser.close();
    await close();
  }
  return { faults, machine };
}

/** Where the kept pictures were taken. */
async function readMachine() {
  /** @type {{ machine: string }} */
  const { machine } = JSON.parse(await readFile(takenOn, 'utf8').catch(() => '{"machine":"nowhere"}'));
  return machine;
}

/**
 * @param {{ allow: number, keptOnly: boolean, update: boolean, words: readonly string[] }} options
 * @returns {Promise<number>} The exit code.
 */
async function pictures({ allow, keptOnly, update, words }) {
  await rm(cache, { force: true, recursive: true });
  await mkdir(actual, { recursive: true });
  if ((await writeManifest()).code !== 0) return 2;
  if ((await buildStorybook({ folder: site, output: 'read' })) !== 0) return 2;
  await dressPage(join(site, 'iframe.html'));
  const then = await readMachine();
  const counts = { bytes: 0, failed: 0, passed: 0, taken: 0 };
  const missing = new Set(words.length === 0 ? chosenNames : []);
  const { faults, machine } = await takeAll(words, keptOnly || update, async ({ file, story, view }, here) => {
    counts.taken++;
    if (!isChosen(story, view)) return;
    const name = `${story}.${view}`;
    missing.delete(name);
    const target = join(kept, `${name}.png`);
    if (update) {
      counts.bytes += await keepPicture(file, target);
      counts.passed++;
      console.log(`kept       ${name}`);
      return;
    }
    const how = { allow, edges: here === then };
    const { verdict, words: told } = await comparePictures(file, target, join(difference, `${name}.png`), how);
    counts[verdict === 'same' ? 'passed' : 'failed']++;
    console.log(`${verdict.padEnd(10)} ${name}: ${told}`);
  });
  if (isInterrupted()) return 130;
  if (update) await writeFile(takenOn, `${JSON.stringify({ machine }, null, 2)}\n`);
  else if (machine !== then) {
    console.log(
      `Kept pictures were taken on ${then}; this is ${machine}: the edges of letters and lines do not count.`,
    );
  }
  for (const fault of faults) console.error(`Unexpected end of a play: ${fault}`);
  for (const name of missing) console.error(`Unexpected absence of the story of ${name}`);
  if (counts.taken === 0) console.error(`Unexpected absence of stories named ${words.join(' ')}`);
  const failed = counts.failed + faults.length + missing.size + (counts.taken === 0 ? 1 : 0);
  if (update) console.log(`${Math.round(counts.bytes / 1024)} KB in test/pictures`);
  console.log(`${counts.taken} pictures in .cache/pictures`);
  console.log(`${counts.passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { allow: { default: '40', type: 'string' }, kept: { type: 'boolean' }, update: { type: 'boolean' } },
});
process.exitCode = await pictures({
  allow: Number(values.allow),
  keptOnly: values.kept === true,
  update: values.update === true,
  words: positionals,
});
