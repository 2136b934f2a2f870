import { targetOf } from './lookup.js';
import { make } from './make.js';
import type { Progress } from './progress.js';
import type { Stage } from './stage.js';

/** Marks in the essay's contents the section that is being read, and says in the rail how long the rest takes. */
export class Contents {
  readonly #stage: Stage;
  readonly #nav: HTMLElement | null;
  readonly #links: ReadonlyArray<{ link: HTMLElement; section: HTMLElement }>;
  #left: HTMLElement | undefined;

  constructor(stage: Stage) {
    const { article, signal } = stage.host;
    this.#stage = stage;
    this.#nav = article.querySelector<HTMLElement>('.essay-contents');
    this.#links = Array.from(this.#nav?.querySelectorAll('a') ?? []).flatMap((link) => {
      const section = targetOf(link, article);
      return section === undefined ? [] : [{ link, section }];
    });
    signal.addEventListener('abort', () => {
      this.#left?.remove();
      for (const { link } of this.#links) link.removeAttribute('aria-current');
    });
  }

  show({ end, minutesLeft, section }: Progress): void {
    const middle = this.#stage.window.innerHeight / 2;
    // The sources stand behind the body, wherever they have been moved to.
    const isReached = ({ top }: DOMRect) => top >= end && top <= middle;
    const current = this.#links.findLast(
      ({ section: one }) => one.contains(section ?? null) || isReached(one.getBoundingClientRect()),
    );
    for (const one of this.#links) {
      if (one !== current) one.link.removeAttribute('aria-current');
      else if (!one.link.hasAttribute('aria-current')) one.link.setAttribute('aria-current', 'true');
    }
    this.#tell(minutesLeft);
  }

  #tell(minutes: number): void {
    const { document, rules, strings, window } = this.#stage;
    if (this.#nav === null) return;
    // Only the rail has a place for it; a folded list is looked at and closed.
    const isRail = window.getComputedStyle(this.#nav).position === 'absolute';
    if (!isRail && this.#left === undefined) return;
    if (this.#left === undefined) {
      this.#left = make(document, 'p', { class: 'essay-time-left' });
      (this.#nav.querySelector('details') ?? this.#nav).append(this.#left);
      rules.setOutside(
        'left',
        `${rules.scope} .essay-time-left{margin-block-start:calc(1.5*var(--_essay-unit));padding-inline-start:calc(1.75*var(--_essay-unit) + 2px);color:var(--_ink-3);font-size:13px;font-variant-numeric:lining-nums tabular-nums}`,
      );
    }
    const text = strings.left.replace('{}', this.#amount(minutes));
    if (this.#left.textContent !== text) this.#left.textContent = text;
    this.#left.hidden = minutes === 0 || !isRail;
  }

  #amount(minutes: number): string {
    // British English has "mins" for what stands as "min" beside the date.
    const locale = this.#stage.locale.replace(/^en-.*/, 'en');
    // The short forms of these two languages are single letters.
    const unitDisplay = /^(?:ar|he)/.test(locale) ? 'long' : 'short';
    return new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay }).format(minutes);
  }
}
