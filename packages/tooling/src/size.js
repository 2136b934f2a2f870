/** The size check: what a page loads before anything of the essay can be seen, and what comes later. */
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

/** The words of one language, a file each; of every kind the largest is measured. */
const languages = /** @type {const} */ ({ labels: '/labels/', translations: '/translations/' });

/**
 * What loads later: a file by its name, or the words of a language; the files that are there before; and the most that
 * it may bring, with all that it imports, in KB.
 *
 * @type {ReadonlyArray<{ name: string, after?: readonly string[], language?: keyof typeof languages, most: number }>}
 */
const later = [
  { name: 'chrome', most: 10 },
  { name: 'cards', after: ['chrome'], most: 5 },
  { name: 'copying', after: ['chrome'], most: 5 },
  { name: 'dialogs', after: ['chrome'], most: 5 },
  // With the words of one language besides English, which every style falls back on.
  { name: 'citation-styles', after: ['chrome', 'dialogs'], language: 'labels', most: 12 },
  // Planned as 12, which the handlers of every node, the reader that keeps hostile JSON out and the words of an entry
  // have outgrown; no library is left in it.
  { name: 'render', most: 26.5 },
  // Planned as 42: micromark and mdast are 22 of it, the rest is what reads an essay in ten languages.
  { name: 'parser', after: ['render'], most: 64.5 },
  { name: 'yaml', after: ['render', 'parser'], most: 31 },
  { name: 'toml', after: ['render', 'parser'], most: 5 },
  { name: 'labels', language: 'labels', most: 1.5 },
  { name: 'translations', language: 'translations', most: 1.25 },
];

/**
 * Measures the script-tag bundle: the entry and everything it imports at once, gzipped file by file as a server
 * sends them.
 *
 * @returns {Promise<{ first: File[], lazy: File[], bytes: number, sizes: Map<string, number | undefined> }>}
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
  /** @type {Map<string, number | undefined>} */
  const sizes = new Map();
  for (const { name, after = [], language } of later) {
    const there = new Set([...first, ...after.flatMap((one) => [...closureOf(one)])]);
    const added = [...closureOf(name)].filter((one) => !there.has(one));
    const words = language === undefined ? 0 : largest(languages[language]);
    const isThere = added.length > 0 || name === language;
    sizes.set(
      name,
      isThere && words !== undefined ? words + sum(files.filter((file) => added.includes(file.name))) : undefined,
    );
  }
  return {
    bytes: sum(now ?? []),
    first: now ?? [],
    lazy: (rest ?? []).sort((a, b) => b.bytes - a.bytes),
    sizes,
  };

  /** @param {string} name */
  function closureOf(name) {
    const path = Object.keys(metafile.inputs).find((one) => one.startsWith(`${name}-`));
    return path === undefined ? new Set() : closure(metafile, path);
  }

  /**
   * Of the files that hold the words of one language.
   *
   * @param {string} folder
   */
  function largest(folder) {
    const found = (rest ?? []).filter(
      ({ modules }) => modules.length > 0 && modules.every(({ name }) => name.includes(folder)),
    );
    return found.length === 0 ? undefined : Math.max(...found.map(({ bytes }) => bytes));
  }
}

/** @param {readonly File[]} files */
function sum(files) {
  return files.reduce((bytes, file) => bytes + file.bytes, 0);
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
  const { bytes, first, lazy, sizes } = await measure();
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
  for (const { most, name } of later) {
    const size = sizes.get(name);
    console.log(
      `${size === undefined ? '   none   ' : shown(size)}  ${name}, with what it imports (at most ${most.toFixed(2)} KB)`,
    );
    if (size !== undefined && size <= most * 1024) continue;
    console.error(`Unexpected ${size ?? 'absence'} of ${name}, expected at most ${most * 1024} bytes`);
    isKept = false;
  }
  return isKept;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await checkSize()) ? 0 : 1;
