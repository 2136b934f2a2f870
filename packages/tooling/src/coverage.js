/**
 * `npm run coverage`: which lines and branches of core no test runs. It fails under 100 %, and lists the exceptions: what
 * a comment `v8 ignore` leaves out, each with its reason.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runProcess, workspace } from './run-process.js';

const source = join(workspace, 'packages', 'core', 'src');

/** What vitest's v8 provider honours, and the reason behind two hyphens. */
const ignore = /v8 ignore (?:next|if|else|start|file)(?: -- (?<reason>.+?))? *\*\//;

/**
 * The exceptions, as `path:line reason`.
 *
 * @returns {Promise<string[]>}
 */
async function findExceptions() {
  const names = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  const found = [];
  for (const name of names) {
    const path = join(source, name);
    for (const [index, line] of (await readFile(path, 'utf8')).split('\n').entries()) {
      const match = ignore.exec(line);
      if (match) found.push(`${relative(workspace, path)}:${index + 1} ${match.groups?.reason ?? ''}`.trimEnd());
    }
  }
  return found;
}

async function measure() {
  const { code } = await runProcess(
    'vitest',
    [
      'run',
      '--config=test/vitest.config.ts',
      // Code that is counted runs slower than the tests’ own limit foresees.
      '--testTimeout=120000',
      '--reporter=dot',
      '--coverage.enabled',
      '--coverage.provider=v8',
      '--coverage.include=packages/core/src/**/*.ts',
      '--coverage.reporter=text',
      '--coverage.reporter=json',
      '--coverage.reportsDirectory=.cache/coverage',
      '--coverage.skipFull',
      '--coverage.thresholds.100',
    ],
    { seconds: 1200 },
  );
  return code;
}

async function coverage() {
  const code = process.argv.includes('--exceptions') ? 0 : await measure();
  const exceptions = await findExceptions();
  const bare = exceptions.filter((line) => !line.includes(' '));
  console.log(`\n${exceptions.length} exceptions:`);
  for (const exception of exceptions) console.log(`  ${exception}`);
  if (bare.length > 0) console.log(`\n${bare.length} of them give no reason.`);
  return code === 0 && bare.length === 0 ? 0 : 1;
}

process.exitCode = await coverage();
