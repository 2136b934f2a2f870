import type { Element, ElementContent, Properties, Root } from 'hast';

/** What may stand in an attribute: keeps a value or leaves it out. */
type Check = (value: unknown) => Properties[string];

/** Attributes, by their names in hast. */
type Checks = Readonly<Record<string, Check>>;

/** Addresses that lead somewhere; what has no scheme is relative. */
const linkSchemes = new Set(['', 'http', 'https', 'mailto', 'tel']);
const imageSchemes = new Set(['', 'http', 'https']);
const webSchemes = new Set(['http', 'https']);

const roles = [
  'doc-backlink',
  'doc-bibliography',
  'doc-biblioref',
  'doc-credits',
  'doc-endnotes',
  'doc-errata',
  'doc-noteref',
  'doc-pullquote',
  'doc-subtitle',
  'doc-toc',
] as const;

/** Classes: ours, and those of microformats. */
const ours = /^(?:essay(?:-[a-z-]+)?|(?:dt|[ehpu])-[a-z-]+)$/;

const rels = new Set(['author', 'license', 'me']);

/** Attributes of any element. */
const common: Checks = {
  className: tokens((token) => ours.test(token)),
  id,
  role: among(...roles),
  lang: text,
  dir: among('ltr', 'rtl', 'auto'),
  title: text,
  ariaHidden: among('true'),
  ariaLabel: text,
  ariaLevel: text,
};

const scrolls: Checks = { tabIndex: among(0) };
const cell: Checks = { align: among('left', 'center', 'right'), scope: among('col', 'row') };
const quoted: Checks = { cite: url(webSchemes) };

/** Every element there is, and what it may have besides the common attributes. */
const elements = new Map<string, Checks>([
  ...[
    ...['abbr', 'bdi', 'bdo', 'br', 'cite', 'dd', 'dfn', 'div', 'dl', 'dt', 'em', 'figcaption', 'footer', 'h1', 'h2'],
    ...['h3', 'h4', 'h5', 'h6', 'header', 'hr', 'kbd', 'mark', 'nav', 'p', 'samp', 'section', 'small', 'span'],
    ...['strong', 'sub', 'summary', 'sup', 'tbody', 'thead', 'tr', 'ul', 'var', 'wbr', 'details', 'del'],
  ].map((name): [string, Checks] => [name, {}]),
  ['a', { href: url(linkSchemes), rel: tokens((token) => rels.has(token)) }],
  [
    'article',
    {
      dataEssay: text,
      dataPrefix: text,
      dataUrl: url(webSchemes),
      dataDate: text,
      dataTheme: text,
      dataColorScheme: text,
      dataParagraphs: text,
      dataCompact: text,
      dataPullQuotes: text,
      dataNotes: text,
      dataDropCap: text,
    },
  ],
  ['aside', { dataPassage: id }],
  ['blockquote', quoted],
  ['code', { dataLanguage: text }],
  ['figure', { dataSize: among('wide', 'full') }],
  ['img', { src: url(imageSchemes), alt: text, width: pixels, height: pixels }],
  ['ins', { dateTime: text }],
  ['li', { dataCsl: text, dataUrl: url(webSchemes) }],
  ['ol', { start: text }],
  ['p', { dataCsl: text }],
  ['pre', scrolls],
  ['q', quoted],
  ['table', scrolls],
  ['td', cell],
  ['th', cell],
  ['time', { dateTime: text }],
]);

/** Elements whose text is none that a reader reads. */
const unread = new Set([
  ...['head', 'iframe', 'math', 'noembed', 'noframes', 'noscript', 'object', 'option', 'plaintext', 'script'],
  ...['select', 'style', 'svg', 'template', 'textarea', 'title', 'xmp'],
]);

const empty = new Set(['br', 'hr', 'img', 'wbr']);

/** Children still to be read, and where what is left of them goes. */
interface Level {
  from: readonly unknown[];
  next: number;
  to: ElementContent[];
  inLink: boolean;
}

/**
 * Leave of a hast tree only what the HTML of an essay may hold: the one allow list of elements, attributes and URL
 * schemes, always applied last.
 *
 * Works on any tree, of any depth, and makes a new one. Other elements give way to their children; an id without an
 * essay's prefix, or seen before, goes; empty texts go and adjacent ones become one, as an HTML parser has them.
 *
 * @example
 * safe({ type: 'root', children: [{ type: 'element', tagName: 'script', properties: {}, children: [] }] }); // {type: 'root', children: []}
 */
export function safe(tree: Root): Root {
  const children: ElementContent[] = [];
  const ids = new Set<unknown>();
  const open: Level[] = [{ from: list(field(tree, 'children')), next: 0, to: children, inLink: false }];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    if (level.next >= level.from.length) {
      open.pop();
      continue;
    }
    const node = level.from[level.next++];
    const type = field(node, 'type');
    if (type === 'text') addText(level.to, field(node, 'value'));
    else if (type === 'element') enter(level, node);
  }
  return { type: 'root', children };

  function enter({ to, inLink }: Level, node: unknown): void {
    const name = field(node, 'tagName');
    if (typeof name !== 'string' || unread.has(name)) return;
    const checks = elements.get(name);
    const from = list(field(node, 'children'));
    // A parser would end the outer link where an inner one begins.
    if (checks === undefined || (name === 'a' && inLink)) {
      open.push({ from, next: 0, to, inLink });
      return;
    }
    const properties = pick(checks, field(node, 'properties'));
    if (properties.id !== undefined) {
      if (ids.has(properties.id)) delete properties.id;
      else ids.add(properties.id);
    }
    const element: Element = { type: 'element', tagName: name, properties, children: [] };
    to.push(element);
    if (!empty.has(name)) open.push({ from, next: 0, to: element.children, inLink: inLink || name === 'a' });
  }
}

function pick(checks: Checks, given: unknown): Properties {
  const properties: Properties = {};
  if (typeof given !== 'object' || given === null) return properties;
  for (const name of Object.keys(given)) {
    const check = Object.hasOwn(common, name) ? common[name] : Object.hasOwn(checks, name) ? checks[name] : undefined;
    const value = check?.(field(given, name));
    if (value !== undefined) properties[name] = value;
  }
  return properties;
}

function addText(to: ElementContent[], value: unknown): void {
  if (typeof value !== 'string' || value === '') return;
  const last = to.at(-1);
  if (last?.type === 'text') last.value += clean(value);
  else to.push({ type: 'text', value: clean(value) });
}

/** What a parser would make of the text: no null, one kind of line ending, no half of a pair. */
function clean(value: string): string {
  if (!/[\0\r\p{Surrogate}]/u.test(value)) return value;
  return value.replace(/\r\n?/g, '\n').replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? clean(String(value)) : undefined;
}

function pixels(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 100_000 ? value : undefined;
}

function among<const Value extends string | number>(
  ...values: readonly Value[]
): (value: unknown) => Value | undefined {
  return (value) => values.find((one) => one === value);
}

/** Words among those that pass. */
function tokens(passes: (token: string) => boolean): Check {
  return (value) => {
    const given = list(typeof value === 'string' ? value.split(/\s+/) : value);
    const kept = given.filter((token) => typeof token === 'string').filter(passes);
    return kept.length === 0 ? undefined : kept;
  };
}

/** One with an essay's prefix, so that it cannot stand for another element of the page or a name in its scripts. */
function id(value: unknown): string | undefined {
  const isOurs = typeof value === 'string' && /^\p{L}[\p{L}\p{M}\p{N}-]*__[\p{L}\p{M}\p{N}_-]+$/u.test(value);
  return isOurs ? value : undefined;
}

function url(schemes: ReadonlySet<string>): Check {
  return (value) => {
    if (typeof value !== 'string') return undefined;
    // More than a URL parser leaves out, so that no scheme it finds is missed here.
    const scheme = /^([a-z][a-z\d+.-]*):/i.exec(value.replace(/[\p{C}\p{Z}\s]+/gu, ''))?.[1] ?? '';
    return schemes.has(scheme.toLowerCase())
      ? clean(value)
          .replace(/\p{Cc}+/gu, '')
          .trim()
      : undefined;
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
