/**
 * `npm test`: every check there is, stage after stage, and the sum of what they counted.
 *
 * Each test of a runner counts as one, and so does each check that is not made of tests: format and lint, the types
 * of a project, a build, a package's contents, the size.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPackages } from './build.js';
import { checkStyle, checkTypes } from './check.js';
import { findChromium } from './find-chromium.js';
import { checkPackages } from './packaging.js';
import { isInterrupted, runProcess, workspace } from './run-process.js';
import { checkSize } from './size.js';

const results = join(workspace, '.cache', 'test');

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ name: string, run: () => Promise<Counts> }} Step */

/** @param {readonly boolean[]} checks @returns {Counts} */
function counted(checks) {
  return { failed: checks.filter((fine) => !fine).length, passed: checks.filter((fine) => fine).length };
}

/**
 * A run of vitest, counted by its own report.
 *
 * @param {string} name
 * @param {string} config
 * @param {number} seconds
 * @returns {Promise<Counts>}
 */
async function vitest(name, config, seconds) {
  const path = join(results, `${name}.json`);
  const { code } = await runProcess(
    'vitest',
    ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${path}`],
    { seconds },
  );
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: Array<{ status: string, assertionResults: unknown[] }> } | undefined} */
  const report = await read(path);
  const unread = report?.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = (report?.numFailedTests ?? 0) + (unread?.length ?? 0);
  return { failed: code !== 0 ? Math.max(1, failed) : failed, passed: report?.numPassedTests ?? 0 };
}

/** @returns {Promise<Counts>} */
async function webTestRunner() {
  const path = join(results, 'browser.json');
  const { code } = await runProcess('wtr', ['--config', 'packages/tooling/src/counted-web-test-runner.config.js'], {
    env: { ESSAYKIT_COUNTS: path },
    seconds: 600,
  });
  /** @type {Counts | undefined} */
  const counts = await read(path);
  const failed = counts?.failed ?? 0;
  return { failed: code !== 0 ? Math.max(1, failed) : failed, passed: counts?.passed ?? 0 };
}

/** @param {string} path */
async function read(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What stands in one stage runs side by side. @type {Step[][]} */
const stages = [
  [
    { name: 'format and lint', run: async () => counted((await checkStyle()).map(({ code }) => code === 0)) },
    { name: 'types', run: async () => counted((await checkTypes()).map(({ code }) => code === 0)) },
    { name: 'build', run: async () => counted([(await buildPackages()) === 0]) },
  ],
  [
    { name: 'unit tests', run: () => vitest('unit', 'test/vitest.config.ts', 600) },
    { name: 'size', run: async () => counted([await checkSize()]) },
    { name: 'packages as published', run: async () => counted(await checkPackages()) },
  ],
  [
    {
      name: 'a browser',
      run: async () => {
        const { executablePath } = await findChromium();
        console.log(executablePath);
        return { failed: 0, passed: 0 };
      },
    },
  ],
  // Each has a browser of its own, and waits most of the time.
  [
    { name: 'browser tests', run: webTestRunner },
    { name: 'story tests', run: () => vitest('stories', 'test/stories.vitest.config.ts', 600) },
  ],
];

/** @param {Step} step */
async function runStep({ name, run }) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const counts = await run().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { failed: 1, passed: 0 };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const [passed, failed] = [String(counts.passed).padStart(5), String(counts.failed).padStart(4)];
  return { counts, line: `${name.padEnd(24)} ${passed} passed ${failed} failed ${seconds.padStart(7)} s` };
}

async function test() {
  await rm(results, { force: true, recursive: true });
  await mkdir(results, { recursive: true });
  const total = { failed: 0, passed: 0 };
  const lines = [];
  for (const stage of stages) {
    const done = await Promise.all(stage.map(runStep));
    if (isInterrupted()) return 130;
    for (const { counts, line } of done) {
      total.failed += counts.failed;
      total.passed += counts.passed;
      lines.push(line);
    }
  }
  console.log(`\n${lines.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = await test();
