/** The lazy chunk of what is done with a selection. */
import { report } from './clipboard.js';
import { passageIn } from './passage.js';
import { quotationOf } from './quotation.js';
import { hasRepeats, quotedIn, wordsIn } from './quote.js';
import { startSelectionMenu } from './selection-menu.js';
import type { Stage } from './stage.js';

/** A copy shorter than this is a word looked up, not a quotation. */
const fewestWords = 8;

/** Adds to every longer copy where it comes from, and takes from every copy what is there only as decoration. */
export function startCopying(stage: Stage): void {
  const { document, host } = stage;
  const { elementOf } = stage.tools;
  const copied = (event: ClipboardEvent): void => {
    // A field keeps its own selection beside that of the page.
    if (elementOf(event.target)?.matches('input, textarea, [contenteditable]')) return;
    if (event.defaultPrevented || event.clipboardData === null) return;
    const passage = passageIn(stage);
    if (passage === undefined) {
      leaveOutRepeats(stage);
      return;
    }
    const bare = quotedIn(stage, passage);
    const isQuote = wordsIn(bare.text, stage.locale) >= fewestWords;
    if (bare.text === '' || (!isQuote && !hasRepeats(passage))) return;
    const { html, text } = isQuote ? quotationOf(stage, passage) : bare;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    if (isQuote) report(stage, 'quote', text);
  };
  startSelectionMenu(stage);
  document.addEventListener('copy', copied, { signal: host.signal });
}

/** What reaches beyond the essay the browser copies its own way, without what cannot be selected just then. */
function leaveOutRepeats({ rules, window }: Stage): void {
  rules.setOutside('repeats', `${rules.scope} [aria-hidden=true]{-webkit-user-select:none;user-select:none}`);
  window.setTimeout(() => rules.set('repeats', ''));
}
