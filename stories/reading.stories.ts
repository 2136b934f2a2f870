import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { address, type EssayName, essay } from './essays.js';
import { elementIn, neverAnswered, partOf } from './in-element.js';
import { brought, enhanced, opened, previewed, selected, sheeted } from './steps.js';

type Args = { name: EssayName; progress: boolean; width: string };

/** As wide as a phone; the tag says so to whoever takes pictures, and `wide` that the story needs more room. */
const onPhone = { globals: { viewport: { value: 'phone' } }, tags: ['phone'] };

/** What stands around an essay while somebody reads it: each story does what the reader would. */
const meta = {
  title: 'Reading/chrome',
  component: 'essay-view',
  // A page of documentation would hold them all at once, and nobody reads there.
  tags: ['!autodocs'],
  args: { name: 'sixty-one-seconds', progress: false, width: 'auto' },
  argTypes: {
    name: { control: 'select', options: ['nuqtat-al-ya', 'sixty-one-seconds', 'the-conversation', 'which-way-up'] },
  },
  render: ({ name, progress, width }) => html`<div style="inline-size: ${width}; margin-inline: auto">
    <essay-view .essay=${essay(name)} ?progress=${progress} theme="paper"></essay-view>
  </div>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** The pointer rests on a source mark: the source, its kind and what to do with it. */
export const SourcePreview: Story = {
  tags: ['looks', 'wide'],
  play: async ({ canvasElement }) => {
    const preview = await previewed(await enhanced(canvasElement), 'Source 4');
    await expect(preview).toHaveTextContent('Frequency of Cesium in Terms of Ephemeris Time');
    await expect(within(preview).getAllByRole('link').length).toBe(3);
  },
};

/** Where notes stand at the end, a note mark shows the note’s words and nothing else. */
export const NotePreview: Story = {
  tags: ['wide'],
  args: { width: '900px' },
  play: async ({ canvasElement }) => {
    const preview = await previewed(await enhanced(canvasElement), 'Note b');
    await expect(preview).toHaveTextContent('Tides are the steady part.');
  },
};

/** On a phone a mark opens a sheet, with a way to the whole list. */
export const SourceSheet: Story = {
  ...onPhone,
  tags: ['looks', 'phone'],
  play: async ({ canvasElement }) => {
    const sheet = await sheeted(await enhanced(canvasElement), 'Source 4');
    await expect(sheet).toHaveTextContent('Frequency of Cesium in Terms of Ephemeris Time');
    await expect(sheet.closest('dialog')?.matches(':modal')).toBe(true);
  },
};

/** A note on a phone. */
export const NoteSheet: Story = {
  ...onPhone,
  play: async ({ canvasElement }) => {
    const sheet = await sheeted(await enhanced(canvasElement), 'Note a');
    await expect(sheet).toHaveTextContent('The hour begins with the start of the last pip');
  },
};

/** The essay as an entry for somebody else’s list, in the style they need. */
export const CiteDialog: Story = {
  tags: ['looks'],
  play: async ({ canvasElement }) => {
    const view = await enhanced(canvasElement);
    await userEvent.click(await brought(view, '.essay-cite-link'));
    const dialog = await opened(view, 'dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'APA' }));
    await waitFor(() => expect(partOf(view, 'citation')).toHaveTextContent('Varga, O. (2025'));
  },
};

/** Size, lines and colours, as the reader wants them. */
export const ReadingSettings: Story = {
  tags: ['looks'],
  play: async ({ canvasElement }) => {
    const view = await enhanced(canvasElement);
    const [settings] = partOf(view, 'toolbar')?.querySelectorAll('button') ?? [];
    if (settings === undefined) throw new Error('Unexpected toolbar without a button, expected that of the settings');
    await userEvent.click(settings);
    const dialog = await opened(view, 'dialog');
    await expect(within(dialog).getAllByRole('radio', { checked: true }).length).toBe(4);
  },
};

/** The same on a phone. */
export const ReadingSettingsOnPhone: Story = { ...ReadingSettings, ...onPhone, tags: ['!looks', 'phone'] };

/** A passage is selected: its quotation with the citation, or a link to it. */
export const SelectionMenu: Story = {
  play: async ({ canvasElement }) => {
    const menu = await selected(await enhanced(canvasElement), '.essay-lead > p:last-of-type');
    await expect(within(menu).getAllByRole('button').length).toBe(2);
  },
};

/** Notes beside the lines of their marks, the contents with the section that is being read. */
export const MarginNotes: Story = {
  tags: ['looks', 'wide'],
  play: async ({ canvasElement }) => {
    const view = await enhanced(canvasElement);
    const mark = await brought(view, 'a[aria-label="Note b"]');
    const note = view.querySelector('.essay-note:nth-of-type(2)');
    await waitFor(() => {
      const distance = Number(note?.getBoundingClientRect().top) - mark.getBoundingClientRect().top;
      if (Math.abs(distance) > 16)
        throw new Error(`Unexpected ${distance} pixels from mark to note, expected 16 at most`);
    });
    await waitFor(() => expect(view.querySelector('.essay-contents [aria-current]')).not.toBeNull());
  },
};

/** A mark was followed: its entry is the one that is marked. */
export const EntryReached: Story = {
  tags: ['wide'],
  play: async ({ canvasElement }) => {
    const view = await enhanced(canvasElement);
    await userEvent.click(await brought(view, 'a[aria-label="Source 4"]'));
    await waitFor(() => expect(view.querySelector('.essay-source:target')).toHaveTextContent('Frequency of Cesium'));
  },
};

/** The contents on a phone, folded until somebody wants them. */
export const ContentsOnPhone: Story = {
  ...onPhone,
  play: async ({ canvasElement }) => {
    const view = await enhanced(canvasElement);
    const contents = view.querySelector('.essay-contents details');
    await expect(contents).not.toHaveAttribute('open');
    await userEvent.click(await brought(view, '.essay-contents summary'));
    await expect(contents).toHaveAttribute('open');
  },
};

/** How far one has come, as a line at the top of the window. */
export const ProgressLine: Story = {
  args: { name: 'which-way-up', progress: true, width: '820px' },
  play: async ({ canvasElement }) => {
    const view = await enhanced(canvasElement);
    await brought(view, '.essay-section:nth-of-type(2) p');
    await expect(await opened(view, 'progress-bar')).toBeVisible();
  },
};

/** Right to left: the preview too. */
export const PreviewRightToLeft: Story = {
  tags: ['wide'],
  args: { name: 'nuqtat-al-ya' },
  play: async ({ canvasElement }) => {
    const preview = await previewed(await enhanced(canvasElement), 'المصدر ١');
    await expect(getComputedStyle(preview).direction).toBe('rtl');
  },
};

/** Right to left on a phone. */
export const SheetRightToLeft: Story = {
  args: { name: 'nuqtat-al-ya' },
  ...onPhone,
  play: async ({ canvasElement }) => {
    const sheet = await sheeted(await enhanced(canvasElement), 'المصدر ١');
    await expect(getComputedStyle(sheet).direction).toBe('rtl');
  },
};

/** Nothing came yet and nothing stands there instead: after a moment three quiet bars. */
export const LoadingBars: Story = {
  render: () => html`<essay-view src=${address('never.md')} theme="paper"></essay-view>`,
  beforeEach: neverAnswered,
  play: async ({ canvasElement }) => {
    const view = elementIn(canvasElement, 'essay-view');
    const bars = await opened(view, 'skeleton');
    await waitFor(() => expect(getComputedStyle(bars).visibility).toBe('visible'));
    await expect(bars.children.length).toBe(3);
  },
};
