import '@essaykit/elements/define';
import './preview.css';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../../packages/elements/custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disabled: true },
    controls: { expanded: true },
    layout: 'fullscreen',
    options: { storySort: { order: ['Elements', 'Rules'] } },
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
};

export default preview;
