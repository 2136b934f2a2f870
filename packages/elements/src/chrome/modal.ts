import { dressCard } from './card.styles.js';
import { modalStyles } from './modal.styles.js';
import type { Stage } from './stage.js';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** What lies over the page, whichever essay it belongs to. */
let front: HTMLDialogElement | undefined;

/** A modal dialog that is open. */
export interface Modal {
  readonly dialog: HTMLDialogElement;
  readonly scrim: HTMLElement;
  close(): void;
}

/**
 * Opens a box as a modal dialog over the page, closed by its button, Escape or a click outside; not over another one,
 * however often it was asked for while it loaded.
 *
 * @param closed - Called once it is shut, by whatever way.
 */
export function openModal(stage: Stage, box: HTMLElement, title: string, closed: () => void): Modal | undefined {
  if (front?.open) return undefined;
  const { document, host, strings } = stage;
  const { make } = stage.tools;
  const closer = make(
    document,
    'button',
    { 'aria-label': strings.close, class: 'close', part: 'close', type: 'button' },
    '✕',
  );
  const heading = make(document, 'h2', { class: 'title', part: 'dialog-title' }, title);
  const head = make(document, 'div', { class: 'head' }, heading, closer);
  const handle = box.querySelector('.handle');
  if (handle === null) box.prepend(head);
  else handle.after(head);
  const scrim = make(document, 'div', { class: 'scrim', part: 'scrim' });
  // Browsers give the focus to what can be scrolled, unless it says that it takes none; a dialog must not say so.
  box.tabIndex = -1;
  const frame = make(document, 'div', { class: 'frame', tabindex: '-1' }, scrim, box);
  const dialog = make(document, 'dialog', { 'aria-label': title, class: 'modal' }, frame);
  const close = (): void => dialog.close();
  closer.addEventListener('click', close);
  scrim.addEventListener('click', close);
  dialog.addEventListener('close', () => {
    stage.front = stage.surface;
    dialog.remove();
    closed();
  });
  host.signal.addEventListener('abort', close);

  dressCard(stage);
  stage.dress(modalStyles, sheets);
  stage.paint();
  stage.surface.append(dialog);
  stage.front = dialog;
  dialog.showModal();
  // Some browsers begin with what can be scrolled, whatever it says. What a sheet shows is read at once.
  stage.focusQuietly(box.querySelector<HTMLElement>('.body') ?? closer);
  front = dialog;
  void stage.animate(scrim, { opacity: [0, 1] }, 120);
  return { close, dialog, scrim };
}
