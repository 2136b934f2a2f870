import { waitFor } from 'storybook/test';

/** The first element of a story by its tag. */
export function elementIn<Tag extends keyof HTMLElementTagNameMap>(
  canvas: HTMLElement,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  const found = canvas.querySelector(tag);
  if (found === null) throw new Error(`Unexpected story without <${tag}>, expected one`);
  return found;
}

/** An element as a server sends it, with its HTML between the tags. */
export function prerendered(tag: keyof HTMLElementTagNameMap, content: string): Element {
  const sent = document.createRange().createContextualFragment(`<${tag}>${content}</${tag}>`).firstElementChild;
  if (sent === null) throw new Error(`Unexpected nothing, expected <${tag}>`);
  return sent;
}

/** What a selector finds, once it is there. */
export async function arrived(within: HTMLElement, selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = within.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`Unexpected absence of ${selector}, expected it`);
    return found;
  });
}

/** A part of an element's shadow root. */
export function partOf(element: Element, part: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`) ?? null;
}

/** An address of this page's own that answers with these words. */
export function fileAddress(text: string, type: string): string {
  return URL.createObjectURL(new Blob([text], { type }));
}

/** An address of this page's own that no longer answers. */
export function goneAddress(): string {
  const gone = fileAddress('', 'text/markdown');
  URL.revokeObjectURL(gone);
  return gone;
}

/** Lets the request for `never.md` wait for ever; gives back what undoes that. */
export function neverAnswered(): () => void {
  const { fetch } = window;
  window.fetch = (input, options) =>
    String(input).endsWith('/never.md') ? new Promise<Response>(() => {}) : fetch(input, options);
  return () => {
    window.fetch = fetch;
  };
}
