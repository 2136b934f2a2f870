import type { Paragraph } from 'mdast';
import type { Point } from 'unist';

/**
 * Make plain paragraphs of a text, cut at blank lines, with places counted from its first point.
 *
 * @example
 * literalParagraphs('> > a\n\nb', { line: 1, column: 1, offset: 0 }).length; // 2
 */
export function literalParagraphs(text: string, from: Point): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let { line, column } = from;
  const { offset: base = 0 } = from;
  let lines: Array<{ value: string; start: Point; end: Point }> = [];

  for (let start = 0, next = 0; start <= text.length; start = next) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    next = end + (text.startsWith('\r\n', end) ? 2 : 1);
    const value = text.slice(start, end).trim();
    if (value === '') flush();
    else {
      lines.push({
        value,
        start: { line, column, offset: base + start },
        end: { line, column: column + end - start, offset: base + end },
      });
    }
    line++;
    column = 1;
  }
  flush();
  return paragraphs;

  function flush(): void {
    const first = lines[0];
    const last = lines.at(-1);
    if (!first || !last) return;
    const position = { start: first.start, end: last.end };
    const value = lines.map((each) => each.value).join('\n');
    paragraphs.push({ type: 'paragraph', children: [{ type: 'text', value, position }], position });
    lines = [];
  }
}
