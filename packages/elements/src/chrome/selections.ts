import { selectedIn } from './selected.js';
import type { Stage } from './stage.js';

/** Brings what copies, with the first selection in the essay; until then the browser copies its own way. */
export function startSelections(stage: Stage): void {
  const { document, host } = stage;
  let isAsked = false;
  const ask = async (): Promise<void> => {
    if (isAsked || selectedIn(stage) === undefined) return;
    isAsked = true;
    try {
      const { startCopying } = await import('./copying.js');
      document.removeEventListener('selectionchange', ask);
      if (!host.signal.aborted) startCopying(stage);
    } catch {
      isAsked = false;
    }
  };
  document.addEventListener('selectionchange', ask, { signal: host.signal });
}
