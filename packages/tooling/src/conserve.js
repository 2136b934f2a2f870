/**
 * `npm run conserve -- <folder>`: every word of the Markdown files in it that is neither in what the essay became
 * nor in a message; what a word is, `conserve-words.js` says.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { buildPackages } from './build.js';
import { lostWords } from './conserve-words.js';
import { workspace } from './run-process.js';

async function conserve() {
  const [named] = process.argv.slice(2);
  if (named === undefined) {
    console.error('Usage: npm run conserve -- <folder>');
    return 2;
  }
  if ((await buildPackages({ output: 'read' })) !== 0) return 1;
  const core = await import('@essaykit/core');
  const folder = resolve(process.env.INIT_CWD ?? workspace, named);
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(md|markdown)$/.test(name)).sort();
  let missing = 0;
  for (const name of names) {
    const found = lostWords(core, new Uint8Array(await readFile(join(folder, name))));
    missing += found.length;
    if (found.length > 0) console.log(`${relative(folder, join(folder, name))}: ${found.join(' ')}`);
  }
  console.log(`${names.length} files, ${missing} words lost`);
  return missing === 0 ? 0 : 1;
}

process.exitCode = await conserve();
