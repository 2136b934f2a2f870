import { isPlain } from './clicks.js';
import { watchColors } from './colors.js';
import { make } from './make.js';
import type { Stage } from './stage.js';

/** Between the two buttons of the meta row. */
const gap = 8;

/** Lets the Cite link of the essay, and a button beside it, open their dialogs, which load with the first use. */
export function startDialogs(stage: Stage): void {
  const { article, signal } = stage.host;
  const { document, strings, surface, window } = stage;
  const cite = article.querySelector<HTMLAnchorElement>('a.essay-cite-link');
  cite?.addEventListener(
    'click',
    (event) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      import('./dialogs.js').then(
        ({ openCite }) => openCite(stage, cite),
        // Without a network the block at the end says the same.
        () => window.location.assign(cite.href),
      );
    },
    { signal },
  );
  cite?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== ' ') return;
      // It would scroll the page.
      event.preventDefault();
      cite.click();
    },
    { signal },
  );

  const look = { 'aria-haspopup': 'dialog', class: 'button', part: 'button', type: 'button' };
  const settings = make(document, 'button', look, strings.settings);
  settings.addEventListener('click', () => {
    import('./dialogs.js').then(
      ({ openPreferences }) => openPreferences(stage, settings),
      () => stage.say(strings.failed),
    );
  });
  const toolbar = make(document, 'div', { class: 'toolbar', part: 'toolbar' }, settings);
  surface.append(toolbar);
  const place = (): void => {
    stage.paint();
    placeBehind(stage, cite);
  };
  const header = article.querySelector(':scope > .essay-header');
  const sizes = new window.ResizeObserver(place);
  if (header !== null) sizes.observe(header);
  signal.addEventListener('abort', () => sizes.disconnect());
  watchColors(stage, () => stage.paint());
  place();
}

/** Behind the Cite link, where the prose sheet keeps room for it; without one above the title, in the essay's own space. */
function placeBehind({ direction, host: { article }, rules, surface, window }: Stage, cite: Element | null): void {
  const box = surface.getBoundingClientRect();
  const anchor = (cite?.getClientRects().length ? cite : article.querySelector('.essay-header > *')) ?? article;
  const { height, left, right, top } = anchor.getBoundingClientRect();
  const [start, end] =
    direction === 'rtl' ? [box.right - left, left - box.left] : [right - box.left, box.right - right];
  let rule: string;
  if (anchor === cite) {
    // Rows end where the column does, so the button is as wide as its room.
    const { fontSize, marginInlineEnd } = window.getComputedStyle(anchor);
    rule = `inset-block-start:${top - box.top}px;inset-inline:${start + gap}px 14px;block-size:${height}px;min-inline-size:calc(${marginInlineEnd} - ${gap}px);font-size:${fontSize}`;
  } else {
    const room = top - box.top || 40;
    const size = Math.min(36, room - 4);
    rule = `inset-block-start:${(room - size) / 2}px;inset-inline-end:${end || 16}px;block-size:${size}px;font-size:14px`;
  }
  rules.set('toolbar', `.toolbar{${rule}}`);
}
