import { byId, targetOf } from './lookup.js';
import { elementOf, isElement } from './nodes.js';
import type { Stage } from './stage.js';

/**
 * Makes every link within the essay arrive: at once, at this essay's own target, with the focus where reading goes on.
 */
export function startJumps(stage: Stage): void {
  const { article, signal, view } = stage.host;
  const jump = (event: Event): void => {
    if (!(event instanceof stage.window.MouseEvent) || event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = elementOf(event.target)?.closest('a[href^="#"]');
    const target = link && targetOf(link, article);
    if (!link || !target || !isOwn(link, stage)) return;
    // Following the link itself, some browsers go, and take the focus along, only after all that a click calls.
    event.preventDefault();
    jumpTo(stage, link.getAttribute('href') ?? '');
  };
  // A list that was moved out of the essay stands elsewhere in the tree.
  view.getRootNode().addEventListener('click', jump, { signal });
  stage.surface.addEventListener('click', jump, { signal });
}

/** Goes to a target of the essay by its fragment. */
export function jumpTo(stage: Stage, href: string): void {
  const target = byId(decodeURIComponent(href.slice(1)), stage.host.article);
  if (target === undefined) return;
  // The browser focuses what it jumps to, if that can be focused.
  stage.isQuiet = true;
  // Only the browser sets `:target`, so it goes wherever it finds the right element.
  if (isFoundByBrowser(target, stage)) stage.window.location.hash = href;
  else stage.window.history.pushState(stage.window.history.state, '', href);
  stage.isQuiet = false;
  arrive(stage, target);
}

function arrive(stage: Stage, target: HTMLElement): void {
  if (!target.isConnected) return;
  target.scrollIntoView({ behavior: 'instant', block: 'start' });
  if (target.matches('a')) stage.focusQuietly(target);
  if (!target.matches('.essay-note, .essay-source')) return;
  // Without a link the browser's own starting point for the next Tab is the entry itself.
  const links = Array.from(target.querySelectorAll<HTMLElement>('a[href]'));
  const first = links.find((link) => link.getClientRects().length > 0);
  if (first) stage.focusQuietly(first);
}

function isOwn(link: Element, { host: { article }, surface }: Stage): boolean {
  const around = link.closest('[data-essay]');
  if (around !== null) return around === article;
  const prefix = article.dataset.prefix ?? '';
  return surface.contains(link) || (prefix !== '' && (link.getAttribute('href') ?? '').startsWith(`#${prefix}`));
}

function isFoundByBrowser(target: HTMLElement, { document }: Stage): boolean {
  return isElement(target) && document.getElementById(target.id) === target;
}
