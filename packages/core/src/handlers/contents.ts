import type { Element } from 'hast';
import type { Section } from '../nodes.js';
import { plainText } from '../plain-text.js';
import { type Context, hrefTo } from './context.js';
import { element, lines } from './element.js';
import { sourcesId } from './own-id.js';

/** Fewer sections are seen at a glance. */
const fewest = 3;

/**
 * Make the list of the top sections and of the sources, folded; nothing for a short essay.
 *
 * @example
 * contents(context); // <nav class="essay-contents" role="doc-toc"><details><summary>Contents</summary>…
 */
export function contents(context: Context): Element | undefined {
  const { essay, options, title, words } = context;
  const sections = essay.children
    .filter((child): child is Section => child.type === 'section')
    .map((section) => ({ id: section.id, name: plainText(section.title).trim() }))
    .filter(({ id, name }) => id !== '' && name !== '');
  if (options.contents === 'none' || sections.length < fewest) return undefined;
  const links = sections.map(({ id, name }) => ({ href: hrefTo(context, id), name }));
  const listed = sourcesId(context);
  if (listed !== undefined) links.push({ href: `#${listed}`, name: words.sources });
  const items = links.map(({ href, name }) => element('li', {}, element('a', { href }, name)));
  const list = [element('summary', {}, words.contents), element('ol', {}, ...lines(items))];
  return element(
    'nav',
    {
      className: ['essay-contents'],
      role: 'doc-toc',
      ariaLabel: title === '' ? words.contents : words.titled(words.contents, title),
    },
    ...lines([element('details', {}, ...lines(list))]),
  );
}
