import { elementOf, isElement } from './nodes.js';

/** A mark in the text, and the entry it leads to. */
export interface Mark {
  readonly kind: 'source' | 'note';
  readonly link: HTMLAnchorElement;
  readonly entry: HTMLElement;
}

/** Finds the mark that something lies in, if its entry is on the page. */
export function markAt(target: EventTarget | null, article: HTMLElement): Mark | undefined {
  const link = elementOf(target)?.closest<HTMLAnchorElement>('a.essay-source-mark, a.essay-note-mark');
  const entry = link && article.contains(link) ? targetOf(link, article) : undefined;
  if (!link || entry === undefined) return undefined;
  return { kind: link.classList.contains('essay-note-mark') ? 'note' : 'source', link, entry };
}

/** Finds what a link within the page leads to: in the essay first, then in a list that was moved out of it. */
export function targetOf(link: Element, article: HTMLElement): HTMLElement | undefined {
  return targetAt(link.getAttribute('href') ?? '', article);
}

/** The same for an address that is only a fragment. */
export function targetAt(href: string, article: HTMLElement): HTMLElement | undefined {
  if (!/^#./.test(href)) return undefined;
  const id = decoded(href.slice(1));
  const tree = article.getRootNode();
  const found = article.querySelector(`#${CSS.escape(id)}`) ?? (isTree(tree) ? tree.getElementById(id) : undefined);
  return isElement(found) ? found : undefined;
}

function isTree(node: Node): node is Document | ShadowRoot {
  return 'getElementById' in node;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
