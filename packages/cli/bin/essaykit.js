#!/usr/bin/env node
import { run } from '../dist/index.js';

// A reader such as `head` may close the pipe early; that is no failure of ours.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stderr: process.stderr,
  stdout: process.stdout,
});
