import type { Element, ElementContent, Properties, Root } from 'hast';
import { toHtml as hastToHtml } from 'hast-util-to-html';
import type { Essay } from './nodes.js';
import { plainText } from './plain-text.js';
import { nameText, webUrl } from './sources/entry.js';
import { type HastOptions, type Look, toHast } from './to-hast.js';
import { imageAddress, publicDate, toJsonLd } from './to-json-ld.js';

/** Options of `toPage`; those of `toHast` that make sense of a whole page are taken too. */
export interface PageOptions
  extends Pick<HastOptions, 'base' | 'cite' | 'contents' | 'idPrefix' | 'images' | 'imageSizes' | 'look'> {
  /** Addresses of other forms of the essay, as they lead there from the page; default: none. */
  alternates?: {
    /** The essay as JSON: `<essay-view src>` may then name the page. */
    json?: string;
    /** The answer of an oEmbed endpoint, as JSON. */
    oembed?: string;
  };
  /** Addresses of the style sheet and of a theme after it; default `essay.css`, `false` for none. */
  stylesheet?: string | readonly string[] | false;
}

/**
 * Write an essay as a whole HTML document, for a file of its own.
 *
 * The `main` of its body is what `toHtml` gives with the title as `h1` and our own look; the head says who, what and where in the
 * words of search engines, cards and reference managers. Nothing in it needs an exception from a strict
 * Content-Security-Policy: no inline style, and the only script is data.
 *
 * @throws {EssayError} `argument-invalid` for a bad `idPrefix`.
 * @example
 * toPage(essay, { alternates: { json: 'coasts.essay.json' }, stylesheet: ['essay.css', 'magazine.css'] }); // '<!doctype html>\n<html>\n<head>…'
 */
export function toPage(essay: Essay, options: PageOptions = {}): string {
  const { alternates = {}, look, stylesheet = 'essay.css', ...rest } = options;
  const body = toHast(essay, { ...rest, headingLevel: 1, look: { theme: 'paper', ...look } });
  const { dir, lang } = essay.meta;
  const head = [
    ...description(essay, look?.colorScheme ?? 'auto'),
    ...links(essay, alternates, stylesheet),
    data(essay),
  ];
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      { type: 'text', value: '\n' },
      element('html', { lang, dir }, [
        { type: 'text', value: '\n' },
        element('head', {}, lines(head)),
        { type: 'text', value: '\n' },
        element('body', {}, [element('main', {}, lines(body.children.filter((child) => child.type !== 'doctype')))]),
        { type: 'text', value: '\n' },
      ]),
      { type: 'text', value: '\n' },
    ],
  };
  return hastToHtml(page, { characterReferences: { useNamedReferences: true } });
}

function description(essay: Essay, scheme: NonNullable<Look['colorScheme']>): Element[] {
  const { meta } = essay;
  const title = plainText(essay.title);
  const summary = meta.summary ?? plainText(essay.subtitle);
  const image = imageAddress(meta.image, meta.url);
  const url = webUrl(meta.url)?.href;
  const authors = essay.authors.map(({ name }) => nameText(name));
  return [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [{ type: 'text', value: title || essay.id }]),
    // Before the style sheet is there, so that a dark page does not open white.
    element('meta', { name: 'color-scheme', content: scheme === 'auto' ? 'light dark' : scheme }),
    ...present([
      named('description', summary),
      ...authors.map((author) => named('author', author)),

      property('og:type', 'article'),
      property('og:title', title),
      property('og:description', summary),
      property('og:url', url),
      property('og:site_name', meta.publisher),
      property('og:locale', locale(meta.lang)),
      property('og:image', image),
      property('og:image:alt', image && meta.image?.alt),
      property('article:published_time', publicDate(meta.published)),
      property('article:modified_time', publicDate(meta.updated)),
      ...(meta.tags ?? []).map((tag) => property('article:tag', tag)),
      named('twitter:card', image === undefined ? 'summary' : 'summary_large_image'),

      named('citation_title', title),
      ...essay.authors.flatMap(({ name, orcid }) => [
        named('citation_author', nameText(name)),
        named('citation_author_orcid', orcid),
      ]),
      named('citation_publication_date', slashed(publicDate(meta.published))),
      named('citation_publisher', meta.publisher),
      named('citation_doi', meta.doi),
      named('citation_language', meta.lang),
      named('citation_keywords', (meta.tags ?? []).join('; ')),
      named('citation_public_url', url),
    ]),
  ];
}

function links(
  essay: Essay,
  { json, oembed }: NonNullable<PageOptions['alternates']>,
  stylesheet: string | readonly string[] | false,
): Element[] {
  return [
    ...link('canonical', webUrl(essay.meta.url)?.href),
    // No `title`: elements search the page's text for the first of these, and a `<` in it would hide the tag.
    ...link('alternate', json, 'application/essay+json'),
    ...link('alternate', oembed, 'application/json+oembed'),
    ...[stylesheet || []]
      .flat()
      .filter((address) => address !== '')
      .flatMap((address) => link('stylesheet', address)),
  ];
}

function link(rel: string, address: string | undefined, type?: string): Element[] {
  const href = address?.replace(/[<>]/g, encodeURIComponent);
  return href === undefined ? [] : [element('link', { rel: [rel], type, href })];
}

/** A script of data, whose text ends where we end it: no `<` for the HTML parser, no line ends for old script parsers. */
function data(essay: Essay): Element {
  const json = JSON.stringify(toJsonLd(essay)).replace(/[<\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return element('script', { type: 'application/ld+json' }, [{ type: 'text', value: json }]);
}

function named(name: string, content: string | undefined): Element | undefined {
  return content ? element('meta', { name, content }) : undefined;
}

function property(name: string, content: string | undefined): Element | undefined {
  return content ? element('meta', { property: name, content }) : undefined;
}

/** Open Graph wants a country, and none is guessed. */
function locale(lang = ''): string | undefined {
  const [, language, region] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})$/i.exec(lang) ?? [];
  return language && region ? `${language.toLowerCase()}_${region.toUpperCase()}` : undefined;
}

/** Reference managers read dates with slashes. */
function slashed(date: string | undefined): string | undefined {
  return date?.slice(0, 10).replaceAll('-', '/');
}

function present(elements: ReadonlyArray<Element | undefined>): Element[] {
  return elements.filter((one) => one !== undefined);
}

function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

function lines(children: readonly ElementContent[]): ElementContent[] {
  return children
    .flatMap((child): ElementContent[] => [{ type: 'text', value: '\n' }, child])
    .concat({ type: 'text', value: '\n' });
}
