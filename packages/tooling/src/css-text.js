/**
 * `import text from '@essaykit/core/essay.css'` gives the minified style sheet as a string: the same in every
 * bundler of this workspace. With `?screen` it is all but what only paper needs, with `?paper` only that.
 */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { transform } from 'esbuild';

const request = /^@essaykit\/core\/.*\.css(?:\?(?:paper|screen))?$/;

/**
 * The module that exports a style sheet, or its half, as text.
 *
 * @param {string} request - Where the style sheet lies, with `?paper` or `?screen` for one half.
 * @returns {Promise<string>}
 */
async function cssModule(request) {
  const [path = '', half] = request.split('?');
  const source = await readFile(path, 'utf8');
  const { code } = await transform(source, { loader: 'css', minify: true, target: 'es2022' });
  const rules =
    half === undefined ? [code.trim()] : topRules(code).filter((rule) => isPaper(rule) === (half === 'paper'));
  return `export default ${JSON.stringify(rules.join(''))};\n`;
}

/**
 * The rules of a minified sheet that stand in no other.
 *
 * @param {string} code
 * @returns {string[]}
 */
function topRules(code) {
  const rules = [];
  let depth = 0;
  let start = 0;
  for (const { 0: brace, index } of code.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth > 0) continue;
    rules.push(code.slice(start, index + 1).trim());
    start = index + 1;
  }
  return rules;
}

/** @param {string} rule */
function isPaper(rule) {
  return rule.startsWith('@media print{');
}

/**
 * The esbuild plugin, for tsup and for tests bundled in the browser.
 *
 * tsup leaves dependencies out of a bundle, so its configuration needs `noExternal: [/\.css(?:\?|$)/]` too.
 *
 * @returns {import('esbuild').Plugin}
 * @example
 * export default defineConfig({ esbuildPlugins: [cssText()], noExternal: [/\.css(?:\?|$)/] });
 */
export function cssText() {
  return {
    name: 'css-text',
    setup(build) {
      build.onResolve({ filter: request }, async (args) => {
        if (args.pluginData === 'css-text') return undefined;
        const [name = '', half] = args.path.split('?');
        const { errors, path } = await build.resolve(name, {
          importer: args.importer,
          kind: 'import-statement',
          pluginData: 'css-text',
          resolveDir: args.resolveDir,
        });
        const suffix = half === undefined ? '' : `?${half}`;
        // A path that still ended in `.css` would be taken by the style plugins that stand before this one.
        return errors.length > 0
          ? { errors }
          : { namespace: 'css-text', path: `${path}${suffix}#text`, sideEffects: false };
      });
      build.onLoad({ filter: /#text$/, namespace: 'css-text' }, async (args) => {
        const path = args.path.slice(0, -'#text'.length);
        return {
          contents: await cssModule(path),
          loader: 'js',
          resolveDir: dirname(path),
          watchFiles: [path.replace(/\?.*/, '')],
        };
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
      const [name = '', half] = source.split('?');
      const found = await this.resolve(name, importer, { skipSelf: true });
      // Vite takes every id with `.css` at its end or before a question mark for a style to inject.
      return found && !found.external ? `\0css-text:${found.id}.${half ?? 'whole'}.js` : undefined;
    },
    async load(id) {
      if (!id.startsWith('\0css-text:')) return undefined;
      const [, path = '', half] = /^.css-text:(.*)\.(paper|screen|whole)\.js$/su.exec(id) ?? [];
      this.addWatchFile(path);
      return cssModule(half === 'whole' ? path : `${path}?${half}`);
    },
  };
}
