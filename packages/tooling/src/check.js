/** `npm run check`: format, lint and types. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProcess, workspace } from './run-process.js';

/** @typedef {{ name: string, code: number }} Checked */

/** Every folder with types of its own: the packages, the tests, the stories. */
function projects() {
  const packages = readdirSync(join(workspace, 'packages')).map((name) => `packages/${name}`);
  return [...packages, 'test', 'stories'].filter((folder) => existsSync(join(workspace, folder, 'tsconfig.json')));
}

/**
 * Format and lint.
 *
 * @returns {Promise<Checked[]>}
 */
export async function checkStyle() {
  const { code } = await runProcess('biome', ['check', '--error-on-warnings', '--max-diagnostics=100'], {
    seconds: 120,
  });
  return [{ name: 'format and lint', code }];
}

/**
 * The types of every project.
 *
 * @returns {Promise<Checked[]>}
 */
export async function checkTypes() {
  const checked = [];
  for (const project of projects()) {
    const { code } = await runProcess('tsc', ['-p', project], { seconds: 180 });
    checked.push({ name: `types of ${project}`, code });
  }
  return checked;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const checked = [...(await checkStyle()), ...(await checkTypes())];
  for (const { code, name } of checked) console.log(`${code === 0 ? 'fine  ' : 'FAILED'}  ${name}`);
  process.exitCode = checked.some(({ code }) => code !== 0) ? 1 : 0;
}
