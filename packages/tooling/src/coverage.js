/**
 * `npm run coverage`: which lines and branches of core no test runs. It fails under 100 %, and lists the exceptions: what
 * a comment `v8 ignore` leaves out, each with its reason. With `-- --exceptions` it only lists these.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runProcess, workspace } from './run-process.js';

const source = join(workspace, 'packages', 'core', 'src');
const folder = '.cache/coverage';

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

/** Whether all was run. */
async function measure() {
  const { code } = await runProcess(
    'vitest',
    [
      'run',
      '--config=test/vitest.config.ts',
      // Code that is counted runs slower than the tests’ own limit foresees.
      '--testTimeout=120000',
      '--coverage.enabled',
      '--coverage.provider=v8',
      '--coverage.include=packages/core/src/**/*.ts',
      '--coverage.reporter=text',
      '--coverage.reporter=json',
      '--coverage.reporter=json-summary',
      `--coverage.reportsDirectory=${folder}`,
      '--coverage.skipFull',
      '--coverage.reportOnFailure',
    ],
    { seconds: 1200 },
  );
  // A test of time may fail here, where all is slower; that none does is for `npm test` to say.
  if (code !== 0) console.log(`\nThe tests ended with ${code}.`);
  const { total } = JSON.parse(await readFile(join(workspace, folder, 'coverage-summary.json'), 'utf8'));
  const kinds = ['lines', 'branches', 'statements', 'functions'];
  for (const kind of kinds) console.log(`${kind}: ${total[kind].covered} of ${total[kind].total}`);
  return kinds.every((kind) => total[kind].covered === total[kind].total);
}

async function coverage() {
  const isWhole = process.argv.includes('--exceptions') || (await measure());
  const exceptions = await findExceptions();
  const bare = exceptions.filter((line) => !line.includes(' '));
  console.log(`\n${exceptions.length} exceptions:`);
  for (const exception of exceptions) console.log(`  ${exception}`);
  if (bare.length > 0) console.log(`\n${bare.length} of them give no reason.`);
  return isWhole && bare.length === 0 ? 0 : 1;
}

process.exitCode = await coverage();
