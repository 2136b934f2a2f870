/** Test files for the browser, bundled. */
import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { cssText } from './css-text.js';

const workspace = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * A Web Test Runner plugin that bundles TypeScript files with esbuild, workspace packages from their sources, so that
 * nothing has to be built first. What test files have in common is bundled once for all of them; any other file, such
 * as a page's own script, is bundled whenever it is asked for.
 *
 * Decorators follow the tsconfig.json nearest to each source file.
 *
 * @param {object} [options]
 * @param {string} [options.root] - The server's root folder; the workspace by default.
 * @param {Record<string, string>} [options.define] - Expressions to replace.
 * @param {import('esbuild').Plugin[]} [options.plugins] - More esbuild plugins.
 * @param {string} [options.files] - The test files, as a glob; none by default, which bundles each by itself.
 * @param {RegExp} [options.alone] - Which of them share nothing with the others, since a plugin tells them apart.
 * @param {RegExp} [options.development] - Paths of files that get the development builds of what they import, which
 * warn of more; they share nothing with others either.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 * @example
 * const files = 'test/elements/*.test.ts';
 * export default { plugins: [wtrBundle({ files })], files };
 */
export function wtrBundle({ root = workspace, define = {}, plugins = [], files = '', alone, development } = {}) {
  /** @type {Promise<Map<string, string>> | undefined} */
  let shared;

  /** @param {string[]} entryPoints @param {string} mode */
  async function bundle(entryPoints, mode) {
    const { outputFiles } = await build({
      absWorkingDir: root,
      bundle: true,
      chunkNames: 'bundled/[name]-[hash]',
      conditions: ['@essaykit/source'],
      define: { 'process.env.NODE_ENV': JSON.stringify(mode), ...define },
      entryPoints,
      format: 'esm',
      // Lit's development build warns on the console, which tests read.
      mainFields: ['browser', 'module', 'main'],
      outbase: root,
      outdir: root,
      platform: 'browser',
      plugins: [cssText(), ...plugins],
      sourcemap: 'inline',
      // A place in a source is all that a report says; the sources would be most of what a page loads.
      sourcesContent: false,
      splitting: entryPoints.length > 1,
      target: 'es2022',
      write: false,
    });
    return new Map(outputFiles.map(({ path, text }) => [relative(root, path).replaceAll(sep, '/'), text]));
  }

  /** Every test file that shares with others, and what they share, by path. */
  async function bundleTests() {
    const paths = [];
    for await (const path of glob(files, { cwd: root })) {
      if (!alone?.test(path) && !development?.test(path)) paths.push(path.replaceAll(sep, '/'));
    }
    return paths.length > 1 ? bundle(paths, 'production') : new Map();
  }

  return {
    name: 'wtr-bundle',
    serverStart({ fileWatcher }) {
      // While the browser starts; who asks for a file hears what went wrong.
      shared = bundleTests();
      shared.catch(() => {});
      fileWatcher.on('change', () => {
        shared = undefined;
      });
    },
    async serve({ path: address }) {
      const path = decodeURIComponent(address).slice(1);
      const isScript = path.endsWith('.ts') && existsSync(join(root, path));
      if (!isScript && !path.startsWith('bundled/')) return undefined;
      shared ??= bundleTests();
      const name = path.replace(/\.ts$/, '.js');
      const body = (await shared).get(name);
      if (body !== undefined) return { body, type: 'js' };
      if (!isScript) return undefined;
      const own = await bundle([path], development?.test(path) ? 'development' : 'production');
      return { body: own.get(name) ?? '', type: 'js' };
    },
    resolveMimeType(context) {
      return context.path.endsWith('.ts') ? 'js' : undefined;
    },
  };
}
