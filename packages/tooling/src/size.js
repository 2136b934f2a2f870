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

/** What loads later, by the name of its file, each with what it imports that is not there already. */
const laterMax = /** @type {const} */ ({ cards: 5 * 1024, chrome: 10 * 1024, copying: 5 * 1024, dialogs: 5 * 1024 });

/**
 * Measures the script-tag bundle: the entry and everything it imports at once, gzipped file by file as a server
 * sends them.
 *
 * @returns {Promise<{ first: File[], lazy: File[], bytes: number, later: Map<string, number> }>}
 */
export async function measure() {
  const { metafile } = await build({
    absWorkingDir: dirname(entry),
    bundle: true,
    entryPoints: [entry],
    format: 'esm',
    // A chunk that only helps another is imported without a name.
    logOverride: { 'ignored-bare-import': 'silent' },
    metafile: true,
    outdir: 'unwritten',
    splitting: true,
    write: false,
  });
  const first = closure(metafile, basename(entry));
  const files = await Promise.all(Object.keys(metafile.inputs).map((path) => sized(resolve(dirname(entry), path))));
  const [now, rest] = [true, false].map((wanted) => files.filter((file) => first.has(file.name) === wanted));
  /** @type {Map<string, number>} */
  const later = new Map();
  const there = new Set(first);
  // The chrome first: what it has brought, the others find.
  for (const name of ['chrome', ...Object.keys(laterMax).filter((one) => one !== 'chrome')]) {
    const path = Object.keys(metafile.inputs).find((one) => one.startsWith(`${name}-`));
    if (path === undefined) continue;
    const added = [...closure(metafile, path)].filter((one) => !there.has(one));
    later.set(
      name,
      added.reduce((sum, one) => sum + (files.find((file) => file.name === one)?.bytes ?? 0), 0),
    );
    if (name === 'chrome') for (const one of added) there.add(one);
  }
  return {
    later,
    bytes: (now ?? []).reduce((sum, file) => sum + file.bytes, 0),
    first: now ?? [],
    lazy: (rest ?? []).sort((a, b) => b.bytes - a.bytes),
  };
}

/**
 * A file and everything that it imports at once.
 *
 * @param {import('esbuild').Metafile} metafile
 * @param {string} path
 */
function closure(metafile, path) {
  /** @type {Set<string>} */
  const found = new Set();
  const queue = [path];
  for (const one of queue) {
    if (found.has(one)) continue;
    found.add(one);
    for (const { external, kind, path: next } of metafile.inputs[one]?.imports ?? []) {
      if (kind === 'import-statement' && !external) queue.push(next);
    }
  }
  return found;
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
  const { bytes, first, later, lazy } = await measure();
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
  let isKept = bytes <= bytesMax;
  for (const [name, most] of Object.entries(laterMax)) {
    const size = later.get(name);
    console.log(
      `${size === undefined ? '   none   ' : shown(size)}  ${name}, with what it imports (at most ${shown(most).trim()})`,
    );
    if (size !== undefined && size <= most) continue;
    console.error(`Unexpected ${size ?? 'absence'} of ${name}, expected at most ${most} bytes`);
    isKept = false;
  }
  return isKept;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await checkSize()) ? 0 : 1;
