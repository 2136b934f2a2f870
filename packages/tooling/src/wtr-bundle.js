/** Test files for the browser: one request gives one bundle. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { cssText } from './css-text.js';

const workspace = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * A Web Test Runner plugin that bundles each requested TypeScript file with esbuild, workspace packages from
 * their sources, so that nothing has to be built first.
 *
 * Decorators follow the tsconfig.json nearest to each source file.
 *
 * @param {object} [options]
 * @param {string} [options.root] - The server's root folder; the workspace by default.
 * @param {Record<string, string>} [options.define] - Expressions to replace.
 * @param {import('esbuild').Plugin[]} [options.plugins] - More esbuild plugins.
 * @param {RegExp} [options.development] - Paths of files that get the development builds of what they import, which
 * warn of more.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 * @example
 * export default { plugins: [wtrBundle()], files: ['test/elements/*.test.ts'] };
 */
export function wtrBundle({ root = workspace, define = {}, plugins = [], development } = {}) {
  return {
    name: 'wtr-bundle',
    async serve(context) {
      const path = join(root, decodeURIComponent(context.path));
      if (!path.endsWith('.ts') || !existsSync(path)) return undefined;
      const mode = development?.test(context.path) ? 'development' : 'production';
      const result = await build({
        absWorkingDir: dirname(path),
        bundle: true,
        conditions: ['@essaykit/source'],
        define: { 'process.env.NODE_ENV': JSON.stringify(mode), ...define },
        entryPoints: [path],
        format: 'esm',
        // Lit's development build warns on the console, which tests read.
        mainFields: ['browser', 'module', 'main'],
        platform: 'browser',
        plugins: [cssText(), ...plugins],
        sourcemap: 'inline',
        target: 'es2022',
        write: false,
      });
      return { body: result.outputFiles[0]?.text ?? '', type: 'js' };
    },
    resolveMimeType(context) {
      return context.path.endsWith('.ts') ? 'js' : undefined;
    },
  };
}
