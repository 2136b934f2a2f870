import { fileURLToPath } from 'node:url';
import { cssTextVite } from '@essaykit/tooling/css-text.js';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const conditions = ['@essaykit/source', 'module', 'browser', 'development|production'];

const config: StorybookConfig = {
  stories: ['../*.stories.ts', '../*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [{ from: '../../examples/essays', to: '/essays' }],
  viteFinal: (base) =>
    mergeConfig(base, {
      // Elements and core are read from their sources: nothing has to be built first.
      plugins: [cssTextVite()],
      resolve: { conditions },
      root: fileURLToPath(new URL('..', import.meta.url)),
    }),
};

export default config;
