import '@essaykit/elements/define';
import type { EssayView } from '@essaykit/elements';
import { loadOf, moment, only, place } from './page.js';
import { essayOf } from './samples.js';
import { shore } from './shore.js';

export { shore } from './shore.js';

/** Shows an essay and waits until its chrome stands. */
export async function enhanced(markdown = shore, markup = '<essay-view></essay-view>'): Promise<EssayView> {
  const view = only(place(markup), 'essay-view');
  const loaded = loadOf(view);
  view.essay = essayOf(markdown);
  await loaded;
  await staged(view);
  return view;
}

/** Waits until an essay's chrome stands. */
export async function staged(view: EssayView): Promise<HTMLElement> {
  return until(() => view.shadowRoot?.querySelector<HTMLElement>('.stage'), 'the chrome');
}

/** Waits for something that comes by itself. */
export async function until<Found>(find: () => Found | null | undefined | false, name: string): Promise<Found> {
  for (let patience = 0; patience < 300; patience++) {
    const found = find();
    if (found !== null && found !== undefined && found !== false) return found;
    await moment(10);
  }
  throw new Error(`Unexpected absence of ${name}`);
}

/** Waits until what has changed is laid out and drawn, however busy the machine is. */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await moment(30);
}

/** What is open: a part of the chrome by its name. */
export function part(view: EssayView, name: string): HTMLElement | null {
  return view.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;
}

/** Whether a part of the chrome is there; a comparison of elements would print all of them when it fails. */
export function isOpen(view: EssayView, name: string): boolean {
  return part(view, name) !== null;
}

/** One element of the essay by a selector. */
export function inside<Found extends HTMLElement = HTMLElement>(view: EssayView, selector: string, at = 0): Found {
  const found = view.article?.querySelectorAll<Found>(selector)[at];
  if (found === undefined) throw new Error(`Unexpected absence of ${selector}`);
  return found;
}

/** The mark of a source by its number, or of a note by its letter. */
export function mark(view: EssayView, label: string): HTMLAnchorElement {
  return inside<HTMLAnchorElement>(view, `a[aria-label="${label}"]`);
}
