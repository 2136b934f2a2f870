/** The size check: what a page loads before anything of the essay can be seen. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { workspace } from './run-process.js';

const entry = join(workspace, 'packages', 'elements', 'dist', 'embed', 'embed.js');

/** The first flight of a TCP connection. */
const bytesMax = 14 * 1024;
const bytesAim = 13 * 1024;

/**
 * Measures the script-tag bundle: the entry and everything it imports at once, gzipped file by file as a server
 * sends them.
 *
 * @returns {Promise<{ first: File[], lazy: File[], bytes: number }>}
 */
export async function measure() {
  const { metafile } = await build({
    absWorkingDir: dirname(entry),
    bundle: true,
    entryPoints: [entry],
    format: 'esm',
    metafile: true,
    outdir: 'unwritten',
    splitting: true,
    write: false,
  });
  /** @type {Set<string>} */
  const first = new Set();
  const queue = [basename(entry)];
  for (const path of queue) {
    if (first.has(path)) continue;
    first.add(path);
    for (const one of metafile.inputs[path]?.imports ?? []) {
      if (one.kind === 'import-statement' && !one.external) queue.push(one.path);
    }
  }
  const files = await Promise.all(Object.keys(metafile.inputs).map((path) => sized(resolve(dirname(entry), path))));
  const [now, later] = [true, false].map((wanted) => files.filter((file) => first.has(file.name) === wanted));
  return {
    bytes: (now ?? []).reduce((sum, file) => sum + file.bytes, 0),
    first: now ?? [],
    lazy: (later ?? []).sort((a, b) => b.bytes - a.bytes),
  };
}

/** @typedef {{ name: string, bytes: number, modules: Array<{ name: string, bytes: number }> }} File */

/**
 * @param {string} path
 * @returns {Promise<File>}
 */
async function sized(path) {
  const text = await readFile(path);
  return {
    bytes: gzipSync(text, { level: 9 }).length,
    modules: await modulesOf(path),
    name: relative(dirname(entry), path),
  };
}

/**
 * What a built file is made of, from the report that the build leaves beside it; bytes before compression.
 *
 * @param {string} path
 */
async function modulesOf(path) {
  const report = join(dirname(entry), 'metafile-esm.json');
  if (!existsSync(report)) return [];
  /** @type {import('esbuild').Metafile} */
  const { outputs } = JSON.parse(await readFile(report, 'utf8'));
  const output = Object.entries(outputs).find(([name]) => basename(name) === basename(path))?.[1];
  return Object.entries(output?.inputs ?? {})
    .map(([name, { bytesInOutput }]) => ({ bytes: bytesInOutput, name: name.replace(/^.*node_modules\//, '') }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
}

/** @param {number} bytes */
const shown = (bytes) => `${(bytes / 1024).toFixed(2).padStart(7)} KB`;

/**
 * Prints the sizes and says whether they are within the budget.
 *
 * @returns {Promise<boolean>}
 */
export async function checkSize() {
  if (!existsSync(entry)) {
    console.error('The script-tag bundle is not built: npm run build');
    return false;
  }
  const { bytes, first, lazy } = await measure();
  console.log(
    `${shown(bytes)}  first load of embed.js, gzipped (aim ${shown(bytesAim).trim()}, at most ${shown(bytesMax).trim()})`,
  );
  for (const file of first) {
    console.log(`${shown(file.bytes)}    ${file.name}`);
    for (const module of file.modules.slice(0, 40)) {
      console.log(`${shown(module.bytes)}        ${module.name} (minified)`);
    }
  }
  for (const file of lazy) console.log(`${shown(file.bytes)}    later: ${file.name}`);
  if (bytes > bytesMax) console.error(`Unexpected ${bytes} bytes of first load, expected at most ${bytesMax}`);
  return bytes <= bytesMax;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await checkSize()) ? 0 : 1;
