import { cssText } from '@essaykit/tooling/css-text.js';
import { defineConfig } from 'tsup';

const source = '@essaykit/source';

export default defineConfig([
  {
    // The doors for bundlers: dependencies stay outside, the style sheet comes in as text.
    clean: ['dist/*.js', 'dist/*.map', 'dist/*/define.*'],
    dts: false,
    entry: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      parser: 'src/parser.ts',
      'essay-view/define': 'src/essay-view/define.ts',
      'source-list/define': 'src/source-list/define.ts',
      'author-card/define': 'src/author-card/define.ts',
    },
    esbuildPlugins: [cssText()],
    format: 'esm',
    noExternal: [/\.css(?:\?|$)/],
    platform: 'neutral',
    sourcemap: true,
    splitting: true,
    target: 'es2022',
  },
  {
    // The script-tag bundle: everything in it, what is not needed at once in chunks beside it.
    clean: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    dts: false,
    entry: { embed: 'src/embed.ts' },
    esbuildOptions(options) {
      // Modules are read as UTF-8, and ten languages are mostly not ASCII.
      options.charset = 'utf8';
      options.chunkNames = '[name]-[hash]';
      options.conditions = [source];
      options.legalComments = 'none';
      options.mainFields = ['browser', 'module', 'main'];
    },
    esbuildPlugins: [cssText()],
    format: 'esm',
    metafile: true,
    minify: true,
    noExternal: [/./],
    outDir: 'dist/embed',
    platform: 'browser',
    splitting: true,
    target: 'es2022',
  },
]);
