/**
 * `import text from '@essaykit/core/essay.css'` gives the minified style sheet as a string: the same in every
 * bundler of this workspace.
 */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { transform } from 'esbuild';

const request = /^@essaykit\/core\/.*\.css$/;

/**
 * The module that exports a style sheet as text.
 *
 * @param {string} path - Where the style sheet lies.
 * @returns {Promise<string>}
 */
export async function cssModule(path) {
  const source = await readFile(path, 'utf8');
  const { code } = await transform(source, { loader: 'css', minify: true, target: 'es2022' });
  return `export default ${JSON.stringify(code.trim())};\n`;
}

/**
 * The esbuild plugin, for tsup and for tests bundled in the browser.
 *
 * tsup leaves dependencies out of a bundle, so its configuration needs `noExternal: [/\.css$/]` too.
 *
 * @returns {import('esbuild').Plugin}
 * @example
 * export default defineConfig({ esbuildPlugins: [cssText()], noExternal: [/\.css$/] });
 */
export function cssText() {
  return {
    name: 'css-text',
    setup(build) {
      build.onResolve({ filter: request }, async (args) => {
        if (args.pluginData === 'css-text') return undefined;
        const { errors, path } = await build.resolve(args.path, {
          importer: args.importer,
          kind: 'import-statement',
          pluginData: 'css-text',
          resolveDir: args.resolveDir,
        });
        // A path that still ended in `.css` would be taken by the style plugins that stand before this one.
        return errors.length > 0 ? { errors } : { namespace: 'css-text', path: `${path}#text`, sideEffects: false };
      });
      build.onLoad({ filter: /#text$/, namespace: 'css-text' }, async (args) => {
        const path = args.path.slice(0, -'#text'.length);
        return { contents: await cssModule(path), loader: 'js', resolveDir: dirname(path), watchFiles: [path] };
      });
    },
  };
}

/**
 * The same as a Vite plugin, for vitest and Storybook.
 *
 * @returns {import('vite').Plugin}
 * @example
 * export default defineConfig({ plugins: [cssTextVite()] });
 */
export function cssTextVite() {
  return {
    name: 'css-text',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!request.test(source)) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      // Vite takes every id that ends in `.css` for a style to inject.
      return found && !found.external ? `\0css-text:${found.id}.js` : undefined;
    },
    async load(id) {
      if (!id.startsWith('\0css-text:')) return undefined;
      const path = id.slice('\0css-text:'.length, -'.js'.length);
      this.addWatchFile(path);
      return cssModule(path);
    },
  };
}
