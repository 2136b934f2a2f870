import type { Image, Link } from 'mdast';
import type { Phrase } from '../nodes.js';
import { among, boolean, byType, id, list, node, or, type Reader, record, text } from './readers.js';

/** Keep inline content. */
export const phrases: Reader<Phrase[]> = list((value) => phrase(value));

/** Keep an image. */
export const image: Reader<Image> = node('image', { url: text }, { title: text, alt: text });

/** Keep a link. */
export const link: Reader<Link> = node(
  'link',
  { url: or(text, ''), children: phrases },
  { title: text, data: record({}, { sourceId: id, id }) },
);

const citationItem = record({ sourceId: id }, { id, prefix: text, label: text, locator: text, suffix: text });

const phrase: Reader<Phrase> = byType<Phrase>({
  text: node('text', { value: text }),
  emphasis: node('emphasis', { children: phrases }),
  strong: node('strong', { children: phrases }),
  delete: node('delete', { children: phrases }),
  inlineCode: node('inlineCode', { value: text }),
  break: node('break', {}),
  link,
  image,
  footnoteReference: node('footnoteReference', { identifier: text }, { label: text, data: record({}, { id }) }),
  citation: node('citation', { narrative: or(boolean, false), items: list(citationItem) }),
  passage: node('passage', { id: or(id, 'passage_'), children: phrases }),
  markup: node(
    'markup',
    {
      name: or(
        among(
          'abbr',
          'bdi',
          'bdo',
          'cite',
          'dfn',
          'ins',
          'kbd',
          'mark',
          'q',
          'samp',
          'small',
          'span',
          'sub',
          'sup',
          'time',
          'var',
        ),
        'span',
      ),
      children: phrases,
    },
    { title: text, lang: text, dir: among('ltr', 'rtl'), datetime: text },
  ),
});
