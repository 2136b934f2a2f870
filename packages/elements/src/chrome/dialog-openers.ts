import { watchColors } from './colors.js';
import { make } from './make.js';
import { elementOf } from './nodes.js';
import type { Stage } from './stage.js';

/** Lets the Cite link of the essay, and a button beside it, open their dialogs, which load with the first use. */
export function startDialogs(stage: Stage): void {
  const { article, signal } = stage.host;
  const { document, strings, surface, window } = stage;
  article.addEventListener(
    'click',
    (event) => {
      const link = elementOf(event.target)?.closest<HTMLAnchorElement>('a.essay-cite-link');
      if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
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
    placeBeside(stage, toolbar);
  };
  const header = article.querySelector(':scope > .essay-header');
  const sizes = new window.ResizeObserver(place);
  if (header !== null) sizes.observe(header);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', place, { signal });
  signal.addEventListener('abort', () => sizes.disconnect());
  watchColors(stage, () => stage.paint());
  place();
}

/** In the meta row, beside the Cite link, if there is room; else above the title, where the essay has its space. */
function placeBeside(stage: Stage, toolbar: HTMLElement): void {
  const { direction, host, isNarrow, rules, surface } = stage;
  const { article } = host;
  const box = surface.getBoundingClientRect();
  const cite = article.querySelector('.essay-cite-link')?.getBoundingClientRect();
  const isRtl = direction === 'rtl';
  // Its box is measured as it stands in the row.
  rules.set('toolbar', '');
  const startOf = (rect: DOMRect): number => (isRtl ? box.right - rect.right : rect.left - box.left);
  const { offsetHeight: height, offsetWidth: width } = toolbar;
  if (cite !== undefined && cite.width > 0) {
    const top = cite.top - box.top + (cite.height - height) / 2;
    const row = Array.from(article.querySelectorAll('.essay-meta > :not(.essay-cite-link)'), (item) =>
      item.getBoundingClientRect(),
    );
    const sameRow = row.filter((item) => item.bottom > cite.top && item.top < cite.bottom);
    const end = Math.max(0, ...sameRow.map((item) => startOf(item) + item.width));
    const isBehind = sameRow.length === 0;
    const start = isBehind ? startOf(cite) + cite.width + 8 : startOf(cite) - 8 - width;
    const fits = isBehind ? start + width <= box.width - 14 : start >= end + 16;
    if (fits) {
      rules.set('toolbar', `.toolbar{inset-block-start:${top}px;inset-inline-start:${start}px}`);
      return;
    }
  }
  const title = article.querySelector('.essay-header > *')?.getBoundingClientRect();
  const end = title === undefined ? 16 : box.width - startOf(title) - title.width;
  // Alone up there a box would be the first thing one sees.
  rules.set(
    'toolbar',
    `.toolbar{inset-block-start:${isNarrow ? 0 : 4}px;inset-inline-end:${end}px}.toolbar .button{padding-inline:0;border:0;color:var(--_ink-2)}`,
  );
}
