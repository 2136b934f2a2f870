import { parseEssay, toHtml } from '@essaykit/core';
import type { EssayView } from '@essaykit/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import { address, arabic, essay, markdown } from './essays.js';
import { elementIn, fileAddress, goneAddress, neverAnswered, partOf } from './in-element.js';

type Args = Pick<EssayView, 'contents' | 'essay' | 'images' | 'loading' | 'sources'> & {
  'heading-level': number;
  src?: string;
  theme: 'inherit' | 'paper';
};

const meta = {
  title: 'Elements/essay-view',
  component: 'essay-view',
  args: {
    contents: 'auto',
    essay: null,
    'heading-level': 2,
    images: 'all',
    loading: 'eager',
    sources: 'end',
    theme: 'inherit',
  },
  argTypes: {
    contents: { control: 'inline-radio', options: ['auto', 'none'] },
    essay: { control: false },
    'heading-level': { control: { max: 6, min: 1, type: 'number' } },
    images: { control: 'inline-radio', options: ['all', 'same-origin', 'none'] },
    loading: { control: 'inline-radio', options: ['eager', 'lazy'] },
    sources: { control: 'inline-radio', options: ['end', 'none'] },
    src: { control: 'text' },
    theme: { control: 'inline-radio', options: ['inherit', 'paper'] },
  },
  render: (args) => html`<essay-view
    src=${ifDefined(args.src)}
    .essay=${args.essay}
    contents=${args.contents}
    heading-level=${args['heading-level']}
    images=${args.images}
    loading=${args.loading}
    sources=${args.sources}
    theme=${args.theme}
  ><p><a href="https://essaykit.example/">The essay at its own address</a></p></essay-view>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** Markdown at an address: the parser is loaded for it, and pictures are found beside the file. */
export const FromMarkdown: Story = {
  args: { src: address('the-conversation.md') },
  play: async ({ canvasElement }) => {
    const article = await shown(canvasElement);
    await expect(titleOf(article)).toBe('Where the stress falls');
    // The leading picture and nothing else.
    const images = Array.from(article.querySelectorAll('img'));
    await expect(images.map((image) => image.src)).toEqual([address('images/the-conversation.svg')]);
    await expect(elementIn(canvasElement, 'essay-view').matches(':state(ready)')).toBe(true);
  },
};

/** A document as a property: no request, no parser. Marks, notes and quotes of every kind. */
export const FromDocument: Story = {
  tags: ['looks'],
  args: { essay: essay('sixty-one-seconds') },
  play: async ({ canvasElement }) => {
    const article = await shown(canvasElement);
    const marks = Array.from(article.querySelectorAll<HTMLAnchorElement>('a.essay-source-mark'));
    await expect(marks.length).toBeGreaterThan(8);
    for (const mark of marks) await expect(article.querySelector(`[id="${targetOf(mark)}"]`)).not.toBeNull();
    await expect(article.querySelectorAll('.essay-pull').length).toBe(2);
  },
};

/** Markdown without front matter or any syntax of its own, written into the page. */
export const FromInlineScript: Story = {
  render: () => {
    const view = document.createElement('essay-view');
    const script = document.createElement('script');
    script.type = 'text/markdown';
    script.textContent = markdown('which-way-up');
    view.append(script);
    return view;
  },
  play: async ({ canvasElement }) => {
    const article = await shown(canvasElement);
    await expect(titleOf(article)).toBe('Which way up');
    await expect(article.querySelector('.essay-dek')?.textContent).toContain('best-known photograph');
  },
};

/** HTML that was rendered before the page was sent: kept as it is, readable with scripts off. */
export const Prerendered: Story = {
  render: () => `<essay-view>${toHtml(essay('the-conversation'))}</essay-view>`,
  play: async ({ canvasElement }) => {
    const sent = canvasElement.querySelector('article');
    const article = await shown(canvasElement);
    await expect(article).toBe(sent);
    await expect(canvasElement.querySelectorAll('article').length).toBe(1);
  },
};

/** The server has not answered yet; the fallback stays. */
export const Loading: Story = {
  args: { src: address('never.md') },
  beforeEach: neverAnswered,
  play: async ({ canvas, canvasElement }) => {
    const view = elementIn(canvasElement, 'essay-view');
    await waitFor(() => expect(view.matches(':state(loading)')).toBe(true));
    await expect(canvas.getByText('The essay at its own address')).toBeVisible();
  },
};

/** Neither an essay nor a fallback. */
export const Empty: Story = {
  render: () => html`<essay-view></essay-view>`,
  play: async ({ canvasElement }) => {
    const view = elementIn(canvasElement, 'essay-view');
    await waitFor(() => expect(partOf(view, 'empty')?.textContent).toContain('no text'));
  },
};

/** Nothing answers at the address: the reason, a way to try again, and the fallback above. */
export const NoAnswer: Story = {
  tags: ['looks'],
  args: { src: goneAddress() },
  play: async ({ canvas, canvasElement }) => {
    const view = elementIn(canvasElement, 'essay-view');
    await waitFor(() => expect(partOf(view, 'error')?.textContent).toContain('could not be loaded'));
    await expect(canvas.getByText('The essay at its own address')).toBeVisible();

    const retry = partOf(view, 'retry');
    await expect(retry).not.toBeNull();
    if (retry !== null) await userEvent.click(retry);
    await waitFor(() => expect(partOf(view, 'error')?.textContent).toContain('did not answer'));
  },
};

/** The address leads to a web page that is no essay. */
export const WrongPage: Story = {
  args: { src: fileAddress('<!doctype html><title>Not found</title><p>Sorry.', 'text/html') },
  play: async ({ canvasElement }) => {
    const view = elementIn(canvasElement, 'essay-view');
    await waitFor(() => expect(partOf(view, 'error')?.textContent).toContain('a web page without an essay'));
    await expect(view.matches(':state(error)')).toBe(true);
  },
};

/** The package's own faces and colours, in the dark. */
export const PaperInTheDark: Story = {
  args: { essay: essay('sixty-one-seconds'), theme: 'paper' },
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => {
    const article = await shown(canvasElement);
    await expect(getComputedStyle(article).colorScheme).toContain('dark');
  },
};

/** Right to left: rail, notes and bars change sides, the Latin title keeps its direction. */
export const RightToLeft: Story = {
  tags: ['looks'],
  args: { essay: parseEssay(arabic).essay },
  play: async ({ canvasElement }) => {
    const article = await shown(canvasElement);
    await expect(article.dir).toBe('rtl');
    await expect(getComputedStyle(article).direction).toBe('rtl');
    // Set apart from what it must not touch.
    const pull = article.querySelector('.essay-pull');
    await expect(pull?.previousElementSibling?.localName).toBe('p');
    await expect(pull?.nextElementSibling?.localName).toBe('p');
  },
};

/** In a sidebar of 320 pixels: one column, nothing to scroll sideways. */
export const Narrow: Story = {
  args: { essay: essay('sixty-one-seconds') },
  decorators: [(story) => html`<div style="inline-size: 320px">${story()}</div>`],
  play: async ({ canvasElement }) => {
    const article = await shown(canvasElement);
    await expect(article.scrollWidth).toBeLessThanOrEqual(320);
  },
};

/** The article, once it stands there. */
async function shown(canvas: HTMLElement): Promise<HTMLElement> {
  return waitFor(() => {
    const { article } = elementIn(canvas, 'essay-view');
    if (article === undefined) throw new Error('Unexpected essay-view without an article, expected one');
    return article;
  });
}

function titleOf(article: HTMLElement): string | undefined {
  return article.querySelector('.essay-title')?.textContent?.trim();
}

function targetOf(link: HTMLAnchorElement): string {
  return decodeURIComponent(link.hash.slice(1));
}
