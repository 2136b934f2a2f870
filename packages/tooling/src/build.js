/** `npm run build`: every package, in the order they need each other. */
import { fileURLToPath } from 'node:url';
import { runProcess } from './run-process.js';

/**
 * Builds all packages.
 *
 * @param {{ output?: 'show' | 'read' }} [options] - With `read`, what the tools say is shown only if they fail.
 * @returns {Promise<number>} The exit code.
 */
export async function buildPackages({ output = 'show' } = {}) {
  const result = await runProcess('pnpm', ['--recursive', '--filter', './packages/*', 'run', 'build'], {
    output,
    seconds: 300,
  });
  if (result.code !== 0 && output === 'read') process.stderr.write(result.output);
  return result.code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await buildPackages();
