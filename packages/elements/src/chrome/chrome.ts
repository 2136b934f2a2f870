/** The lazy chunk of what stands over an essay: it reads the essay's own HTML and is gone without a trace. */
import { stringsFor } from '../internal/strings.js';
import { english } from './chrome.english.js';
import { startDialogs } from './dialog-openers.js';
import type { ChromeHost } from './host.js';
import { startJumps } from './jumps.js';
import { startMarginNotes } from './margin-notes.js';
import { startPreferences } from './preferences.js';
import { startPreviews } from './previews.js';
import { startProgress } from './progress.js';
import { startSelections } from './selections.js';
import { Stage } from './stage.js';
import { tools } from './tools.js';

export type { ChromeHost } from './host.js';

/**
 * Enhances an essay that stands on a page, until the host's signal ends it.
 *
 * @example
 * const { startChrome } = await import('../chrome/chrome.js');
 * await startChrome({ article, events, root, signal, states, view });
 */
export async function startChrome(host: ChromeHost): Promise<void> {
  const strings = await stringsFor(host.article, english);
  const window = host.article.ownerDocument.defaultView;
  if (host.signal.aborted || window === null) return;
  const stage = new Stage(host, window, strings, tools);
  // First, since it decides where everything lies.
  startPreferences(stage);
  startMarginNotes(stage);
  startPreviews(stage);
  startJumps(stage);
  startProgress(stage);
  startSelections(stage);
  startDialogs(stage);
}
