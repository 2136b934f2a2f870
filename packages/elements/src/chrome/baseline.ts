/** The share of a line's box that stands above its baseline; faces differ by a few hundredths, less than a pixel here. */
const ascent = 0.78;
/** The same for a raised mark with its padding, from the prose sheet's numbers. */
const raised = 0.86;

/** Finds the baseline of the line that a mark stands on, from the text beside it, since the mark itself is raised. */
export function baselineOfMark(mark: HTMLElement): number {
  const own = mark.getBoundingClientRect();
  const walker = mark.ownerDocument.createTreeWalker(mark.closest('article') ?? mark, NodeFilter.SHOW_TEXT);
  for (const way of ['previousNode', 'nextNode'] as const) {
    walker.currentNode = way === 'nextNode' ? (mark.lastChild ?? mark) : mark;
    const box = neighbour(walker, way);
    // What another block ends or begins with stands on another line.
    if (box !== undefined && box.bottom > own.top && box.top < own.bottom) return box.top + ascent * box.height;
  }
  return own.top + raised * own.height;
}

/** Finds the first baseline of a note; of one that begins with no text, a line's guess. */
export function firstBaseline(note: HTMLElement): number {
  const walker = note.ownerDocument.createTreeWalker(note, NodeFilter.SHOW_TEXT);
  const box = neighbour(walker, 'nextNode');
  const { top } = note.getBoundingClientRect();
  return box === undefined ? top + 16 : box.top + ascent * box.height;
}

/** The box of the nearest letter, marks and a note's own letter aside. */
function neighbour(walker: TreeWalker, way: 'nextNode' | 'previousNode'): DOMRect | undefined {
  for (let node = walker[way](); node !== null; node = walker[way]()) {
    const text = node.nodeValue ?? '';
    if (text.trim() === '' || node.parentElement?.closest('sup, .essay-note-letter')) continue;
    const letter = way === 'nextNode' ? text.search(/\S/) : text.trimEnd().length - 1;
    const range = node.ownerDocument?.createRange();
    range?.setStart(node, letter);
    range?.setEnd(node, letter + 1);
    return Array.from(range?.getClientRects() ?? []).at(way === 'nextNode' ? 0 : -1);
  }
  return undefined;
}
