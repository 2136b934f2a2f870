import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ExitCode, run } from 'essaykit';
import { onTestFinished } from 'vitest';

/** What a command did. */
export interface Ran {
  code: ExitCode;
  stdout: string;
  stderr: string;
}

/** A folder of its own for one test, with the files given. */
export async function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'essaykit-'));
  onTestFinished(() => rm(folder, { force: true, recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** Runs the command line in a folder, as `bin/essaykit.js` does. */
export async function runIn(cwd: string, ...argv: readonly string[]): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const code = await run(argv, {
    cwd,
    env: { NO_COLOR: '1' },
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
  });
  return { code, ...written };
}

/** Names of all files below a folder, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** An essay without findings. */
export const fine = `---
title: Why we draw coasts
authors: [{name: Ada Moss, bio: Writes about maps.}]
published: 2026-03-01
---

A coast has no length until [someone picks a ruler](https://example.org/coast).

## The ruler

Every map is a promise.
`;
