import { holdBack } from './back.js';
import { entryContent } from './entry.js';
import type { Mark } from './lookup.js';
import { openModal } from './modal.js';
import { sheetStyles } from './sheet.styles.js';
import type { Stage } from './stage.js';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Opens the bottom sheet of narrow containers and fingers, for a mark, which gets the focus back; Back closes it too. */
export function openSheet(stage: Stage, mark: Mark): void {
  const { document, window } = stage;
  const { elementOf, isPlain, jumpTo, make } = stage.tools;
  const { actions, body, kind, label, status } = entryContent(stage, mark, true);
  const handle = make(document, 'div', { 'aria-hidden': 'true', class: 'handle', part: 'sheet-handle' });
  const when = kind === '' ? undefined : make(document, 'div', { class: 'kind', part: 'preview-kind' }, kind);
  const parts = [handle, when, body, status, actions].filter((part) => part !== undefined);
  const sheet = make(document, 'div', { class: 'sheet', part: 'sheet' }, ...parts);

  let follows: string | undefined;
  const modal = openModal(stage, sheet, label, () => {
    stage.focusQuietly(mark.link);
    // Back first, so that the jump is the next entry in the history.
    release(() => follows !== undefined && jumpTo(stage, follows));
  });
  if (modal === undefined) return;
  stage.dress(sheetStyles, sheets);
  const release = holdBack(window, modal.close);
  sheet.addEventListener('click', (event) => {
    const href = elementOf(event.target)?.closest('a')?.getAttribute('href') ?? '';
    if (!href.startsWith('#') || !isPlain(event)) return;
    event.preventDefault();
    follows = href;
    modal.close();
  });
  void stage.animate(sheet, { translate: ['0 100%', '0 0'] }, 200);
}
