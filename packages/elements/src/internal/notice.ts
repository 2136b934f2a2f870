/** The lazy chunk of what stands where an essay does not: bars, or a box with words. */
import type { EssayFailure } from '../events/essay-error.js';
import { english } from './notice.english.js';
import { type NoticeStrings, type Subject, stringsFor } from './strings.js';

export { noticeStyles } from './notice.styles.js';

/** What a notice is about. */
export type Occasion =
  /** Nothing yet: three quiet bars, seen only if that takes longer than a moment. */
  | { kind: 'skeleton' }
  /** Nothing at all: one sentence. */
  | { kind: 'empty'; subject: Subject }
  /** What happened, why, and what the reader can do. */
  | {
      kind: 'error';
      subject: Subject;
      code: EssayFailure;
      status: number | undefined;
      /** Where the file lies, as the element was given it. */
      address: string | undefined;
      retry: () => void;
    };

/**
 * Makes the notice of an occasion, in the language of its place.
 *
 * @example
 * root.append(await makeNotice(host, { kind: 'empty', subject: 'essay' }));
 */
export async function makeNotice(host: Element, occasion: Occasion): Promise<HTMLElement> {
  const make = maker(host.ownerDocument);
  if (occasion.kind === 'skeleton') {
    return make(
      'div',
      { 'aria-hidden': 'true', class: 'skeleton late', part: 'skeleton' },
      make('i'),
      make('i'),
      make('i'),
    );
  }
  const strings = await stringsFor(host, english);
  // The words may be in another language than the page, and run the other way.
  const common = { dir: 'auto', lang: strings.lang, part: occasion.kind };
  if (occasion.kind === 'empty') {
    return make('div', { ...common, class: 'notice late' }, make('p', {}, strings.empty[occasion.subject]));
  }
  const button = make('button', { part: 'button retry', type: 'button' }, strings.retry);
  button.addEventListener('click', occasion.retry);
  const actions = make('div', { class: 'actions' }, button);
  const address = openable(occasion.address, host.baseURI);
  if (address !== undefined) actions.append(make('a', { href: address }, strings.open));
  return make(
    'div',
    { ...common, class: 'notice', role: 'alert' },
    make('p', {}, make('b', {}, strings.failed[occasion.subject])),
    // A space, for whoever reads or copies the words without their boxes.
    ' ',
    make('p', {}, reasonOf(strings, occasion.code, occasion.status)),
    ' ',
    actions,
  );
}

function reasonOf(strings: NoticeStrings, code: EssayFailure, status: number | undefined): string {
  return strings.reasons[code].replace('{status}', String(status));
}

/** A web address a reader can follow; a script is none. */
function openable(address: string | undefined, base: string): string | undefined {
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  const { href, protocol } = new URL(address, base);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

function maker(document: Document) {
  return (name: string, attributes: Record<string, string> = {}, ...children: Array<Node | string>): HTMLElement => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
}
