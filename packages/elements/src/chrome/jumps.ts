import { isPlain } from './clicks.js';
import { targetAt } from './lookup.js';
import { elementOf, parentOf } from './nodes.js';
import type { Stage } from './stage.js';

/**
 * Makes every link within the essay arrive: at once, at this essay's own target, with the focus where reading goes on.
 */
export function startJumps(stage: Stage): void {
  const { article, signal, view } = stage.host;
  const jump = (event: Event): void => {
    if (!(event instanceof stage.window.MouseEvent) || !isPlain(event)) return;
    const link = elementOf(event.target)?.closest<HTMLElement>('a[href^="#"]');
    const href = link?.getAttribute('href') ?? '';
    if (!link || !targetAt(href, article) || !isOwn(link, href, stage)) return;
    // Following the link itself, some browsers go, and take the focus along, only after all that a click calls.
    event.preventDefault();
    // A click alone focuses no link in some browsers, and this is where Back returns to.
    if (!stage.surface.contains(link)) stage.focusQuietly(link);
    jumpTo(stage, href);
  };
  // A list that was moved out of the essay stands elsewhere in the tree.
  view.getRootNode().addEventListener('click', jump, { signal });
  stage.surface.addEventListener('click', jump, { signal });
}

/** Goes to a target of the essay by its fragment; the browser's Back gives the focus back to what has it now. */
export function jumpTo(stage: Stage, href: string): void {
  const { document, focused, host, window } = stage;
  const { history, location } = window;
  const target = targetAt(href, host.article);
  if (target === undefined) return;
  const { href: left } = location;
  const places = isBeside(target) ? placesAround(target) : [];
  // The browser focuses what it jumps to, if that can be focused.
  stage.isQuiet = true;
  // Only the browser sets `:target`, so it goes wherever it finds the right element.
  if (document.getElementById(target.id) === target) location.hash = href;
  else history.pushState(history.state, '', href);
  stage.isQuiet = false;
  const back = (): void => {
    if (stage.isQuiet || location.href !== left) return;
    window.removeEventListener('popstate', back);
    // Then only the browser itself has gone back, and has forgotten the focus on its way.
    if (focused) window.setTimeout(() => stage.focusQuietly(focused));
  };
  if (location.href !== left) window.addEventListener('popstate', back, { signal: host.signal });
  arrive(stage, target, places);
}

/** Whether an entry is a note that stands in the margin, beside its mark. */
export function isBeside(entry: Element): boolean {
  return entry.ownerDocument.defaultView?.getComputedStyle(entry).position === 'absolute';
}

/** How far all is scrolled that an element lies in. */
function placesAround(element: Element): Array<[scroller: Element, top: number]> {
  const around = parentOf(element);
  return around ? [[around, around.scrollTop], ...placesAround(around)] : [];
}

/** @param places - Where to stay, if the target is seen from there. */
function arrive(stage: Stage, target: HTMLElement, places: ReturnType<typeof placesAround>): void {
  if (!target.isConnected) return;
  target.scrollIntoView({ behavior: 'instant', block: 'start' });
  for (const [scroller, top] of places) scroller.scrollTo({ behavior: 'instant', top });
  if (places[0]) target.scrollIntoView({ behavior: 'instant', block: 'nearest' });
  // A section is read from its heading on, all else from its own first word.
  stage.focusQuietly(target.querySelector<HTMLElement>('section:scope>:is(h1,h2,h3,h4,h5,h6)') ?? target);
}

function isOwn(link: Element, href: string, { host: { article }, surface }: Stage): boolean {
  const around = link.closest('[data-essay]');
  if (around !== null) return around === article;
  const prefix = article.dataset.prefix ?? '';
  return surface.contains(link) || (prefix !== '' && href.startsWith(`#${prefix}`));
}
