/**
 * `import text from '@essaykit/core/essay.css'` gives the minified style sheet as a string: the same in every
 * bundler of this workspace. With `?screen` it is all but what only paper and forced colours need, with `?paper` only
 * that, as one rule.
 */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { transform } from 'esbuild';

const request = /^@essaykit\/core\/.*\.css(?:\?(?:paper|screen))?$/;

/**
 * The module that exports a style sheet, or its half, as text.
 *
 * @param {string} path - Where the style sheet lies.
 * @param {string} [half] - `paper` or `screen`; default is the whole of it.
 * @returns {Promise<string>}
 */
async function cssModule(path, half = '') {
  const source = await readFile(path, 'utf8');
  const { code } = await transform(source, { loader: 'css', minify: true, target: 'es2022' });
  if (half === '') return `export default ${JSON.stringify(code.trim())};\n`;
  const rules = topRules(code)
    .filter((rule) => isPaper(rule) === (half === 'paper'))
    .join('');
  return `export default ${JSON.stringify(half === 'paper' ? `@media all{${rules}}` : rules)};\n`;
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
  return /^@media ?(?:print|\(forced-colors: ?active\))\{/.test(rule);
}

/**
 * A name for the module of a half: bundlers take what has `.css` at its end or before a question mark for a style.
 *
 * @param {string} path
 * @param {string} half
 */
function nameOf(path, half) {
  return `${path}.${half}.js`;
}

/** @param {string} name @returns {[path: string, half: string]} */
function partsOf(name) {
  const whole = name.slice(0, -'.js'.length);
  const dot = whole.lastIndexOf('.');
  return [whole.slice(0, dot), whole.slice(dot + 1)];
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
        const [name = '', half = ''] = args.path.split('?');
        const { errors, path } = await build.resolve(name, {
          importer: args.importer,
          kind: 'import-statement',
          pluginData: 'css-text',
          resolveDir: args.resolveDir,
        });
        return errors.length > 0 ? { errors } : { namespace: 'css-text', path: nameOf(path, half), sideEffects: false };
      });
      build.onLoad({ filter: /./, namespace: 'css-text' }, async (args) => {
        const [path, half] = partsOf(args.path);
        return { contents: await cssModule(path, half), loader: 'js', resolveDir: dirname(path), watchFiles: [path] };
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
      const [name = '', half = ''] = source.split('?');
      const found = await this.resolve(name, importer, { skipSelf: true });
      return found && !found.external ? `\0css-text:${nameOf(found.id, half)}` : undefined;
    },
    async load(id) {
      if (!id.startsWith('\0css-text:')) return undefined;
      const [path, half] = partsOf(id.slice('\0css-text:'.length));
      this.addWatchFile(path);
      return cssModule(path, half);
    },
  };
}
