import { EssayError } from '@essaykit/core';
import { readArgs } from './args.js';
import { build } from './commands/build.js';
import { check } from './commands/check.js';
import { outline } from './commands/outline.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { helpTexts } from './help.js';
import type { Io } from './io.js';
import { Misuse } from './misuse.js';
import { isSystemError } from './system-error.js';
import { readVersion } from './version.js';
import { visible } from './visible.js';

export { type ExitCode, exitCodes } from './exit-codes.js';
export type { Io, Output } from './io.js';

/**
 * Runs the command line and returns its exit code: 0 fine, 1 findings, 2 misuse.
 *
 * It never ends the process and never throws.
 *
 * @example
 * process.exitCode = await run(['check', 'essays'], {
 *   cwd: process.cwd(),
 *   env: process.env,
 *   stderr: process.stderr,
 *   stdout: process.stdout,
 * });
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof Misuse) {
      io.stderr.write(`essaykit: ${visible(error.message)}\nSee essaykit --help\n`);
    } else if (error instanceof EssayError || isSystemError(error)) {
      io.stderr.write(`essaykit: ${visible(error.message)}\n`);
    } else {
      const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
      io.stderr.write(`essaykit: a mistake of ours, not of yours\n${trace.split('\n').map(visible).join('\n')}\n`);
    }
    return exitCodes.misuse;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const request = readArgs(argv);
  switch (request.command) {
    case 'help':
      io.stdout.write(helpTexts[request.topic ?? 'general']);
      return exitCodes.fine;
    case 'version':
      io.stdout.write(`${await readVersion()}\n`);
      return exitCodes.fine;
    case 'build':
      return build(request, io);
    case 'check':
      return check(request, io);
    case 'outline':
      return outline(request, io);
  }
}
