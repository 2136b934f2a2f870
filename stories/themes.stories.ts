import magazine from '@essaykit/core/themes/magazine.css';
import newspaper from '@essaykit/core/themes/newspaper.css';
import plain from '@essaykit/core/themes/plain.css';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { essay } from './essays.js';
import { arrived } from './in-element.js';

const themes = { magazine, newspaper, plain };

type Args = { theme: keyof typeof themes };

/** On a page a theme is a sheet after `essay.css`; here each holds for its own story only. */
for (const [name, text] of Object.entries(themes)) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text.replace(':root', `.theme-${name}`));
  document.adoptedStyleSheets.push(sheet);
}

const meta = {
  title: 'Looks/themes',
  component: 'essay-view',
  argTypes: { theme: { control: 'inline-radio', options: Object.keys(themes) } },
  render: ({ theme }) => html`<div class="theme-${theme}">
    <essay-view .essay=${essay('sixty-one-seconds')} theme="paper"></essay-view>
  </div>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** The sans serif of the reader's system, cool greys, a little green. */
export const Plain: Story = {
  args: { theme: 'plain' },
  globals: { scheme: 'light' },
  play: async ({ canvasElement }) => {
    await expect(await groundOf(canvasElement)).toBe('rgb(255, 255, 255)');
  },
};

/** An old-style serif under a humanist sans, warm paper, oxblood. */
export const Magazine: Story = {
  args: { theme: 'magazine' },
  globals: { scheme: 'light' },
  play: async ({ canvasElement }) => {
    await expect(await groundOf(canvasElement)).toBe('rgb(252, 249, 244)');
  },
};

/** A narrow column, tight lines, sharp corners, here at night. */
export const NewspaperInTheDark: Story = {
  args: { theme: 'newspaper' },
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => {
    await expect(await groundOf(canvasElement)).toBe('rgb(22, 22, 22)');
  },
};

async function groundOf(canvas: HTMLElement): Promise<string> {
  const article = await arrived(canvas, 'article.essay');
  return getComputedStyle(article).backgroundColor;
}
