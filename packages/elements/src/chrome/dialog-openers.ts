import { isPlain } from './clicks.js';
import { watchColors } from './colors.js';
import { make } from './make.js';
import { elementOf } from './nodes.js';
import type { Stage } from './stage.js';

/** Between the two buttons of the meta row. */
const gap = 8;

/** Lets the Cite link of the essay, and a button beside it, open their dialogs, which load with the first use. */
export function startDialogs(stage: Stage): void {
  const { article, signal } = stage.host;
  const { document, strings, surface, window } = stage;
  article.addEventListener(
    'click',
    (event) => {
      const link = elementOf(event.target)?.closest<HTMLAnchorElement>('a.essay-cite-link');
      if (!link || !isPlain(event)) return;
      event.preventDefault();
      import('./dialogs.js').then(
        ({ openCite }) => openCite(stage, link),
        // Without a network the block at the end says the same.
        () => window.location.assign(link.href),
      );
    },
    { signal },
  );

  const settings = make(document, 'button', { class: 'button', part: 'button', type: 'button' }, strings.settings);
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
    placeBehind(stage);
  };
  const header = article.querySelector(':scope > .essay-header');
  const sizes = new window.ResizeObserver(place);
  if (header !== null) sizes.observe(header);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', place, { signal });
  signal.addEventListener('abort', () => sizes.disconnect());
  watchColors(stage, () => stage.paint());
  place();
}

/** Behind the Cite link, where the prose sheet keeps room for it; without one above the title, in the essay's own space. */
function placeBehind({ direction, host: { article }, rules, surface, window }: Stage): void {
  const box = surface.getBoundingClientRect();
  const cite = article.querySelector('.essay-cite-link');
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
