import { make } from './make.js';
import type { Stage } from './stage.js';

/** The line at the top of the window that grows as one reads, where the attribute `progress` asks for it. */
export class ProgressBar {
  readonly #stage: Stage;
  readonly #bar: HTMLElement;
  readonly #growth: Animation;

  constructor(stage: Stage) {
    const { root, signal, view } = stage.host;
    this.#stage = stage;
    this.#bar = make(stage.document, 'div', {
      'aria-hidden': 'true',
      class: 'progress',
      hidden: '',
      part: 'progress-bar',
    });
    // Beside the layer, whose containment would keep it from the window's edge.
    root.append(this.#bar);
    this.#growth = this.#bar.animate({ inlineSize: ['0%', '100%'] }, { duration: 100, fill: 'both' });
    this.#growth.pause();
    const changes = new stage.window.MutationObserver(() => {
      this.#bar.hidden = !view.hasAttribute('progress');
    });
    changes.observe(view, { attributeFilter: ['progress'] });
    signal.addEventListener('abort', () => {
      changes.disconnect();
      this.#bar.remove();
    });
  }

  show(progress: number, box: DOMRect): void {
    const { host, window } = this.#stage;
    this.#growth.currentTime = progress * 100;
    const isSeen = box.bottom > 0 && box.top < window.innerHeight;
    this.#bar.hidden = !isSeen || !host.view.hasAttribute('progress');
  }
}
