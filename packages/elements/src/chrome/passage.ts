import type { Stage } from './stage.js';

/** What is selected, from its first word to its last, if all of it lies in the essay. */
export function passageIn(stage: Stage): Range | undefined {
  const selection = stage.tools.selectionOf(stage);
  const passage = selection?.rangeCount ? drawnIn(selection.getRangeAt(0), stage.document) : undefined;
  return passage && stage.host.article.contains(passage.commonAncestorContainer) ? passage : undefined;
}

/** A range without the space at its ends: three clicks select a paragraph up to the begin of what comes next. */
function drawnIn(range: Range, document: Document): Range | undefined {
  const root = range.commonAncestorContainer;
  const texts = document.createTreeWalker(root, 4);
  let drawn: Range | undefined;
  for (let node = root.nodeType === 3 ? root : texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (!range.intersectsNode(node) || node.parentElement?.checkVisibility?.() === false) continue;
    const text = node.nodeValue ?? '';
    const start = node === range.startContainer ? range.startOffset : 0;
    const words = text.slice(start, node === range.endContainer ? range.endOffset : text.length);
    const first = words.search(/\S/);
    if (first < 0) continue;
    if (drawn === undefined) {
      // A clone of the selection's own range would keep the old ends in Firefox, where the essay stands in a slot.
      drawn = document.createRange();
      drawn.setStart(node, start + first);
    }
    drawn.setEnd(node, start + words.trimEnd().length);
  }
  return drawn;
}

/** A passage out to the words it cuts into, as the language has them. */
export function wholeWords(passage: Range, locale: string): Range {
  const whole = passage.cloneRange();
  const { endContainer, endOffset, startContainer, startOffset } = passage;
  const first = wordAt(startContainer, startOffset, locale);
  const last = wordAt(endContainer, endOffset - 1, locale);
  if (first) whole.setStart(startContainer, first.index);
  if (last) whole.setEnd(endContainer, last.index + last.segment.length);
  return whole;
}

function wordAt({ nodeValue }: Node, at: number, locale: string): Intl.SegmentData | undefined {
  const word = segments(nodeValue ?? '', locale)?.containing(at);
  return word?.isWordLike ? word : undefined;
}

/** A text cut where the language cuts it; nothing where the browser cannot. */
export function segments(text: string, locale: string): Intl.Segments | undefined {
  return 'Segmenter' in Intl ? new Intl.Segmenter(locale, { granularity: 'word' }).segment(text) : undefined;
}
