import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import { property, state } from 'lit/decorators.js';
import { EssayErrorEvent } from '../events/essay-error.js';
import { EssayLoadEvent } from '../events/essay-load.js';
import { isElement } from './guards.js';
import { hasContent } from './has-content.js';
import { hostStyles } from './host.styles.js';
import { type DataInput, type Input, isData, sameInput } from './input.js';
import { keepScroll } from './keep-scroll.js';
import type { Occasion } from './notice.js';
import type { BuildOptions } from './render.js';
import { type Done, type Failed, Run } from './run.js';
import { adoptProse, dress } from './sheets.js';
import type { Subject } from './strings.js';
import { version } from './version.js';

/** Where an element is between being asked and showing. */
export type Phase = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/**
 * What the three elements share: from an input to one built child in the light DOM, the latest input winning, with a
 * notice when that fails.
 *
 * Its shadow root holds chrome and slots only; a built child takes the slot `essay`, and the element's own children
 * are what that slot shows until then. Two slots need no templates, so these are Lit's reactive elements without
 * lit-html, which would be a fifth of the first load.
 */
export abstract class EssayElement extends ReactiveElement {
  /** Version of the package this class came with. */
  static readonly version: string = version;

  /** The child that stands in the slot `essay`. */
  protected built: HTMLElement | undefined;

  /** @internal */
  protected readonly internals = this.attachInternals();
  /** What was last begun; the phase says how it went. */
  #input: Input | undefined;
  /** The same input is to be read again. */
  #stale = false;
  /** The attempt under way; an older one finds another here and is void. */
  #run: Run | undefined;
  #done: Done | undefined;
  #failed: Failed | undefined;
  /** What readers see; another input may be under way. */
  #shown: Input | undefined;
  #shownWith = '';
  /** What the notice is about: a failure, or a phase. */
  #occasion: Failed | Phase | undefined;
  #noticed: Promise<void> | undefined;
  #styles: readonly string[] = [hostStyles];
  /** Shows the built child, and around it what stands there without one. */
  readonly #slot = makeSlot(this.ownerDocument);
  /** The notice that stands behind the slot. */
  #placed: Node | undefined;

  /** @internal */
  @state() protected phase: Phase = 'idle';

  /** @internal */
  @state() protected notice: Node | undefined;

  /** Address of an essay: its Markdown, its JSON, or a page made by essaykit, which names its JSON. */
  @property() src: string | null = null;

  /** Milliseconds that loading may take; no limit for 0. */
  @property({ type: Number }) timeout = 30_000;

  /** What the notices name. */
  protected abstract readonly subject: Subject;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptProse(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#run === undefined) return;
    this.#stop();
    this.#stale = true;
    this.#enter('idle');
  }

  /** Constructed sheets are dropped when a node goes to another document, so they are made again there. */
  adoptedCallback(): void {
    if (this.shadowRoot !== null) dress(this.shadowRoot, this.#styles);
  }

  /**
   * Asks anew for what is to be shown; with `src` that is a new request, also when a prerendered essay stands there.
   *
   * @example
   * document.querySelector('essay-view').retry();
   */
  retry(): void {
    this.#stale = true;
    this.requestUpdate();
  }

  /** What is to be shown now; nothing while that cannot be known yet. */
  protected abstract choose(): Input | undefined;

  /** What an essay is built with. */
  protected abstract buildOptions(): BuildOptions;

  /** Called before what is shown is replaced or removed. */
  protected leave(): void {}

  /** Called once for each new input, when it is shown. */
  protected arrive(_input: Input): void {}

  /** Shows what needs no reading, and says how that went. */
  protected showDirectly(_input: Input): Phase {
    return hasContent(this) ? 'idle' : 'empty';
  }

  protected override createRenderRoot(): ShadowRoot {
    const fallback = this.ownerDocument.createElement('slot');
    fallback.addEventListener('slotchange', () => this.requestUpdate());
    this.#slot.append(fallback);
    return keepScroll(this, () => {
      const root = this.attachShadow({ mode: 'open' });
      dress(root, this.#styles);
      root.append(this.#slot);
      return root;
    });
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    this.#settle();
    this.#announce();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#noticed;
    return (await super.getUpdateComplete()) && complete;
  }

  #enter(phase: Phase): void {
    this.phase = phase;
    this.internals.ariaBusy = phase === 'loading' ? 'true' : null;
    const current = phase === 'empty' && this.built !== undefined ? 'ready' : phase;
    const { states } = this.internals;
    try {
      for (const name of ['loading', 'error', 'ready']) states.delete(name);
      if (['loading', 'error', 'ready'].includes(current)) states.add(current);
    } catch {
      // Engines before `:state()` take only names that begin with two hyphens.
    }
  }

  #stop(): void {
    this.#run?.abort();
    this.#run = undefined;
  }

  #settle(): void {
    const input = this.choose();
    if (input === undefined) return;
    const again = this.#stale;
    if (!again && sameInput(this.#input, input)) {
      if (!isData(input)) this.#showDirectly(input);
      else if (this.phase === 'ready' && this.#shownWith !== JSON.stringify(this.buildOptions())) this.#place(input);
      return;
    }
    // On another attempt the notice stays until that has come to something.
    if (!sameInput(this.#input, input)) this.#failed = undefined;
    this.#stale = false;
    this.#input = input;
    this.#stop();
    if (isData(input)) void this.#show(input, again);
    else this.#showDirectly(input);
  }

  #showDirectly(input: Input): void {
    const first = !sameInput(this.#shown, input);
    if (first) this.#remove();
    const phase = this.showDirectly(input);
    if (phase !== this.phase) this.#enter(phase);
    if (!first) return;
    this.#shown = input;
    this.arrive(input);
  }

  async #show(input: DataInput, again: boolean): Promise<void> {
    const run = new Run();
    this.#run = run;
    this.#enter('loading');
    const outcome = await run.start(input, this.baseURI, this.timeout, again);
    if (outcome === undefined || this.#run !== run) return;
    this.#run = undefined;
    if ('failure' in outcome) return this.#fail(input, outcome);
    this.#done = outcome;
    try {
      this.#place(input);
    } catch (error) {
      this.#fail(input, { error, failure: 'invalid', status: undefined });
    }
  }

  #fail(input: Input, failed: Failed): void {
    this.#failed = failed;
    // What another address gave is not what is asked for now; what is prerendered stays as the fallback.
    if (this.built !== undefined && !sameInput(this.#shown, input)) this.#remove();
    this.#enter('error');
    this.dispatchEvent(new EssayErrorEvent(failed.failure, failed.status, failed.error));
  }

  #place(input: Input): void {
    if (this.#done === undefined) return;
    const { reading, renderer } = this.#done;
    const options = this.buildOptions();
    const article = renderer.build(this, reading, options);
    const first = !sameInput(this.#shown, input);
    const isHeld = this.matches(':focus-within');
    this.leave();
    keepScroll(this, () => {
      for (const child of Array.from(this.children)) {
        if (child === this.built || child.hasAttribute('data-essay')) child.remove();
      }
      if (article === undefined) return;
      article.slot = 'essay';
      this.append(article);
    });
    this.built = article;
    this.#shown = input;
    this.#shownWith = JSON.stringify(options);
    this.#failed = undefined;
    const isBlank = article?.textContent?.trim() === '' && article.querySelector('img') === null;
    this.#enter(article === undefined || isBlank ? 'empty' : 'ready');
    if (article === undefined) return;
    if (isHeld) renderer.takeFocus(article);
    if (first) this.arrive(input);
    this.dispatchEvent(new EssayLoadEvent(article, reading.messages));
  }

  #remove(): void {
    if (this.#shown === undefined) return;
    this.leave();
    this.built?.remove();
    this.built = undefined;
    this.#shown = undefined;
    this.#done = undefined;
  }

  /** Puts the notice of this moment under the slot; words and looks load with the first one. */
  #announce(): void {
    const waits = this.phase === 'loading' && this.built === undefined && !hasContent(this);
    const occasion = this.#failed ?? (this.phase === 'empty' || waits ? this.phase : undefined);
    if (occasion === this.#occasion) return;
    this.#occasion = occasion;
    if (occasion === undefined) this.notice = undefined;
    else this.#noticed = this.#load(occasion);
  }

  async #load(occasion: Failed | Phase): Promise<void> {
    let notice: Node;
    try {
      const { makeNotice, noticeStyles } = await import('./notice.js');
      notice = await makeNotice(this, this.#describe(occasion));
      this.#styles = [hostStyles, noticeStyles];
      this.adoptedCallback();
    } catch {
      // Without a network there are no words but these.
      notice = this.ownerDocument.createTextNode(typeof occasion === 'string' ? '' : 'This could not be loaded.');
    }
    if (occasion === this.#occasion) this.notice = notice;
  }

  #describe(occasion: Failed | Phase): Occasion {
    const { subject } = this;
    if (occasion === 'empty') return { kind: 'empty', subject };
    if (typeof occasion === 'string') return { kind: 'skeleton' };
    const { failure, status } = occasion;
    return { address: this.src ?? undefined, code: failure, kind: 'error', retry: () => this.retry(), status, subject };
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.notice === this.#placed) return;
    const isHeld = this.#placed?.contains(this.shadowRoot?.activeElement ?? null);
    this.#placed?.parentNode?.removeChild(this.#placed);
    this.#placed = this.notice;
    if (this.#placed !== undefined) this.#slot.after(this.#placed);
    // Who has pressed a button of the notice goes on at the next one's.
    if (isHeld && isElement(this.#placed)) this.#placed.querySelector('button')?.focus();
  }
}

function makeSlot(document: Document): HTMLSlotElement {
  const slot = document.createElement('slot');
  slot.name = 'essay';
  return slot;
}
