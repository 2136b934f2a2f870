import type { Essay } from '@essaykit/core/hast';
import { property } from 'lit/decorators.js';
import { EssayCopyEvent } from '../events/essay-copy.js';
import { EssayLoadEvent } from '../events/essay-load.js';
import { EssayProgressEvent } from '../events/essay-progress.js';
import { EssaySourceOpenEvent } from '../events/essay-source-open.js';
import { EssayUnloadEvent } from '../events/essay-unload.js';
import { EssayElement, type Phase } from '../internal/essay-element.js';
import { idle } from '../internal/idle.js';
import type { Input } from '../internal/input.js';
import { isParsed } from '../internal/parsed.js';
import type { BuildOptions } from '../internal/render.js';

/**
 * @element essay-view
 * @summary Shows an essay in the page's own DOM, from prerendered HTML, a document, an address or an inline script.
 *
 * What is shown, first that applies: the property `essay`; a child `article[data-essay]` that core has rendered, kept
 * node for node; `src`; a child `<script type="application/json">` or `<script type="text/markdown">`; else the
 * children as they are, which also stay as the fallback while nothing else can be shown.
 *
 * @slot - Fallback: what readers see without script, and while or when nothing else can be shown.
 * @slot essay - Filled by the element with the article it builds.
 *
 * @csspart skeleton - Three bars, when loading takes a moment and there is no fallback.
 * @csspart error - The notice of a failed load.
 * @csspart empty - The notice where there is no text.
 * @csspart button - Every button.
 * @csspart retry - The button "Try again".
 * @csspart toolbar - Holds the button of the reading settings.
 * @csspart preview - What a mark shows beside it.
 * @csspart preview-kind - When and what a source is.
 * @csspart preview-body - The words of the source or note, in the preview and in the sheet.
 * @csspart preview-status - Badge and archive date of a source.
 * @csspart preview-actions - Ways to the source, its archived copy and the list.
 * @csspart sheet - The bottom sheet, which stands for the preview in narrow places and under fingers.
 * @csspart sheet-handle - The short bar at its top.
 * @csspart scrim - Dims the page behind the sheet and the dialogs.
 * @csspart dialog - A dialog: how to cite the essay, how to read it.
 * @csspart dialog-title - Its title, and that of the sheet.
 * @csspart style-option - One choice of a group.
 * @csspart citation - The citation to be copied.
 * @csspart copy-status - The word "Copied".
 * @csspart close - The button that closes.
 * @csspart menu - What can be done with a selection.
 * @csspart progress-bar - The line at the top of the window, with `progress`.
 *
 * @cssprop [--essay-font-prose=inherit] - Face of the prose.
 * @cssprop [--essay-font-heading] - Face of title and headings; that of the prose by default.
 * @cssprop [--essay-font-ui=inherit] - Face of captions, meta rows and chrome.
 * @cssprop [--essay-font-mono=ui-monospace] - Face of code.
 * @cssprop [--essay-size] - Size of the type.
 * @cssprop [--essay-leading=1.6] - Line height of the prose.
 * @cssprop [--essay-measure=54ch] - Width of the text column.
 * @cssprop [--essay-gutter] - Space at the sides.
 * @cssprop [--essay-gap=2.4em] - Space between the column and what stands in a margin.
 * @cssprop [--essay-note-width=11.2em] - Width of the notes in the margin.
 * @cssprop [--essay-rail-width=9.2em] - Width of the contents beside the column.
 * @cssprop [--essay-unit=.4em] - Unit of all spacing.
 * @cssprop [--essay-paragraph-space=.75lh] - Space between paragraphs.
 * @cssprop [--essay-radius=6px] - Corners of buttons.
 * @cssprop [--essay-scroll-offset=0px] - Height of whatever covers the top of the page.
 * @cssprop [--essay-paper] - Ground of the page.
 * @cssprop [--essay-raised] - Ground of code, corrections and citations.
 * @cssprop [--essay-ink] - Prose.
 * @cssprop [--essay-ink-2] - Dek, notes, captions, meta.
 * @cssprop [--essay-ink-3] - Credits.
 * @cssprop [--essay-rule] - Hairlines.
 * @cssprop [--essay-edge] - Borders of buttons and quotations.
 * @cssprop [--essay-accent] - Marks, underlines, focus.
 * @cssprop [--essay-accent-hover] - A link under the pointer.
 * @cssprop [--essay-mark] - Ground of marked words.
 * @cssprop [--essay-select] - Ground of selected words.
 * @cssprop [--essay-warn] - Badge of an archived source.
 * @cssprop [--essay-bad] - Badge of a lost source, and its address.
 * @cssprop [--essay-focus] - Outline of the focused element.
 * @cssprop [--essay-float] - Ground of previews, sheets and dialogs.
 * @cssprop [--essay-on-accent] - Words on the accent colour.
 * @cssprop [--essay-hover-delay=300ms] - Until a preview opens under a pointer or the focus.
 * @cssprop [--essay-close-delay=300ms] - Until it closes.
 *
 * @cssstate loading - A request or a reading is under way.
 * @cssstate ready - An essay stands there.
 * @cssstate error - What was asked for cannot be shown; the fallback stays.
 *
 * @fires {EssayLoadEvent} essay-load - An essay stands there, also after the element was moved.
 * @fires {EssayErrorEvent} essay-error - What was asked for cannot be shown.
 * @fires {EssayUnloadEvent} essay-unload - The essay is about to be replaced, or has left with the element.
 * @fires {EssaySourceOpenEvent} essay-source-open - A source is about to be shown; cancel it to show it elsewhere.
 * @fires {EssayCopyEvent} essay-copy - A quote, a citation or a link was copied.
 * @fires {EssayProgressEvent} essay-progress - The reader has come further.
 *
 * @attr {"inherit"|"paper"} [theme="inherit"] - `paper` brings the package's own faces and colours.
 * @attr {"auto"|"end"} [notes="auto"] - `end` keeps the notes in their list where a wide page would have them in the margin.
 * @attr {"auto"|"light"|"dark"} [color-scheme="auto"] - One scheme whatever the page has; `auto` has that of the page.
 * @attr {"space"|"indent"} [paragraphs="space"] - What parts paragraphs.
 * @attr {"auto"|"inline"|"outdent"|"margin"|"none"} [pull-quotes="auto"] - Where pull quotes stand; `auto` has them in the margin of a wide page.
 * @attr {boolean} [drop-cap] - Opens with a large letter, where the first paragraph begins with one.
 * @attr {boolean} [progress] - Shows how far one has read as a line at the top of the window.
 *
 * @example
 * <script type="module" src="embed.js"></script>
 * <essay-view src="coasts.md"><a href="coasts.md">Why we draw coasts</a></essay-view>
 */
export class EssayView extends EssayElement {
  protected override readonly subject = 'essay';

  /** The prerendered article on show, if it is of the version we know. */
  #kept: HTMLElement | undefined;
  /** The `src` that stood beside the first prerendered article: no request as long as it stays. */
  #keptSrc: string | null | undefined;
  #asked = false;
  #near = false;
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends the chrome of the essay on show. */
  #chrome: AbortController | undefined;

  /** The document to show; property only. Any JSON may be given: what is no essay is refused with a notice. */
  @property({ attribute: false }) essay: Essay | null = null;

  /** Level of the essay's title, 1 to 6; sections follow one deeper. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Where the sources stand: at the essay's end, or nowhere. */
  @property() sources: 'end' | 'none' = 'end';

  /** Whether an essay of three sections or more lists its contents. */
  @property() contents: 'auto' | 'none' = 'auto';

  /** Which images load. */
  @property() images: 'all' | 'same-origin' | 'none' = 'all';

  /** `lazy` requests `src` only when the element comes near the viewport. */
  @property() loading: 'eager' | 'lazy' = 'eager';

  /** The article that readers see, built or prerendered; nothing while there is none, or one of another version. */
  get article(): HTMLElement | undefined {
    return this.built ?? this.#kept;
  }

  constructor() {
    super();
    this.addEventListener('essay-load', ({ article, target }) => {
      if (target === this && this.phase !== 'empty') void this.#enhance(article);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Those who hold its sections gave them back when it left.
    if (this.article !== undefined) this.dispatchEvent(new EssayLoadEvent(this.article));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
    clearTimeout(this.#timer);
    this.leave();
  }

  override retry(): void {
    this.#asked = true;
    super.retry();
  }

  protected override choose(): Input | undefined {
    if (this.essay !== null) return { kind: 'essay', value: this.essay };
    const prerendered = this.#child('article[data-essay]');
    if (prerendered !== undefined) {
      if (!isParsed(prerendered)) return this.#wait();
      if (this.#keptSrc === undefined) this.#keptSrc = this.src;
      const isCurrent = this.src === this.#keptSrc && !this.#asked;
      if (this.src === null || isCurrent) return { kind: 'prerendered', article: prerendered };
    }
    const script = this.#child('script[type="application/json"], script[type="text/markdown"]');
    if (!isParsed(script ?? this)) return this.#wait();
    if (this.src !== null) {
      return this.loading === 'lazy' && !this.#near ? this.#observe() : { kind: 'address', url: this.src };
    }
    if (script === undefined) return { kind: 'children' };
    return {
      kind: script.getAttribute('type') === 'application/json' ? 'json' : 'markdown',
      // Front matter stands on the first line, and an author begins on the line after the tag.
      text: script.textContent?.replace(/^\s*\n/, '') ?? '',
    };
  }

  protected override buildOptions(): BuildOptions {
    const { contents, headingLevel, images, sources } = this;
    return { contents, headingLevel, images, sources };
  }

  protected override showDirectly(input: Input): Phase {
    this.#kept = undefined;
    if (input.kind !== 'prerendered') return super.showDirectly(input);
    if (input.article.getAttribute('data-essay') === '1') this.#kept = input.article;
    return 'ready';
  }

  protected override arrive(input: Input): void {
    if (input.kind === 'prerendered') {
      if (this.#kept !== undefined) this.dispatchEvent(new EssayLoadEvent(this.#kept));
      return;
    }
    this.#kept = undefined;
    const id = idOf(this.ownerDocument.location?.hash ?? '');
    const target = id === '' ? null : this.built?.querySelector(`#${CSS.escape(id)}`);
    // The browser looked for it before it was there; by the next frame lists have taken their sections over.
    if (target) requestAnimationFrame(() => goTo(target));
  }

  protected override leave(): void {
    this.#chrome?.abort();
    if (this.article !== undefined) this.dispatchEvent(new EssayUnloadEvent());
  }

  /** Brings the chrome when nothing else is to be done; the essay reads without it. */
  async #enhance(article: HTMLElement): Promise<void> {
    this.#chrome?.abort();
    this.#chrome = new AbortController();
    const { signal } = this.#chrome;
    await idle();
    const chrome = signal.aborted ? undefined : await import('../chrome/chrome.js').catch(() => undefined);
    const { shadowRoot: root } = this;
    if (chrome === undefined || root === null || signal.aborted) return;
    const events = { Copy: EssayCopyEvent, Progress: EssayProgressEvent, SourceOpen: EssaySourceOpenEvent };
    await chrome.startChrome({ article, events, root, signal, states: this.internals.states, view: this });
  }

  #child(selector: string): HTMLElement | undefined {
    const children = this.querySelectorAll<HTMLElement>(`:scope > :is(${selector})`);
    return Array.from(children).find((child) => child !== this.built);
  }

  /** The HTML parser is still inside: what it brings next decides. */
  #wait(): undefined {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.requestUpdate(), 16);
  }

  #observe(): undefined {
    if (this.#observer !== undefined) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#near = true;
        this.#observer?.disconnect();
        this.requestUpdate();
      },
      { rootMargin: '100%' },
    );
    this.#observer.observe(this);
  }
}

function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** Only the browser sets `:target`, by going there itself; a page that keeps a state in its address would lose it. */
function goTo(target: Element): void {
  const { ownerDocument } = target;
  const { defaultView } = ownerDocument;
  if (defaultView?.history.state === null && ownerDocument.getElementById(target.id) === target) {
    defaultView.location.replace(defaultView.location.href);
  }
  target.scrollIntoView({ behavior: 'instant' });
}

declare global {
  interface HTMLElementTagNameMap {
    'essay-view': EssayView;
  }
}
