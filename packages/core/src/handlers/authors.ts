import type { Element, ElementContent } from 'hast';
import { beginsWithName } from '../begins-with-name.js';
import type { Author } from '../nodes.js';
import { resolve } from './address.js';
import { blocks, contextOf, htmlId } from './context.js';
import { type Child, element, elementsIn, lines } from './element.js';
import { endSection } from './end-section.js';
import { encode, image } from './image.js';
import type { State } from './state.js';

/**
 * Tell whether more is known of somebody than a name.
 *
 * @example
 * essay.authors.some(isKnown);
 */
export function isKnown({ bio, image, links, orcid, works }: Author): boolean {
  return bio.length + links.length + works.length > 0 || image !== undefined || orcid !== undefined;
}

/**
 * Make the cards of those who wrote the essay; nothing without any.
 *
 * @example
 * authors(state, essay.authors);
 */
export function authors(state: State, all: readonly Author[]): Element | undefined {
  if (all.length === 0) return undefined;
  const context = contextOf(state);
  const cards = all.map((author) => card(state, author));
  return endSection(context, { name: 'authors', head: context.words.about(all.length) }, ...cards);
}

function card(state: State, author: Author): Element {
  const context = contextOf(state);
  const { bio, image: portrait, name, role, url } = author;
  const note = blocks(state, bio);
  const isNamed = beginsWithName(author);
  const [opening] = isNamed
    ? elementsIn(note)
        .slice(0, 1)
        .flatMap(({ children }) => elementsIn(children))
    : [];
  if (opening) {
    opening.properties.className = ['p-name'];
    opening.children = named(opening.children);
  }
  const picture = portrait && image(context, portrait, ['essay-author-portrait', 'u-photo']);
  return element(
    'div',
    { className: ['essay-author', 'h-card'], id: htmlId(context, `author_${author.id}`) },
    ...lines([
      // An image that may not load leaves no words here: the name says as much.
      picture?.type === 'element' ? picture : undefined,
      isNamed ? undefined : element('p', { className: ['p-name'] }, ...named([{ type: 'text', value: name.literal }])),
      role === undefined ? undefined : element('p', { className: ['p-job-title'] }, role),
      note.length === 0 ? undefined : element('div', { className: ['p-note'] }, ...lines(note)),
      links(author),
      works(author),
    ]),
  );

  /** A link that the author put into the name stays. */
  function named(words: ElementContent[]): ElementContent[] {
    return url === undefined || elementsIn(words).length > 0 ? words : [anchor(url, ['author'], ...words)];
  }

  function anchor(address: string, rel: string[], ...children: readonly Child[]): Element {
    return element('a', { className: ['u-url'], href: encode(resolve(context, address)), rel }, ...children);
  }

  function links({ links, orcid }: Author): Element | undefined {
    const known = /^(?:https?:\/\/orcid\.org\/)?((?:\d{4}-){3}\d{3}[\dX])\/?$/i.exec(orcid ?? '')?.[1];
    const all = known === undefined ? links : [...links, { url: `https://orcid.org/${known}`, label: 'ORCID' }];
    if (all.length === 0) return undefined;
    const items = all.map((link) => element('li', {}, anchor(link.url, ['me'], link.label || readable(link.url))));
    return element('ul', { className: ['essay-author-links'] }, ...lines(items));
  }

  function works({ works }: Author): Element | undefined {
    if (works.length === 0) return undefined;
    const { words } = context;
    const titles = works.flatMap(({ title, url, year }, index) => [
      index === 0 ? ' ' : words.comma,
      element('cite', {}, url === undefined ? title : element('a', { href: encode(resolve(context, url)) }, title)),
      year === undefined ? undefined : words.bracket(year),
    ]);
    return element('p', { className: ['essay-works'] }, words.alsoBy(name.literal), ...titles);
  }
}

/** Host and path of an address. */
function readable(address: string): string {
  return address.replace(/^[a-z]+:(?:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '');
}
