/** The workspace's own command line, built. */
import { join } from 'node:path';
import { runProcess, workspace } from './run-process.js';

const bin = join(workspace, 'packages', 'cli', 'bin', 'essaykit.js');

/**
 * Runs `essaykit` as a user does.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof runProcess>[2]} [options]
 * @example
 * await runEssaykit(['build', 'examples/essays', '--out', 'site'], { output: 'read' });
 */
export function runEssaykit(args, options) {
  return runProcess(process.execPath, [bin, ...args], options);
}
