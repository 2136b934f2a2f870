import { version } from './version.js';

let warned = false;

/**
 * Registers an element unless its tag is taken: the first copy on a page wins.
 *
 * Never throws. A tag taken by another copy is said once on the console, with both versions.
 *
 * @example
 * defineElement('essay-view', EssayView);
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements;
  if (registry === undefined) return;
  const first = registry.get(tag);
  if (first === undefined) {
    // A class may carry one tag only, and a page may have given this one another.
    const free = registry.getName?.(element) ?? null;
    registry.define(tag, free === null ? element : class extends element {});
    return;
  }
  if (first === element || first.prototype instanceof element || warned) return;
  warned = true;
  const theirs = 'version' in first ? String(first.version) : 'of unknown version';
  console.warn(`essaykit: <${tag}> ${theirs} was defined first and stays; this copy is ${version}.`);
}
