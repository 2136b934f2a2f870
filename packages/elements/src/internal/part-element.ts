import { property } from 'lit/decorators.js';
import { EssayLoadEvent } from '../events/essay-load.js';
import { EssayElement, type Phase } from './essay-element.js';
import { isElement, isRoot } from './guards.js';
import type { Input } from './input.js';
import { Loan } from './loan.js';
import type { BuildOptions } from './render.js';

/**
 * An element that shows one end section of an essay: that of an `<essay-view>` on the page, moved here and given back,
 * or one it builds itself.
 */
export abstract class PartElement extends EssayElement {
  #loan: Loan | undefined;
  #listening: AbortController | undefined;

  /** Id of an `<essay-view>` in the same tree, whose own section is moved here as long as this stands. */
  @property({ attribute: 'for' }) htmlFor: string | null = null;

  /** Name of the part in core's HTML. */
  protected abstract readonly section: 'sources' | 'authors';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.getRootNode().addEventListener('essay-load', (event) => this.#hear(event), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.leave();
  }

  /** The element's own records, as an input; nothing if none are set. */
  protected abstract chooseRecords(): Input | undefined;

  protected override choose(): Input | undefined {
    const records = this.chooseRecords();
    if (records !== undefined) return records;
    if (this.htmlFor) return { kind: 'loan', from: this.htmlFor };
    return this.src === null ? { kind: 'children' } : { kind: 'address', url: this.src };
  }

  protected override buildOptions(): BuildOptions {
    return { part: this.section };
  }

  protected override showDirectly(input: Input): Phase {
    if (input.kind !== 'loan') return super.showDirectly(input);
    if (this.#loan === undefined) this.#borrow(input.from);
    return this.#loan === undefined ? 'idle' : 'ready';
  }

  protected override leave(): void {
    this.#loan?.end();
    this.#loan = undefined;
  }

  #hear(event: Event): void {
    const { target } = event;
    if (!this.htmlFor || !isElement(target) || target.id !== this.htmlFor) return;
    // Its sections are new ones, unless we hold them already.
    if (this.#loan?.isCurrent() !== true) this.leave();
    this.requestUpdate();
  }

  #borrow(id: string): void {
    const root = this.getRootNode();
    const view = isRoot(root) ? root.getElementById(id) : null;
    const article = view !== null && 'article' in view ? view.article : undefined;
    if (view === null || !isElement(article)) return;
    const section = article.querySelector<HTMLElement>(`:scope > .essay-${this.section}`);
    if (section === null) return;
    const loan = new Loan(this, section, article);
    this.#loan = loan;
    view.addEventListener('essay-unload', () => this.#giveBack(), { signal: loan.signal });
    this.dispatchEvent(new EssayLoadEvent(section));
  }

  #giveBack(): void {
    this.leave();
    this.requestUpdate();
  }
}
