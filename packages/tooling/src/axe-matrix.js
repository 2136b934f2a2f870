/**
 * `npm run axe`: axe with all its rules over every story, with the page's look and on our own paper, in light and dark.
 *
 * Takes minutes; `npm test` tries every story in one look, and a few in all of them.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProcess, workspace } from './run-process.js';

const report = join(workspace, '.cache', 'test', 'axe.json');
const looks = 4;

const { code } = await runProcess(
  'vitest',
  [
    ...['run', '--config', 'test/stories.vitest.config.ts', '--testTimeout=120000', '--hookTimeout=120000'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ],
  { env: { VITE_LOOKS: 'all' }, seconds: 1200 },
);
/** @type {{ numPassedTests: number, numTotalTests: number }} */
const { numPassedTests, numTotalTests } = JSON.parse(await readFile(report, 'utf8'));
console.log(`${numTotalTests} stories in ${looks} looks: ${numTotalTests * looks} cells.`);
console.log(`${numTotalTests - numPassedTests} stories with a fault`);
process.exitCode = code;
