import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import { pushAll } from './push-all.js';
import { guessNames, Names } from './syntax/names.js';

/** Reads a text by itself; the tokenizer goes by the names given. */
export type ReadText = (text: string, names: Names) => Root;

/** A piece of a text, as read by itself. */
interface Chunk {
  start: Point;
  end: number;
  /** With positions in the whole text. */
  tree: Root;
  names: Names;
  /** Where the block starts that would go on behind the chunk, or begin there; absent at the end of the text. */
  next: Point | undefined;
}

/** A blank line before one that starts at the margin and cannot go on a list. */
const gap = /(?:\n|\r(?!\n))[\t ]*(?:\r\n?|\n)(?=[^\s*+\-\d])/g;

/** As much of a line as tells what kind of block it opens. */
const opening = /\[\^\S+\]:|./sy;

/**
 * Read a text in chunks; the tree is the one that reading it at once would give, with the same positions.
 *
 * The tokenizer takes longer for a block the more blocks it has read before, much longer for quotes and lists.
 *
 * @param size UTF-16 units of a chunk, at least: each goes on to the next gap between blocks
 * @example
 * readChunks('a\n\nb', 1, read).children.length; // 2
 */
export function readChunks(text: string, size: number, read: ReadText): Root {
  const expected = endOfChunk(text, size) < text.length ? guessNames(text) : new Set<string>();
  const chunks: Chunk[] = [];
  for (let start: Point | undefined = { line: 1, column: 1, offset: 0 }; start; start = chunks.at(-1)?.next) {
    chunks.push(readClosed(start));
  }

  const defined = new Set<string>();
  for (const { names } of chunks) for (const name of names.defined) defined.add(name);
  return join(
    chunks.map(({ end, names, start, tree }) =>
      names.areTrueOf(defined) ? tree : readChunk(start, end, defined).tree,
    ),
  );

  /** Read on until no block is open, twice as far each time: what never ends is not read over and over. */
  function readClosed(start: Point): Chunk {
    const from = Number(start.offset);
    let chunk = readChunk(start, endOfChunk(text, from + size), expected);
    while (chunk.next && chunk.next.offset !== chunk.end) {
      chunk = readChunk(start, endOfChunk(text, 2 * chunk.end - from), expected);
    }
    return chunk;
  }

  function readChunk(start: Point, end: number, expected: ReadonlySet<string>): Chunk {
    const names = new Names(expected);
    opening.lastIndex = end;
    const [probe = ''] = opening.exec(text) ?? [];
    const tree = read(text.slice(start.offset, end) + probe, names);
    move(tree, start);
    // What has just been opened, unless a block before it is still open.
    const next = probe === '' ? undefined : tree.children.pop()?.position?.start;
    return { start, end, tree, names, next };
  }
}

/** Offset of the first gap behind an offset; the text's length when there is none. */
function endOfChunk(text: string, offset: number): number {
  gap.lastIndex = offset;
  return gap.test(text) ? gap.lastIndex : text.length;
}

/** Move all positions behind a place, but for the root's start. */
function move(root: Root, { line, offset }: Point): void {
  const nodes: Nodes[] = [root];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    /* v8 ignore else -- all that is read has a position */
    if (node.position) {
      const { start, end } = node.position;
      for (const point of node === root ? [end] : [start, end]) {
        point.line += line - 1;
        point.offset = Number(point.offset) + Number(offset);
      }
    }
    if ('children' in node) pushAll(nodes, node.children);
  }
}

function join(trees: readonly Root[]): Root {
  const children: Root['children'] = [];
  for (const tree of trees) pushAll(children, tree.children);
  return { type: 'root', ...trees.at(-1), children };
}
