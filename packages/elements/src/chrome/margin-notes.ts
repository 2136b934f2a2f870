import { baselineOfMark, firstBaseline } from './baseline.js';
import { targetOf } from './lookup.js';
import { type Band, placeNotes, type Wanted } from './place-notes.js';
import type { Stage } from './stage.js';

/** From this width of the container on there is a margin, in its type. */
const tier = 60;
const gap = 16;
const up = 120;
/** So many lines a note may stand from its mark. */
const lines = 12;

/**
 * Moves the notes of a wide essay beside their marks: the list's own items, by position, so that they print and read
 * as a list.
 *
 * All is measured and written within one frame, before it is drawn, whenever the text itself has become another size.
 */
export function startMarginNotes(stage: Stage): void {
  const { article, signal, view } = stage.host;
  const section = article.querySelector(':scope > .essay-notes');
  const notes = Array.from(section?.querySelectorAll<HTMLElement>(':scope > ol > .essay-note') ?? []);
  if (notes.length === 0) return;
  const place = (): void => stage.rules.setOutside('notes', hasMargin(stage) ? placed(stage, notes) : '');

  // Body and header, not the article: its height changes with every note that moves.
  const sizes = new stage.window.ResizeObserver(place);
  for (const part of article.querySelectorAll(':scope > .essay-body, :scope > .essay-header')) sizes.observe(part);
  const looks = new stage.window.MutationObserver(place);
  looks.observe(view, { attributeFilter: ['notes', 'pull-quotes', 'theme', 'class'] });
  looks.observe(article, { attributeFilter: ['data-notes', 'data-pull-quotes', 'data-theme', 'class', 'lang', 'dir'] });
  stage.document.fonts.addEventListener('loadingdone', place, { signal });
  article.addEventListener('load', place, { capture: true, signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    looks.disconnect();
  });
  place();
}

function hasMargin({ em, host: { article, view } }: Stage): boolean {
  const wanted = view.getAttribute('notes') ?? article.dataset.notes;
  return wanted !== 'end' && article.clientWidth >= tier * em;
}

function placed(stage: Stage, notes: readonly HTMLElement[]): string {
  const { article } = stage.host;
  const { rules } = stage;
  const all = notes.map((_, index) => index);
  // Their height in the margin is known only there.
  rules.setOutside(
    'notes',
    ruleOf(
      rules.scope,
      all,
      all.map(() => 0),
    ),
  );
  const box = article.getBoundingClientRect();
  const column = notes[0]?.getBoundingClientRect() ?? box;
  const marks = firstMarks(article);
  let furthest = 0;
  const wanted = notes.map((note): Wanted | undefined => {
    const mark = marks.get(note);
    if (mark === undefined || mark.getClientRects().length === 0) return undefined;
    furthest = Math.max(furthest, lines * lineOf(mark, stage.window));
    const { height, top } = note.getBoundingClientRect();
    return { height, top: baselineOfMark(mark) - (firstBaseline(note) - top) - box.top };
  });
  const seeking = all.filter((index) => wanted[index] !== undefined);
  const tops = placeNotes(
    wanted.filter((one) => one !== undefined),
    bandsIn(article, column),
    { end: box.height, furthest, gap, up },
  );
  const kept = seeking.flatMap((index, at) => {
    const top = tops[at];
    return top === undefined ? [] : [{ index, top }];
  });
  return ruleOf(
    rules.scope,
    kept.map(({ index }) => index),
    kept.map(({ top }) => top),
    kept.length === notes.length,
  );
}

/** The first mark of each note in the text; one that stands only in another note has no line to stand beside. */
function firstMarks(article: HTMLElement): Map<HTMLElement, HTMLElement> {
  const found = new Map<HTMLElement, HTMLElement>();
  for (const mark of article.querySelectorAll<HTMLElement>(':is(.essay-body, .essay-header) a.essay-note-mark')) {
    const note = targetOf(mark, article);
    if (note !== undefined && !found.has(note)) found.set(note, mark);
  }
  return found;
}

/** What reaches into the margin: wide figures, and pull quotes that stand there. */
function bandsIn(article: HTMLElement, column: DOMRect): Band[] {
  const { top } = article.getBoundingClientRect();
  return Array.from(article.querySelectorAll('.essay-figure, .essay-pull')).flatMap((element) => {
    const box = element.getBoundingClientRect();
    const isThere = box.height > 0 && box.right > column.left + 1 && box.left < column.right - 1;
    return isThere ? [{ from: box.top - top, to: box.bottom - top }] : [];
  });
}

function lineOf(mark: HTMLElement, window: Window): number {
  const { fontSize, lineHeight } = window.getComputedStyle(mark.closest('sup')?.parentElement ?? mark);
  return Number.parseFloat(lineHeight) || 1.5 * Number.parseFloat(fontSize);
}

function ruleOf(scope: string, moved: readonly number[], tops: readonly number[], isEmpty = true): string {
  if (moved.length === 0) return '';
  const item = (index: number): string => `${scope} .essay-note:nth-child(${index + 1})`;
  const places = moved.map((index, at) => `${item(index)}{inset-block-start:${tops[at]?.toFixed(2)}px}`);
  // The list that is left empty keeps its heading for those who hear it.
  const heading = isEmpty
    ? `${scope} .essay-notes{margin:0}${scope} .essay-notes>:is(h1,h2,h3,h4,h5,h6){position:absolute;inline-size:1px;block-size:1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`
    : '';
  return `@media not print{@container essay (width >= ${tier}em){${moved.map(item).join()}{position:absolute;inset-inline-start:calc(100% - var(--_pe) + var(--_after) - var(--_note));inline-size:var(--_note);margin:0;font-size:max(.75em,var(--_note-size,14px))}${moved.map((index) => `${item(index)} .essay-back`).join()}{display:none}${heading}${places.join('')}}}`;
}
