import { dialogStyles } from './dialogs.styles.js';
import { openModal } from './modal.js';
import type { Stage } from './stage.js';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** How long "Copied" stands, in milliseconds. */
const thanks = 4000;

/**
 * Opens a dialog with a title; the focus goes back to what opened it.
 *
 * @example
 * openDialog(stage, link, 'Cite this essay', [result]);
 */
export function openDialog(stage: Stage, opener: HTMLElement, title: string, content: readonly Node[]): void {
  stage.dress(dialogStyles, sheets);
  const box = stage.tools.make(stage.document, 'div', { class: 'dialog', part: 'dialog' }, ...content);
  openModal(stage, box, title, () => stage.focusQuietly(opener));
}

/** The words "Copied" beside what copies: seen, heard, and gone after a while. */
export function makeStatus({ document, tools: { make }, window }: Stage): HTMLElement {
  const status = make(document, 'span', { class: 'done', part: 'copy-status', role: 'status' });
  let timer: number | undefined;
  const said = new window.MutationObserver(() => {
    if (status.textContent === '') return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      status.textContent = '';
    }, thanks);
  });
  said.observe(status, { childList: true });
  return status;
}
