import { parseEssay, type Source, toHtml } from '@essaykit/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { arabic, essay } from './essays.js';
import { arrived, elementIn, fileAddress, goneAddress, partOf, prerendered } from './in-element.js';

type Args = { sources: Source[] | null; src?: string };

const meta = {
  title: 'Elements/source-list',
  component: 'source-list',
  args: { sources: null },
  argTypes: { sources: { control: 'object' }, src: { control: 'text' } },
  decorators: [(story) => html`<div style="max-inline-size: 36em; padding: 24px">${story()}</div>`],
  render: (args) => html`<source-list .sources=${args.sources} src=${ifDefined(args.src)}></source-list>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** A book, papers with DOIs, a resolution, a broadcast and pages, numbered by first use. */
export const FromSources: Story = {
  args: { sources: essay('sixty-one-seconds').sources },
  play: async ({ args, canvasElement }) => {
    await arrived(canvasElement, '.essay-source');
    const entries = Array.from(canvasElement.querySelectorAll('.essay-source'));
    await expect(entries.length).toBe(args.sources?.length);
    await expect(canvasElement).toHaveTextContent('Ruth Belville: The Greenwich Time Lady');
  },
};

/** A link that died, one that only its archive keeps, and a source that is named but not confirmed. */
export const EveryStatus: Story = {
  tags: ['looks'],
  args: {
    sources: [
      {
        id: 'linked',
        type: 'webpage',
        title: 'A page that answers',
        URL: 'https://essaykit.example/',
        origin: 'declared',
        status: 'linked',
        uses: [],
      },
      {
        id: 'book',
        type: 'book',
        title: 'A book needs no address',
        origin: 'declared',
        status: 'unlinked',
        uses: [],
      },
      {
        id: 'dead',
        type: 'webpage',
        title: 'A page that is gone',
        URL: 'https://essaykit.example/gone',
        origin: 'declared',
        status: 'dead',
        uses: [],
      },
      {
        archive: {
          date: '2024-05-02',
          url: 'https://web.archive.org/web/20240502000000/https://essaykit.example/moved',
        },
        id: 'archived',
        type: 'webpage',
        title: 'A page that its archive keeps',
        URL: 'https://essaykit.example/moved',
        origin: 'declared',
        status: 'archived',
        uses: [],
      },
      {
        id: 'mention',
        type: 'book',
        title: 'A book somebody spoke of',
        origin: 'mention',
        status: 'unlinked',
        uses: [],
      },
    ],
  },
  play: async ({ canvasElement }) => {
    await arrived(canvasElement, '.essay-source');
    // A healthy entry has no badge, and a book without an address is healthy.
    const badges = Array.from(canvasElement.querySelectorAll('.essay-source')).map(
      (entry) => entry.querySelector('.essay-badge')?.textContent ?? '',
    );
    await expect(badges[0]).toBe('');
    await expect(badges[1]).toBe('');
    await expect(badges[2]).toBe('Link dead');
    await expect(badges[4]).toBe('Unconfirmed');
  },
};

/** The list of an essay on the same page: moved here, so that every mark still leads to its entry. */
export const ForAnEssay: Story = {
  render: () => html`
    <essay-view id="seconds" .essay=${essay('sixty-one-seconds')}></essay-view>
    <source-list for="seconds"></source-list>
  `,
  play: async ({ canvasElement }) => {
    const section = await arrived(canvasElement, 'source-list .essay-sources');
    await expect(canvasElement.querySelectorAll('.essay-sources').length).toBe(1);
    const marks = Array.from(canvasElement.querySelectorAll<HTMLAnchorElement>('essay-view a.essay-source-mark'));
    await expect(marks.length).toBeGreaterThan(8);
    for (const mark of marks) {
      await expect(section.querySelector(`[id="${decodeURIComponent(mark.hash.slice(1))}"]`)).not.toBeNull();
    }
  },
};

/** The sources of an essay elsewhere, from its data. */
export const FromAddress: Story = {
  args: { src: fileAddress(JSON.stringify(essay('the-conversation')), 'application/json') },
  play: async ({ canvasElement }) => {
    await arrived(canvasElement, '.essay-source');
    await expect(canvasElement).toHaveTextContent('The Conversations: Walter Murch and the Art of Editing Film');
  },
};

/** HTML that was rendered before the page was sent. */
export const Prerendered: Story = {
  render: () => prerendered('source-list', toHtml(essay('which-way-up'), { part: 'sources' })),
  play: async ({ canvasElement }) => {
    const list = elementIn(canvasElement, 'source-list');
    await expect(list.querySelectorAll('.essay-source').length).toBe(essay('which-way-up').sources.length);
    await expect(partOf(list, 'empty')).toBeNull();
  },
};

/** Nothing is cited. */
export const Empty: Story = {
  play: async ({ canvasElement }) => {
    const list = elementIn(canvasElement, 'source-list');
    await waitFor(() => expect(partOf(list, 'empty')).toHaveTextContent('no sources'));
  },
};

/** The file has no bytes. */
export const EmptyFile: Story = {
  args: { src: fileAddress('', 'text/markdown') },
  play: async ({ canvasElement }) => {
    const list = elementIn(canvasElement, 'source-list');
    await waitFor(() => expect(partOf(list, 'error')).toHaveTextContent('The file is empty.'));
  },
};

/** The address does not answer; the children stay. */
export const NoAnswer: Story = {
  render: () => html`<source-list src=${goneAddress()}><p>See the printed edition.</p></source-list>`,
  play: async ({ canvas, canvasElement }) => {
    const list = elementIn(canvasElement, 'source-list');
    await waitFor(() => expect(partOf(list, 'error')).toHaveTextContent('could not be loaded'));
    await expect(canvas.getByText('See the printed edition.')).toBeVisible();
  },
};

/** Light words on a dark page. */
export const InTheDark: Story = {
  args: { sources: essay('sixty-one-seconds').sources },
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => {
    await arrived(canvasElement, '.essay-source');
    await expect(document.documentElement.dataset.scheme).toBe('dark');
  },
};

/** An Arabic list: numbers at the right. */
export const RightToLeft: Story = {
  render: () => html`
    <essay-view id="south-up" .essay=${parseEssay(arabic).essay}></essay-view>
    <source-list for="south-up"></source-list>
  `,
  play: async ({ canvasElement }) => {
    const section = await arrived(canvasElement, 'source-list .essay-sources');
    await expect(getComputedStyle(section).direction).toBe('rtl');
  },
};
