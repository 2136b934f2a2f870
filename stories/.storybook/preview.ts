import '@essaykit/elements/define';
import './preview.css';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { configure, expect } from 'storybook/test';
import manifest from '../../packages/elements/custom-elements.json';
import { faultsInLooks } from './looks.js';

setCustomElementsManifest(manifest);

// What loads with its first use may take a while on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

// Stories open links in the window around them; those within an essay lead no further than the essay.
document.addEventListener(
  'click',
  ({ target }) => {
    if (target instanceof Element) target.closest('a[href^="#"]')?.setAttribute('target', '_self');
  },
  { capture: true },
);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disabled: true },
    controls: { expanded: true },
    layout: 'fullscreen',
    options: { storySort: { order: ['Elements', 'Reading', 'Looks'] } },
    viewport: {
      options: { phone: { name: 'Phone', styles: { height: '844px', width: '390px' }, type: 'mobile' } },
    },
  },
  globalTypes: {
    scheme: {
      description: 'Light, dark, or as the reader has it',
      toolbar: {
        icon: 'mirror',
        items: [
          { title: "The reader's own", value: 'light dark' },
          { title: 'Light', value: 'light' },
          { title: 'Dark', value: 'dark' },
        ],
        title: 'Colour scheme',
      },
    },
  },
  initialGlobals: { scheme: 'light dark' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.dataset.scheme = String(globals.scheme);
      return story();
    },
  ],
  afterEach: async ({ canvasElement, tags }) => {
    const { VITEST_STORYBOOK, VITE_LOOKS } = import.meta.env;
    if (VITEST_STORYBOOK === undefined) return;
    // In every test run some stories and what colours decide; all of everything in that of `axe-matrix.js`.
    if (VITE_LOOKS === 'all') await expect(await faultsInLooks(canvasElement, [])).toEqual([]);
    else if (tags.includes('looks')) await expect(await faultsInLooks(canvasElement)).toEqual([]);
  },
};

export default preview;
