/** Child processes that are shown, bounded in time, and ended with all they started. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The workspace's own folder. */
export const workspace = fileURLToPath(new URL('../../..', import.meta.url));

const onWindows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

let interrupted = false;

/** Whether the user has asked to stop: whoever runs several processes starts no other one then. */
export function isInterrupted() {
  return interrupted;
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    interrupted = true;
    for (const child of running) end(child, signal);
  });
}

/**
 * @typedef {object} ProcessOptions
 * @property {string} [cwd] - The workspace by default.
 * @property {NodeJS.ProcessEnv} [env] - Added to this process's own.
 * @property {number} [seconds] - After these the process and all it started are ended. Default: 600.
 * @property {'show' | 'read'} [output] - Whether to show what it writes as it comes, or to return it. Default: `show`.
 */

/**
 * Runs a program, such as one of the workspace's own (`vitest`, `tsc`), which need no path.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ProcessOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} A code of 124 says that the time ran out.
 * @example
 * const { code } = await runProcess('tsc', ['-p', 'packages/core'], { seconds: 120 });
 */
export function runProcess(command, args, { cwd = workspace, env = {}, output = 'show', seconds = 600 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      // A group of its own, so that the whole of it can be ended.
      detached: !onWindows,
      env: withOwnPrograms({ ...process.env, ...env }),
      shell: onWindows,
      stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let written = '';
    let late = false;
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      written += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      written += text;
    });
    const timer = setTimeout(() => {
      late = true;
      process.stderr.write(`${command} ran for more than ${seconds} seconds and was ended.\n`);
      end(child, 'SIGTERM');
      setTimeout(() => end(child, 'SIGKILL'), 5000).unref();
    }, seconds * 1000);
    child.on('error', (error) => {
      clearTimeout(timer);
      running.delete(child);
      reject(error);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code: late ? 124 : (code ?? (signal === 'SIGINT' ? 130 : 143)), output: written });
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (onWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** @param {NodeJS.ProcessEnv} environment */
function withOwnPrograms(environment) {
  const bin = join(workspace, 'node_modules', '.bin');
  return { ...environment, PATH: `${bin}${delimiter}${environment.PATH ?? ''}` };
}
