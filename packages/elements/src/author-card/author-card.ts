import type { Author } from '@essaykit/core/hast';
import { property } from 'lit/decorators.js';
import type { Input } from '../internal/input.js';
import { PartElement } from '../internal/part-element.js';

/** An author of an essay, or the least that is known of a person: a name, and a bio as plain text. */
export type PersonInput = Omit<Partial<Author>, 'name' | 'bio'> & {
  name: Author['name'] | string;
  bio?: Author['bio'] | string;
};

/**
 * @element author-card
 * @summary Shows who wrote an essay: the section of an `<essay-view>` moved here, or a card of its own.
 *
 * Full, or `compact`: a portrait, the name and one line.
 *
 * What is shown, first that applies: the property `person`; the authors of the essay that `for` names; the authors of
 * `src`; the attributes; else the children as they are.
 *
 * @slot - Fallback: what readers see without script, and while or when nothing else can be shown.
 * @slot essay - Filled by the element with the card.
 *
 * @csspart skeleton - Three bars, when loading takes a moment and there is no fallback.
 * @csspart error - The notice of a failed load.
 * @csspart empty - The notice where there is no author.
 * @csspart button - Every button.
 * @csspart retry - The button "Try again".
 *
 * @cssprop [--essay-font-prose=inherit] - Face of the bio.
 * @cssprop [--essay-font-ui=inherit] - Face of links and chrome.
 * @cssprop [--essay-ink] - Name and bio.
 * @cssprop [--essay-ink-2] - Role and links.
 * @cssprop [--essay-rule] - Hairlines.
 * @cssprop [--essay-accent] - Underlines, focus.
 * @cssprop [--essay-unit=.4em] - Unit of all spacing.
 *
 * @cssstate loading - A request or a reading is under way.
 * @cssstate ready - A card stands there.
 * @cssstate error - What was asked for cannot be shown; the fallback stays.
 *
 * @fires {EssayLoadEvent} essay-load - A card stands there.
 * @fires {EssayErrorEvent} essay-error - What was asked for cannot be shown.
 *
 * @example
 * <essay-view id="coasts" src="coasts.md"></essay-view>
 * <author-card for="coasts"></author-card>
 */
export class AuthorCard extends PartElement {
  protected override readonly subject = 'author';
  protected override readonly section = 'authors';

  #fromAttributes: { key: string; person: PersonInput } | undefined;

  /** One person, or several; property only. */
  @property({ attribute: false }) person: PersonInput | readonly PersonInput[] | null = null;

  /** Name of the person, as shown. */
  @property() name: string | null = null;

  /** Bio of the person, as plain text; a blank line begins a paragraph. */
  @property() bio: string | null = null;

  /** Address of the person's own page. */
  @property() url: string | null = null;

  /** Address of a portrait. */
  @property() image: string | null = null;

  /** Whether only a portrait, the name and one line are shown: the role, else as much of the bio as has room. */
  @property({ type: Boolean, reflect: true }) compact = false;

  protected override chooseRecords(): Input | undefined {
    if (this.person !== null) return { kind: 'people', value: this.person };
    if (this.name === null || this.htmlFor || this.src !== null) return undefined;
    return { kind: 'people', value: this.#named(this.name) };
  }

  /** The same object as long as the attributes stay, so that nothing is built twice. */
  #named(name: string): PersonInput {
    const person: PersonInput = {
      name,
      ...(this.bio === null ? {} : { bio: this.bio }),
      ...(this.url === null ? {} : { url: this.url }),
      ...(this.image === null ? {} : { image: { url: this.image } }),
    };
    const key = JSON.stringify(person);
    if (this.#fromAttributes?.key !== key) this.#fromAttributes = { key, person };
    return this.#fromAttributes.person;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'author-card': AuthorCard;
  }
}
