import type { Csl, Source } from '@essaykit/core/hast';
import { property } from 'lit/decorators.js';
import type { Input } from '../internal/input.js';
import { PartElement } from '../internal/part-element.js';

/**
 * @element source-list
 * @summary Shows the sources of an essay: the list of an `<essay-view>` moved here, or one of its own.
 *
 * What is shown, first that applies: the property `sources`; the list of the essay that `for` names; the sources of
 * `src`; else the children as they are.
 *
 * @slot - Fallback: what readers see without script, and while or when nothing else can be shown.
 * @slot essay - Filled by the element with the list.
 *
 * @csspart skeleton - Three bars, when loading takes a moment and there is no fallback.
 * @csspart error - The notice of a failed load.
 * @csspart empty - The notice where there are no sources.
 * @csspart button - Every button.
 * @csspart retry - The button "Try again".
 *
 * @cssprop [--essay-font-prose=inherit] - Face of the entries.
 * @cssprop [--essay-font-ui=inherit] - Face of the heading, badges and chrome.
 * @cssprop [--essay-ink] - Entries.
 * @cssprop [--essay-ink-2] - What stands under an entry.
 * @cssprop [--essay-rule] - Hairlines.
 * @cssprop [--essay-accent] - Numbers, underlines, focus.
 * @cssprop [--essay-unit=.4em] - Unit of all spacing.
 *
 * @cssstate loading - A request or a reading is under way.
 * @cssstate ready - A list stands there.
 * @cssstate error - What was asked for cannot be shown; the fallback stays.
 *
 * @fires {EssayLoadEvent} essay-load - A list stands there.
 * @fires {EssayErrorEvent} essay-error - What was asked for cannot be shown.
 *
 * @example
 * <essay-view id="coasts" src="coasts.md"></essay-view>
 * <source-list for="coasts"></source-list>
 */
export class SourceList extends PartElement {
  protected override readonly subject = 'sources';
  protected override readonly section = 'sources';

  /** CSL-JSON entries or sources of an essay; property only. */
  @property({ attribute: false }) sources: ReadonlyArray<Source | Csl> | null = null;

  protected override chooseRecords(): Input | undefined {
    return this.sources === null ? undefined : { kind: 'sources', value: this.sources };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceList;
  }
}
