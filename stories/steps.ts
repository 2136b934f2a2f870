import type { EssayView } from '@essaykit/elements';
import { userEvent, waitFor } from 'storybook/test';
import { elementIn, partOf } from './in-element.js';

/** The essay, once what readers use stands around it. */
export async function enhanced(canvas: HTMLElement): Promise<EssayView> {
  const view = elementIn(canvas, 'essay-view');
  await waitFor(() => expectThere(view.shadowRoot?.querySelector('.stage'), 'the chrome'));
  await settled();
  return view;
}

/** A part of the chrome, once it is there and nothing in it moves any more. */
export async function opened(view: EssayView, part: string): Promise<HTMLElement> {
  const found = await waitFor(() => expectThere(partOf(view, part), part));
  const { shadowRoot } = view;
  await waitFor(() => {
    if (shadowRoot?.getAnimations().some(({ playState }) => playState === 'running')) throw new Error(`${part} moves`);
  });
  return found;
}

/** The mark of a source or of a note by its words: `Source 3`, `Note b`; brought to the middle of the window. */
export async function markOf(view: EssayView, label: string): Promise<HTMLElement> {
  return brought(view, `a[aria-label="${label}"]`);
}

/** Something of the essay, brought to the middle of the window. */
export async function brought(view: EssayView, selector: string): Promise<HTMLElement> {
  const found = expectThere(view.querySelector<HTMLElement>(selector), selector);
  found.scrollIntoView({ behavior: 'instant', block: 'center' });
  await settled();
  return found;
}

/** Rests the pointer on a mark until its preview is open. */
export async function previewed(view: EssayView, label: string): Promise<HTMLElement> {
  await userEvent.hover(await markOf(view, label));
  return opened(view, 'preview');
}

/** Taps a mark, where there is room for a sheet only. */
export async function sheeted(view: EssayView, label: string): Promise<HTMLElement> {
  await userEvent.click(await markOf(view, label));
  return opened(view, 'sheet');
}

/** Selects all words of something of the essay. */
export async function selected(view: EssayView, selector: string): Promise<HTMLElement> {
  getSelection()?.selectAllChildren(await brought(view, selector));
  return opened(view, 'menu');
}

/** After pictures and faces are there, and the chrome has followed them. */
async function settled(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function expectThere<Found>(found: Found | null | undefined, name: string): Found {
  if (found === null || found === undefined) throw new Error(`Unexpected absence of ${name}, expected it`);
  return found;
}
