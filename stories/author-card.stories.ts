import { toHtml } from '@essaykit/core';
import type { PersonInput } from '@essaykit/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { essay } from './essays.js';
import { arrived, elementIn, goneAddress, partOf, prerendered } from './in-element.js';
import { five, odile } from './people.js';

type Args = {
  bio?: string;
  compact?: boolean;
  image?: string;
  name?: string;
  person: PersonInput | PersonInput[] | null;
  src?: string;
  url?: string;
};

const meta = {
  title: 'Elements/author-card',
  component: 'author-card',
  args: { person: null },
  argTypes: {
    bio: { control: 'text' },
    compact: { control: 'boolean' },
    image: { control: 'text' },
    name: { control: 'text' },
    person: { control: 'object' },
    src: { control: 'text' },
    url: { control: 'text' },
  },
  decorators: [(story) => html`<div style="max-inline-size: 36em; padding: 24px">${story()}</div>`],
  render: (args) => html`<author-card
    .person=${args.person}
    bio=${ifDefined(args.bio)}
    ?compact=${args.compact ?? false}
    image=${ifDefined(args.image)}
    name=${ifDefined(args.name)}
    src=${ifDefined(args.src)}
    url=${ifDefined(args.url)}
  ></author-card>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** Portrait, role, bio, links and works. */
export const OneAuthor: Story = {
  args: { person: odile },
  play: async ({ canvasElement }) => {
    const card = await arrived(canvasElement, '.essay-author');
    await expect(card).toHaveTextContent('Odile Varga');
    await expect(card).toHaveTextContent('Which way up');
    await expect(card.querySelector('img')?.alt).toBe('Drawing of a clock with a face.');
  },
};

/** Several people, each with what is known of them; nobody gets a placeholder. */
export const FiveAuthors: Story = {
  tags: ['looks'],
  args: { person: five },
  play: async ({ canvasElement }) => {
    await arrived(canvasElement, '.essay-author');
    await expect(canvasElement.querySelectorAll('.essay-author').length).toBe(5);
    await expect(canvasElement.querySelectorAll('img').length).toBe(1);
    await expect(canvasElement).toHaveTextContent('高橋 澪');
  },
};

/** A portrait, the name and one line: the role, else as much of the bio as has room. */
export const Compact: Story = {
  tags: ['looks'],
  args: { compact: true, person: five },
  play: async ({ canvasElement }) => {
    const card = await arrived(canvasElement, '.essay-author');
    await expect(card).toHaveTextContent('Odile Varga');
    await expect(card.getBoundingClientRect().height).toBeLessThan(48);
    await expect(card.querySelector('.essay-author-links')).not.toBeVisible();
    await expect(canvasElement.querySelector('h3')).toBeInTheDocument();
  },
};

/** Plain attributes, for a page written by hand. */
export const FromAttributes: Story = {
  args: { bio: 'Writes about films in which somebody is listening.', name: 'Edda Marlow' },
  play: async ({ canvasElement }) => {
    await expect(await arrived(canvasElement, '.essay-author')).toHaveTextContent('Edda Marlow');
    elementIn(canvasElement, 'author-card').name = 'Edda M.';
    await waitFor(() => expect(canvasElement.querySelector('.essay-author')).toHaveTextContent('Edda M.'));
    elementIn(canvasElement, 'author-card').name = 'Edda Marlow';
  },
};

/** The card of an essay on the same page: its own section, moved here and back, never a copy. */
export const ForAnEssay: Story = {
  render: () => html`
    <author-card for="film"></author-card>
    <essay-view id="film" .essay=${essay('the-conversation')}></essay-view>
  `,
  play: async ({ canvasElement }) => {
    const section = await arrived(canvasElement, 'author-card .essay-authors');
    await expect(canvasElement.querySelectorAll('.essay-authors').length).toBe(1);

    const card = elementIn(canvasElement, 'author-card');
    card.htmlFor = null;
    await waitFor(() => expect(section.closest('essay-view')).not.toBeNull());
    card.htmlFor = 'film';
    await waitFor(() => expect(section.closest('author-card')).toBe(card));
  },
};

/** HTML that was rendered before the page was sent. */
export const Prerendered: Story = {
  render: () => prerendered('author-card', toHtml(essay('sixty-one-seconds'), { part: 'authors' })),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/no two of which agree/)).toBeVisible();
    await expect(partOf(elementIn(canvasElement, 'author-card'), 'empty')).toBeNull();
  },
};

/** Nobody is named. */
export const Empty: Story = {
  play: async ({ canvasElement }) => {
    const card = elementIn(canvasElement, 'author-card');
    await waitFor(() => expect(partOf(card, 'empty')).toHaveTextContent('no author'));
  },
};

/** The address does not answer. */
export const NoAnswer: Story = {
  args: { src: goneAddress() },
  play: async ({ canvasElement }) => {
    const card = elementIn(canvasElement, 'author-card');
    await waitFor(() => expect(partOf(card, 'error')).toHaveTextContent('This author could not be loaded.'));
    await expect(card.matches(':state(error)')).toBe(true);
  },
};

/** Light words on a dark page. */
export const InTheDark: Story = {
  args: { person: five },
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => {
    await arrived(canvasElement, '.essay-author');
    await expect(document.documentElement.dataset.scheme).toBe('dark');
  },
};
