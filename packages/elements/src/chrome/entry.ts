import type { ChromeStrings, SourceKind } from '../internal/strings.js';
import type { Mark } from './lookup.js';
import type { Stage } from './stage.js';

/** What a preview or a sheet shows of the entry that a mark leads to. */
export interface EntryContent {
  /** The mark in words: "Source 4". */
  readonly label: string;
  /** When and what: "1906 · report"; nothing for a note. */
  readonly kind: string;
  readonly body: HTMLElement;
  readonly status: HTMLElement | undefined;
  readonly actions: HTMLElement | undefined;
}

/** CSL types by how they begin; what is none of these has no word. */
const kinds: ReadonlyArray<readonly [SourceKind, RegExp]> = [
  ['article', /^(?:article|paper|review)/],
  ['book', /^(?:book|classic|pamphlet)/],
  ['broadcast', /^broadcast/],
  ['chapter', /^(?:chapter|entry)/],
  ['data', /^(?:dataset|software)/],
  ['film', /^motion/],
  ['interview', /^interview/],
  ['law', /^(?:bill|hearing|leg|regulation|standard|treaty)/],
  ['map', /^map/],
  ['report', /^report/],
  ['thesis', /^thesis/],
  ['web', /^(?:post|webpage)/],
];

/** What an entry has besides its words. */
const around = '.essay-source-number, .essay-note-letter, .essay-source-row, .essay-back';

/**
 * Makes the content of a preview or a sheet from the entry in the list: copies, without ids.
 *
 * @param isSheet - There a note has a way to its list too; a source always has one.
 */
export function entryContent(stage: Stage, { entry, kind, link }: Mark, isSheet: boolean): EntryContent {
  const { document, strings } = stage;
  const { make } = stage.tools;
  const label = link.getAttribute('aria-label') ?? link.textContent ?? '';
  const lang = entry.closest('[lang]')?.getAttribute('lang') ?? '';
  const body = make(document, 'div', { class: 'body', lang, part: 'preview-body' }, ...wordsOf(stage, entry));
  const listed = link.getAttribute('href') ?? '';
  if (kind === 'note') {
    const actions = isSheet ? actionsOf(stage, button(stage, listed, strings.allNotes)) : undefined;
    return { label, kind: '', body, status: undefined, actions };
  }
  const csl = readCsl(entry);
  const live = entry.querySelector<HTMLAnchorElement>('a.u-url');
  const archive = entry.querySelector<HTMLAnchorElement>('a.essay-archive');
  // Of a page that is gone the title leads to the archived copy, or nowhere.
  const isGone = live === null || live.href === archive?.href || entry.querySelector('.essay-badge') !== null;
  const open = (isGone ? archive : null) ?? live;
  const words = open === archive ? strings.openArchive : strings.openSource;
  return {
    label,
    kind: [yearOf(csl.issued, stage.locale), kindOf(csl.type, strings.kinds)].filter((part) => part).join(' · '),
    body,
    status: statusOf(stage, entry),
    actions: actionsOf(
      stage,
      ...(open ? [button(stage, open.href, words, 'primary')] : []),
      button(stage, listed, strings.allSources),
    ),
  };
}

function wordsOf({ document, tools: { make } }: Stage, entry: HTMLElement): Node[] {
  const copy = make(document, 'div');
  copy.append(...Array.from(entry.childNodes, (node) => node.cloneNode(true)));
  for (const element of copy.querySelectorAll(around)) element.remove();
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return Array.from(copy.childNodes);
}

/** Badge and archive date; both only when something is to be said. */
function statusOf({ document, tools: { make } }: Stage, entry: HTMLElement): HTMLElement | undefined {
  const said = ['.essay-badge', '.essay-archive'].flatMap((name) => {
    const found = entry.querySelector(name);
    const text = found?.textContent?.trim();
    const kind = found?.matches('.essay-dead') ? 'badge bad' : 'badge';
    return text ? [make(document, 'span', name === '.essay-badge' ? { class: kind } : {}, text)] : [];
  });
  return said.length === 0 ? undefined : make(document, 'div', { class: 'status', part: 'preview-status' }, ...said);
}

function actionsOf({ document, tools: { make } }: Stage, ...actions: HTMLElement[]): HTMLElement {
  return make(document, 'div', { class: 'actions', part: 'preview-actions' }, ...actions);
}

function button({ document, tools: { make } }: Stage, href: string, words: string, look = ''): HTMLElement {
  return make(document, 'a', { class: `button ${look}`.trim(), href, part: 'button' }, words);
}

/** The little that is read of an entry's own record; anything may stand there. */
function readCsl(entry: HTMLElement): { type: string; issued: unknown } {
  try {
    const { issued, type }: Record<string, unknown> = Object(JSON.parse(entry.dataset.csl ?? ''));
    return { type: String(type), issued };
  } catch {
    return { type: '', issued: undefined };
  }
}

function kindOf(type: string, words: ChromeStrings['kinds']): string {
  const found = kinds.find(([, test]) => test.test(type));
  return found ? words[found[0]] : '';
}

function yearOf(issued: unknown, locale: string): string {
  const { 'date-parts': parts }: { 'date-parts'?: unknown } = Object(issued);
  const [[year] = []]: unknown[][] = Array.isArray(parts) && Array.isArray(parts[0]) ? parts : [[]];
  if (typeof year !== 'number' || year < 1) return '';
  return new Intl.NumberFormat(locale, { useGrouping: false }).format(year);
}
