/** What a stranger gets: each public package, packed as it would be published. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProcess, workspace } from './run-process.js';

/** The folders of the packages that are published, in the order they need each other. */
export const publicPackages = ['core', 'elements', 'cli'];

/**
 * Packs the public packages.
 *
 * @param {string} folder - Emptied first.
 * @returns {Promise<Map<string, string>>} The path of each tarball by the package's name.
 * @throws {Error} With what the packer said.
 */
export async function packPackages(folder) {
  await rm(folder, { force: true, recursive: true });
  await mkdir(folder, { recursive: true });
  const tarballs = new Map();
  for (const name of publicPackages) {
    const into = join(folder, name);
    await mkdir(into);
    const cwd = join(workspace, 'packages', name);
    const { code, output } = await runProcess('pnpm', ['pack', '--pack-destination', into], {
      cwd,
      output: 'read',
      seconds: 60,
    });
    const tarball = (await readdir(into)).find((file) => file.endsWith('.tgz'));
    if (code !== 0 || tarball === undefined) throw new Error(`${name} could not be packed.\n${output}`);
    tarballs.set(JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8')).name, join(into, tarball));
  }
  return tarballs;
}

/**
 * Checks each packed package: its manifest against its files, and its types against its modules.
 *
 * @returns {Promise<boolean[]>} One a check.
 */
export async function checkPackages() {
  const checks = [];
  for (const [name, tarball] of await packPackages(join(workspace, '.cache', 'packages'))) {
    for (const [tool, args] of /** @type {const} */ ([
      ['publint', ['run', tarball, '--strict']],
      [
        'attw',
        [
          tarball,
          '--profile',
          'esm-only',
          '--format',
          'table-flipped',
          '--no-emoji',
          '--exclude-entrypoints',
          ...untyped(name),
        ],
      ],
    ])) {
      console.log(`${name}: ${tool}`);
      const { code } = await runProcess(tool, args, { seconds: 120 });
      checks.push(code === 0);
    }
  }
  return checks;
}

/** What `@essaykit/core` publishes besides modules. */
const nonModules = [
  './essay.css',
  './essay.schema.json',
  './front-matter.schema.json',
  './themes/magazine.css',
  './themes/newspaper.css',
  './themes/plain.css',
  './package.json',
];

/**
 * Entry points that are no modules.
 *
 * @param {string} name
 */
function untyped(name) {
  if (name === '@essaykit/core') return nonModules;
  if (name === '@essaykit/elements') return ['./custom-elements.json', './package.json'];
  return ['./package.json'];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await checkPackages()).every((fine) => fine) ? 0 : 1;
}
