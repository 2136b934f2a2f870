import type { Stage } from './stage.js';

/** What words are read in. */
export const block = 'p, li, dd, dt, td, th, figcaption, h1, h2, h3, h4, h5, h6, pre';

/** Gives the focus to what had it before, else to the block that a passage ends in. */
export function rest(stage: Stage, { endContainer }: Range, before: HTMLElement | undefined): void {
  const holder = stage.tools.elementOf(endContainer);
  const place = before ?? holder?.closest<HTMLElement>(block) ?? holder;
  if (place) stage.focusQuietly(place);
}

/** Puts the focus so that the browser's own Tab goes on behind a passage: on the last element that begins before. */
export function restBehind(stage: Stage, passage: Range): void {
  Array.from(stage.host.article.querySelectorAll<HTMLElement>('*'))
    .filter((element) => passage.comparePoint(element, 0) <= 0)
    .reverse()
    .some((element) => {
      stage.focusQuietly(element);
      return stage.focused === element;
    });
}
