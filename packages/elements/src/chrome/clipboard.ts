import type { EssayCopyKind } from '../events/essay-copy.js';
import type { Stage } from './stage.js';

/** What goes to the clipboard, as plain text and as HTML. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Copies something and says so, once, to those who do not see it.
 *
 * @returns Whether it worked: a page may forbid it.
 */
export async function copy(stage: Stage, kind: EssayCopyKind, copied: Copied): Promise<boolean> {
  const isDone = (await write(stage, copied)) || oldWay(stage, copied);
  report(stage, kind, isDone ? copied.text : undefined);
  return isDone;
}

/** Tells of a copy, or that there is none. */
export function report(stage: Stage, kind: EssayCopyKind, text: string | undefined): void {
  const { events, view } = stage.host;
  stage.say(text === undefined ? stage.strings.copyFailed : stage.strings.copied);
  if (text !== undefined) view.dispatchEvent(new events.Copy(kind, text));
}

async function write({ window }: Stage, { html, text }: Copied): Promise<boolean> {
  const { ClipboardItem, navigator } = window;
  try {
    if (html === undefined || ClipboardItem === undefined) await navigator.clipboard.writeText(text);
    else {
      const forms = {
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      };
      await navigator.clipboard.write([new ClipboardItem(forms)]);
    }
    return true;
  } catch {
    return false;
  }
}

/** Pages without a secure address, and frames without the permission, have only this. */
function oldWay(stage: Stage, { html, text }: Copied): boolean {
  const { document, front } = stage;
  const { elementOf, make, selectionOf } = stage.tools;
  const focused = elementOf(stage.focused ?? null);
  const selection = selectionOf(stage);
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  // Something must be selected, or the browser has nothing to copy.
  const area = make(document, 'textarea', { class: 'hidden', readonly: '' }, text);
  front.append(area);
  area.select();
  document.addEventListener('copy', put, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  area.remove();
  // The reader goes on where the copy was asked for.
  if (focused) stage.focusQuietly(focused);
  if (anchorNode && focusNode) selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  return isDone;
}
