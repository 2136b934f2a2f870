import { Contents } from './contents.js';
import { ProgressBar } from './progress-bar.js';
import type { Stage } from './stage.js';

/** Where in the essay the reader is. */
export interface Progress {
  /** How much of the body has been on screen: 0 to 1, in hundredths. */
  readonly progress: number;
  readonly section: HTMLElement | undefined;
  readonly minutesLeft: number;
  /** Where on the screen the body ends. */
  readonly end: number;
}

/** Where on the screen one reads, as a share of its height. */
const eyes = 0.3;
/** For an essay that does not say how long it takes. */
const wordsPerMinute = 230;

/** Follows the reader through an essay: contents, time left, the line at the top and the event. */
export function startProgress(stage: Stage): void {
  const { article, events, signal, view } = stage.host;
  const { document, window } = stage;
  const body = article.querySelector<HTMLElement>(':scope > .essay-body');
  if (body === null) return;
  const total = minutesOf(article, body);
  const contents = new Contents(stage);
  const bar = new ProgressBar(stage);
  let frame = 0;
  let last: Progress | undefined;

  const look = (): void => {
    frame = 0;
    const now = progressOf(body, window.innerHeight, total);
    bar.show(now.progress, article.getBoundingClientRect());
    contents.show(now);
    const isNew = now.progress !== last?.progress || now.section !== last.section;
    last = now;
    if (isNew) view.dispatchEvent(new events.Progress(now.progress, now.section, now.minutesLeft));
  };
  const soon = (): void => {
    if (frame === 0) frame = window.requestAnimationFrame(look);
  };
  // Caught on the way down, since the essay may lie in a box that scrolls by itself.
  document.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  window.addEventListener('resize', soon, { signal });
  const sizes = new window.ResizeObserver(soon);
  sizes.observe(body);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    window.cancelAnimationFrame(frame);
  });
  look();
}

function progressOf(body: HTMLElement, height: number, total: number): Progress {
  const box = body.getBoundingClientRect();
  const share = box.height === 0 ? 0 : (height - box.top) / box.height;
  const progress = Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;
  // Towards the end the eyes wander down, or the last short sections would never be the current one.
  const line = Math.max(eyes * height, Math.min(height, 2 * height - box.bottom));
  const sections = Array.from(body.querySelectorAll<HTMLElement>('.essay-section'));
  const section = sections.findLast((one) => one.getBoundingClientRect().top <= line);
  return { end: box.bottom, minutesLeft: Math.ceil(total * (1 - progress)), progress, section };
}

/** The reading time that the essay states, in the digits of its language. */
function minutesOf(article: HTMLElement, body: HTMLElement): number {
  const stated = article.querySelector('.essay-time')?.textContent ?? '';
  const digits = stated.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const number = Number(/\d+/.exec(digits)?.[0]);
  return number || Math.ceil((body.textContent ?? '').split(/\s+/).length / wordsPerMinute);
}
