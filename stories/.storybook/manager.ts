import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const dark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({
    base: dark ? 'dark' : 'light',
    brandTarget: '_self',
    brandTitle: 'Essaykit',
    brandUrl: './',
    colorPrimary: dark ? '#95c6f6' : '#1b4f90',
    colorSecondary: dark ? '#5b9bd8' : '#1b4f90',
  }),
});
