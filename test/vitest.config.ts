import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { cssTextVite } from '@essaykit/tooling/css-text.js';
import { defineConfig } from 'vitest/config';

const conditions = ['@essaykit/source', 'module', 'node', 'development|production'];

/** Everything that runs without a browser; packages are read from their sources. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [cssTextVite()],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // One more than by default, which leaves a core to a watching editor.
    maxWorkers: availableParallelism(),
    include: ['test/{core,cli,exports,types,security}/**/*.test.ts'],
    typecheck: { enabled: false },
    testTimeout: 20_000,
  },
});
