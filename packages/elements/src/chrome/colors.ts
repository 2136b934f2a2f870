import { make } from './make.js';
import type { Stage } from './stage.js';

/**
 * Tells when the essay gets other colours: pages go dark by a class, of which no event tells, but a transition does.
 */
export function watchColors({ document, host }: Stage, changed: () => void): void {
  const witness = make(document, 'i', { 'aria-hidden': 'true', class: 'witness' });
  witness.addEventListener('transitionrun', changed);
  // Not in the layer, whose own colours are the ones to renew.
  host.root.append(witness);
  host.signal.addEventListener('abort', () => witness.remove());
}
