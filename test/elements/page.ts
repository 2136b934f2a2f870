import type { EssayErrorEvent, EssayLoadEvent } from '@essaykit/elements';
import { chai, expect } from '@open-wc/testing';

// Where two elements are not the same, printing all that hangs on them would take longer than any test may.
chai.use(({ Assertion }, { flag }) => {
  Assertion.overwriteMethod('equal', (equal: (...args: unknown[]) => void) => {
    return function (this: Chai.AssertionStatic, ...args: unknown[]) {
      const found: unknown = flag(this, 'object');
      if (!(found instanceof Node || args[0] instanceof Node)) return equal.apply(this, args);
      const [is, wanted] = [summary(found), summary(args[0])];
      this.assert(found === args[0], `expected ${is} to be ${wanted}`, `expected ${is} to be another`, wanted, is);
    };
  });
});

/** An element's own tag, with its attributes. */
function summary(value: unknown): string {
  const copy = value instanceof Node ? value.cloneNode(false) : value;
  return copy instanceof Element ? copy.outerHTML : String(copy);
}

/** What the page said on the console since the last look. */
export const said: string[] = [];

for (const level of ['error', 'warn'] as const) {
  const original = console[level];
  console[level] = (...words: unknown[]): void => {
    said.push(words.map(String).join(' '));
    original.apply(console, words);
  };
}
addEventListener('error', (event) => said.push(`uncaught: ${event.message}`));
addEventListener('unhandledrejection', (event) => said.push(`unhandled: ${String(event.reason)}`));

/** For `afterEach`: takes away what `place` made; nothing was said on the console, nothing asked of another host. */
export function leavePage(): void {
  for (const container of document.querySelectorAll('.test-place')) container.remove();
  expect(said.splice(0)).to.deep.equal([]);
  const abroad = performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .filter((name) => !name.startsWith(location.origin));
  expect(abroad).to.deep.equal([]);
}

/** An element's next `essay-load`. */
export function loadOf(element: HTMLElement): Promise<EssayLoadEvent> {
  return new Promise((resolve) => {
    element.addEventListener('essay-load', resolve, { once: true });
  });
}

/** An element's next `essay-error`. */
export function errorOf(element: HTMLElement): Promise<EssayErrorEvent> {
  return new Promise((resolve) => {
    element.addEventListener('essay-error', resolve, { once: true });
  });
}

/** Makes an element from HTML, in the page; gone after the test. */
export function place(markup: string): HTMLDivElement {
  const container = document.createElement('div');
  container.className = 'test-place';
  container.innerHTML = markup;
  document.body.append(container);
  return container;
}

/** The one element that a selector finds. */
export function only<Tag extends keyof HTMLElementTagNameMap>(root: ParentNode, tag: Tag): HTMLElementTagNameMap[Tag] {
  const found = root.querySelector(tag);
  if (found === null) throw new Error(`Unexpected nothing, expected <${tag}>`);
  return found;
}

/** An element's HTML as core writes it, where no-break spaces stand as they are. */
export function markupOf(element: Element): string {
  return element.outerHTML.replaceAll('&nbsp;', '\u00A0');
}

/** A moment, for what must not happen. */
export function moment(milliseconds = 60): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** How often the server with faults was asked under a key. */
export async function requestsOf(key: string): Promise<number> {
  const response = await fetch(`/faults/count?of=${key}`);
  return Number(await response.text());
}

let keys = 0;

/** An address under the server with faults, with a key of its own to count requests by. */
export function fault(name: string, details: Record<string, string> = {}): { address: string; key: string } {
  const key = `key-${++keys}-${Math.random()}`;
  return { address: `/faults/${name}?${new URLSearchParams({ ...details, key })}`, key };
}
