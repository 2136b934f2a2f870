import type { Element } from 'hast';
import { EssayError } from '../errors.js';
import type { Essay } from '../nodes.js';
import { type Nodes, walk } from '../walk.js';
import { root } from './article.js';
import { authors } from './authors.js';
import { type Context, contextOf } from './context.js';
import { licenseLink } from './credit.js';
import { credits } from './credits.js';
import { type Child, element, lines } from './element.js';
import { byline } from './header.js';
import { encode } from './image.js';
import { notes } from './notes.js';
import { idsOf } from './places.js';
import { sources } from './sources.js';
import type { State } from './state.js';

/** Nodes that can stand alone. */
const alone = ['figure', 'footnoteDefinition', 'paragraph', 'passage', 'pullQuote', 'quotation', 'section'] as const;

type Piece = Extract<Nodes, { type: (typeof alone)[number] }>;

/**
 * Make one piece of an essay in an article of its own, which says whose it is; nothing if the essay has no such list.
 *
 * @throws {EssayError} `part-unknown` if there is no node with that id that can stand alone.
 * @example
 * part(state, 'the-ruler');
 */
export function part(state: State, name: string): Element | undefined {
  const context = contextOf(state);
  const { essay } = context;
  switch (name) {
    case 'sources':
      return inArticle(context, sources(state, essay.sources), true);
    case 'notes':
      return inArticle(context, notes(state, essay.notes), true);
    case 'credits':
      return inArticle(context, credits(state, essay.credits), true);
    case 'authors':
      // A card says itself who it is about.
      return inArticle(context, authors(state, essay.authors), false);
    default: {
      const node = find(essay, name);
      context.piece = idsUnder(essay, node);
      return inArticle(context, piece(state, node), true);
    }
  }
}

function inArticle(context: Context, child: Child, isSigned: boolean): Element | undefined {
  return child === undefined ? undefined : root(context, [child, isSigned ? signature(context) : undefined]);
}

function find(essay: Essay, id: string): Piece {
  for (const { node } of walk(essay)) if (isPiece(node) && idsOf(node).includes(id)) return node;
  throw new EssayError('part-unknown', `Unexpected part \`${id}\`, expected the id of a node of the essay`, {
    path: 'options.part',
    expected: 'the id of a section, quote, figure, passage or note, or `sources`, `notes`, `credits`, `authors`',
    received: id,
  });
}

function isPiece(node: Nodes): node is Piece {
  return alone.some((type) => type === node.type);
}

/** Every id of the piece, so that other links lead to the whole. */
function idsUnder(essay: Essay, piece: Nodes): Set<string> {
  const ids = new Set<string>();
  for (const { ancestors, node } of walk(essay)) {
    if (node === piece || ancestors.includes(piece)) for (const id of idsOf(node)) ids.add(id);
  }
  return ids;
}

function piece(state: State, node: Piece): Child {
  if (node.type === 'footnoteDefinition') {
    return notes(
      state,
      contextOf(state).essay.notes.filter((note) => note === node),
    );
  }
  const children = [state.one(node, undefined)].flat();
  const inner = node.type === 'passage' ? [element('p', {}, ...children)] : children;
  return element('div', { className: ['essay-body', 'e-content'] }, ...lines(inner));
}

/** By whom the piece is, of what, and on which terms. */
function signature(context: Context): Element | undefined {
  const { essay, title } = context;
  const { license, url } = essay.meta;
  const properties = { className: url === undefined ? ['p-name'] : ['p-name', 'u-url'], href: url && encode(url) };
  const items = [
    byline(context),
    title === '' ? undefined : element(url === undefined ? 'span' : 'a', properties, title),
    ...(license === undefined ? [] : licenseLink(license).map((child) => element('span', {}, child))),
  ].filter((item) => item !== undefined);
  return items.length === 0
    ? undefined
    : element('footer', {}, element('p', { className: ['essay-meta'] }, ...lines(items)));
}
