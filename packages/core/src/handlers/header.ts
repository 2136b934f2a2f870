import type { Element } from 'hast';
import type { Author } from '../nodes.js';
import { readingTime } from '../select.js';
import { resolve } from './address.js';
import { isKnown } from './authors.js';
import { canBeCited } from './cite.js';
import { contents } from './contents.js';
import { type Context, contextOf, hrefTo, phrasing } from './context.js';
import { type Child, element, lines } from './element.js';
import { mainImage } from './figure.js';
import { encode } from './image.js';
import { ownId } from './own-id.js';
import { headingElement } from './paragraph.js';
import type { State } from './state.js';

/**
 * Make what stands above the body: title, dek, who and when, the main image, the contents; nothing if there is none.
 *
 * @example
 * header(state); // <header class="essay-header"><h2 class="essay-title p-name">…
 */
export function header(state: State): Element | undefined {
  const context = contextOf(state);
  const { meta, subtitle, title } = context.essay;
  const dek = { className: ['essay-dek', 'p-summary'], role: 'doc-subtitle' };
  const children = [
    title.length === 0 ? undefined : headingElement(context.level, ['essay-title', 'p-name'], phrasing(state, title)),
    subtitle.length === 0 ? undefined : element('p', dek, ...phrasing(state, subtitle)),
    metaRow(context),
    meta.image && mainImage(state, meta.image),
    contents(context),
  ].filter((child) => child !== undefined);
  return children.length === 0 ? undefined : element('header', { className: ['essay-header'] }, ...lines(children));
}

/**
 * Make the names of those who wrote the essay, each leading to their page or card; nothing without any.
 *
 * @example
 * byline(context); // <span class="essay-byline">By <span class="p-author h-card">…
 */
export function byline(context: Context): Element | undefined {
  const { essay, words } = context;
  if (essay.authors.length === 0) return undefined;
  const between = words.joints(essay.authors.map(({ name }) => name.literal));
  const names = essay.authors.flatMap((author, index) => [nameOf(context, author), between[index]]);
  return element('span', { className: ['essay-byline'] }, words.by, ...names);
}

function metaRow(context: Context): Element | undefined {
  const { essay, words } = context;
  const { published } = essay.meta;
  const minutes = readingTime(essay);
  const row: Child[] = [
    byline(context),
    published === undefined
      ? undefined
      : element('time', { className: ['dt-published'], dateTime: published }, words.date(published)),
    corrected(context),
    minutes === 0 ? undefined : element('span', { className: ['essay-time'] }, words.minutes(minutes)),
    canBeCited(context)
      ? element('a', { className: ['essay-cite-link'], href: `#${ownId(context, 'cite')}` }, words.cite)
      : undefined,
  ];
  const items = row.filter((item) => item !== undefined);
  return items.length === 0 ? undefined : element('p', { className: ['essay-meta'] }, ...lines(items));
}

function corrected(context: Context): Element | undefined {
  const { essay, words } = context;
  const last = essay.corrections.at(-1);
  if (last === undefined) return undefined;
  return element('a', { href: `#${ownId(context, 'corrections')}` }, words.corrected(last.date, essay.meta.published));
}

function nameOf(context: Context, author: Author): Element {
  const { essay, options } = context;
  const { id, name, url } = author;
  const hasCard = options.part === undefined && essay.authors.some(isKnown);
  const href = url === undefined ? hasCard && hrefTo(context, `author_${id}`) : encode(resolve(context, url));
  const words = href
    ? element('a', { className: ['p-name', 'u-url'], href }, name.literal)
    : element('span', { className: ['p-name'] }, name.literal);
  return element('span', { className: ['p-author', 'h-card'] }, words);
}
