/**
 * A section of an essay that stands in another element for a while: the section itself, so no id is doubled and every
 * mark still leads to it.
 */
export class Loan {
  readonly #section: HTMLElement;
  /** Keeps the section's place in its article. */
  readonly #place: Comment;
  readonly #frame: HTMLElement;
  readonly #ending = new AbortController();
  /** Ended with the loan. */
  readonly signal = this.#ending.signal;

  constructor(holder: HTMLElement, section: HTMLElement, article: HTMLElement) {
    const document = holder.ownerDocument;
    this.#section = section;
    this.#place = document.createComment('');
    this.#frame = document.createElement('div');
    this.#frame.slot = 'essay';
    // Away from its article the section would lose language and direction.
    for (const name of ['lang', 'dir']) {
      const value = article.getAttribute(name);
      if (value !== null) this.#frame.setAttribute(name, value);
    }
    section.replaceWith(this.#place);
    this.#frame.append(section);
    holder.append(this.#frame);
  }

  /** Whether the section is still held and its article still waits for it. */
  isCurrent(): boolean {
    return this.#section.parentNode === this.#frame && this.#place.isConnected;
  }

  /** Puts the section back where it came from. */
  end(): void {
    this.#ending.abort();
    if (this.#section.parentNode === this.#frame) this.#place.replaceWith(this.#section);
    this.#place.remove();
    this.#frame.remove();
  }
}
