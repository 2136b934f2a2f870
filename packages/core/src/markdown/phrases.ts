import type { Html, Link } from 'mdast';
import type { Markup, Phrase } from '../nodes.js';
import { type Written, withGaps } from './gaps.js';

/** Where a line stands. */
export interface LinePlace {
  /** Links that need `{.not-a-source}`. */
  plainLinks: ReadonlySet<Link>;
  /** Whether no line end may stand there: headings, cells, labels, values of front matter. */
  isOneLine?: boolean;
  /** Characters that code between backticks may not hold there. */
  unfitForCode?: RegExp;
  isInEmphasis?: boolean;
  isInDelete?: boolean;
}

/**
 * Make a line of mdast of an essay's phrasing: our marks as data, our inline HTML as tags.
 *
 * @example
 * linePhrases(paragraph.children, { plainLinks: new Set() });
 */
export function linePhrases(phrases: readonly Phrase[], place: LinePlace): Phrase[] {
  // Raw HTML is phrasing of mdast, though no essay holds it.
  return withGaps(
    phrases.flatMap((phrase) => linePhrase(phrase, place)),
    place.isInEmphasis === true,
  );
}

function linePhrase(phrase: Phrase, place: LinePlace): Written[] {
  const inner: LinePlace = { ...place, isInEmphasis: false };
  switch (phrase.type) {
    case 'break':
      return [place.isOneLine ? tag('<br>') : phrase];
    case 'inlineCode':
      if (!place.unfitForCode?.test(phrase.value)) return [phrase];
      return [tag('<code>'), { type: 'text', value: phrase.value }, tag('</code>')];
    case 'markup':
      return [tag(startTag(phrase)), ...linePhrases(phrase.children, inner), tag(`</${phrase.name}>`)];
    case 'delete': {
      const children = linePhrases(phrase.children, { ...place, isInEmphasis: !place.isInDelete, isInDelete: true });
      // Two tildes within two tildes end what they stand in.
      return place.isInDelete ? [tag('<del>'), ...children, tag('</del>')] : [{ ...phrase, children }];
    }
    case 'emphasis':
    case 'strong':
      return [{ ...phrase, children: linePhrases(phrase.children, { ...place, isInEmphasis: true }) }];
    case 'link': {
      const { data: _, ...link } = phrase;
      const data = place.plainLinks.has(phrase) ? { data: { notSource: true as const } } : {};
      return [{ ...link, ...data, children: linePhrases(phrase.children, inner) }];
    }
    case 'passage':
      return [{ ...phrase, children: linePhrases(phrase.children, inner) }];
    default:
      return [phrase];
  }
}

function startTag({ datetime, dir, lang, name, title }: Markup): string {
  const attributes = Object.entries({ title, lang, dir, datetime })
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${encode(value)}"`]))
    .join('');
  return `<${name}${attributes}>`;
}

/** Besides quotes, what ends a line, a cell or a label. */
function encode(value: string): string {
  return value.replace(/[&"|[\]]|[^\S ]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}

function tag(value: string): Html {
  return { type: 'html', value };
}
