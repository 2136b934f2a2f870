import { baselineOfMark, firstBaseline } from './baseline.js';
import { targetOf } from './lookup.js';
import { type Band, placeNotes } from './place-notes.js';
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
 * All is measured and written within one frame, before it is drawn, whenever the text itself has become another size;
 * where only a note has, in the next one.
 * A note that comes into the margin appears there: browsers would count it as a layout shift if it had moved.
 */
export function startMarginNotes(stage: Stage): void {
  const { article, signal, view } = stage.host;
  const section = article.querySelector(':scope > .essay-notes');
  const notes = Array.from(section?.querySelectorAll<HTMLElement>(':scope > ol > .essay-note') ?? []);
  if (section === null || notes.length === 0) return;
  const { document, rules, window } = stage;
  let there: ReadonlySet<number> | undefined;
  const place = (): void => {
    if (there === undefined && isRead(section, stage)) return;
    const { moved, text }: Placed = hasMargin(stage) ? placed(stage, section, notes) : { moved: [], text: '' };
    const arriving = moved.filter((index) => !there?.has(index));
    there = new Set(moved);
    if (arriving.length > 0) {
      rules.setOutside('notes', `${text}${arriving.map((index) => itemOf(rules.scope, index)).join()}{display:none}`);
      // A box that is made anew has come from nowhere; out of the flow, it takes no room while it is gone.
      article.getBoundingClientRect();
    }
    rules.setOutside('notes', text);
  };

  // Body and header, not the article: its height changes with every note that moves.
  const sizes = new window.ResizeObserver(place);
  for (const part of article.querySelectorAll(':scope > :is(.essay-body, .essay-header)')) sizes.observe(part);
  const looks = new window.MutationObserver(place);
  looks.observe(view, { attributeFilter: ['notes', 'pull-quotes', 'theme', 'class'] });
  looks.observe(article, { attributeFilter: ['data-notes', 'data-pull-quotes', 'data-theme', 'class', 'lang', 'dir'] });
  document.fonts.addEventListener('loadingdone', place, { signal });
  // WebKit does not tell when a face has come, nor anybody of a picture in a note. Not at once: an observer that changes
  // the size of what it observes is an error on the page.
  let frame = 0;
  const later = new window.ResizeObserver(() => {
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(place);
  });
  for (const note of notes) later.observe(note);
  const sight = new window.IntersectionObserver(() => {
    if (there === undefined) place();
    else sight.disconnect();
  });
  sight.observe(section);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    later.disconnect();
    looks.disconnect();
    sight.disconnect();
    window.cancelAnimationFrame(frame);
  });
  place();
}

/** Which notes stand in the margin, and the rules that put them there. */
interface Placed {
  readonly moved: readonly number[];
  readonly text: string;
}

/** Whether who came by a link to the end, or has come back there, would see the list go from under the eyes. */
function isRead(section: Element, { host: { article }, window }: Stage): boolean {
  return article.getBoundingClientRect().top < 0 && section.getBoundingClientRect().top < window.innerHeight;
}

function hasMargin({ em, host: { article, view } }: Stage): boolean {
  const wanted = view.getAttribute('notes') ?? article.dataset.notes;
  return wanted !== 'end' && article.clientWidth >= tier * em;
}

function placed(stage: Stage, section: Element, notes: readonly HTMLElement[]): Placed {
  const { article } = stage.host;
  const { rules } = stage;
  const tried = ruleOf(
    rules.scope,
    notes.map((_, index) => ({ index, top: 0 })),
    false,
  );
  // Their height in the margin is known only there. The list keeps its own: a shorter page would be scrolled up.
  const { height: room } = section.getBoundingClientRect();
  rules.setOutside('notes', `${tried}${rules.scope} .essay-notes{min-block-size:${room}px}`);
  const box = article.getBoundingClientRect();
  const { marginBlockStart, paddingBlockEnd } = stage.window.getComputedStyle(section);
  const list = section.getBoundingClientRect().height + Number.parseFloat(marginBlockStart);
  const end = box.height - list + Number.parseFloat(paddingBlockEnd);
  const column = notes[0]?.getBoundingClientRect() ?? box;
  const marks = firstMarks(article);
  let furthest = 0;
  const wanted = notes.flatMap((note, index) => {
    const mark = marks.get(note);
    if (mark === undefined || mark.getClientRects().length === 0) return [];
    furthest = Math.max(furthest, lines * lineOf(mark, stage.window));
    const { height, top } = note.getBoundingClientRect();
    return [{ height, index, top: baselineOfMark(mark) - (firstBaseline(note) - top) - box.top }];
  });
  const tops = placeNotes(wanted, bandsIn(article, column), { end, furthest, gap, up });
  const kept = wanted.flatMap(({ index }, at) => {
    const top = tops[at];
    return top === undefined ? [] : [{ index, top }];
  });
  return { moved: kept.map(({ index }) => index), text: ruleOf(rules.scope, kept, kept.length === notes.length) };
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

function itemOf(scope: string, index: number): string {
  return `${scope} .essay-note:nth-child(${index + 1})`;
}

function ruleOf(scope: string, moved: ReadonlyArray<{ index: number; top: number }>, isEmpty: boolean): string {
  if (moved.length === 0) return '';
  const items = moved.map(({ index }) => itemOf(scope, index));
  const places = moved.map(({ top }, at) => `${items[at]}{inset-block-start:${top.toFixed(2)}px}`);
  // The list that is left empty keeps its heading for those who hear it.
  const heading = isEmpty
    ? `${scope} .essay-notes{margin:0}${scope} .essay-notes>:is(h1,h2,h3,h4,h5,h6){position:absolute;inline-size:1px;block-size:1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`
    : '';
  return `@media not print{@container essay (width >= ${tier}em){${items.join()}{position:absolute;inset-inline-start:calc(100% - var(--_essay-end) + var(--_essay-after) - var(--_essay-note));inline-size:var(--_essay-note);margin:0;font-size:max(.75em,var(--_note-size,14px));.essay-back{position:absolute;line-height:inherit;&:not(:focus-visible){clip-path:inset(50%)}}}${heading}${places.join('')}}}`;
}
