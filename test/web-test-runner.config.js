import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findChromium } from '@essaykit/tooling/find-chromium.js';
import { wtrBundle } from '@essaykit/tooling/wtr-bundle.js';
import { chromeLauncher } from '@web/test-runner-chrome';
import { accessibilityTree } from './elements/accessibility-tree.js';
import { forcedColors } from './elements/forced-colors.js';
import { awkwardServer } from './elements/server.js';
import { turnWheel } from './elements/wheel.js';
import { wordless } from './elements/wordless.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const files = 'test/elements/*.test.ts';
const { args, executablePath } = await findChromium();

/**
 * `import essays from 'virtual:essays'`: the Markdown of every example essay, by file name.
 *
 * @type {import('esbuild').Plugin}
 */
const exampleEssays = {
  name: 'example-essays',
  setup(build) {
    build.onResolve({ filter: /^virtual:essays$/ }, ({ path }) => ({ namespace: 'essays', path }));
    build.onLoad({ filter: /.*/, namespace: 'essays' }, async () => {
      const folder = new URL('../examples/essays/', import.meta.url);
      const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
      const essays = await Promise.all(
        names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')]),
      );
      return { contents: JSON.stringify(Object.fromEntries(essays)), loader: 'json' };
    });
  },
};

/**
 * Everything that needs a browser: real Chromium, packages from their sources, a server that can fail.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
const config = {
  browsers: [chromeLauncher({ launchOptions: { args, executablePath } })],
  // One page at a time: a page behind another draws no frames, and has no focus.
  concurrency: 1,
  files,
  middleware: [awkwardServer()],
  nodeResolve: false,
  plugins: [
    wtrBundle({ alone: /wordless/, development: /react/, files, plugins: [exampleEssays, wordless] }),
    forcedColors(),
    accessibilityTree(new URL('elements/accessibility-tree/', import.meta.url)),
    turnWheel(),
  ],
  rootDir,
  testFramework: { config: { timeout: 30_000 } },
  testsStartTimeout: 60_000,
};

export default config;
