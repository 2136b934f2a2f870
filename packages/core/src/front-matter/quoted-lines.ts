const opening = /^(?: {0,20}- +)?(?:[^\s:#'"][^:\n]{0,200}: +)?(?:- +)?(["'])/;

/**
 * Put a quoted YAML text that goes on in the next lines on one line, every offset staying where it is.
 *
 * A line end between quotes means a space anyway.
 *
 * @example
 * joinQuoted('title: "Why we\ndraw"'); // 'title: "Why we draw"'
 */
export function joinQuoted(raw: string): string {
  let joined = '';
  for (let start = 0; start < raw.length; ) {
    const lineFeed = raw.indexOf('\n', start);
    const lineEnd = lineFeed === -1 ? raw.length : lineFeed + 1;
    const match = opening.exec(raw.slice(start, Math.min(lineEnd, start + 300)));
    const mark = match?.[1];
    const close = match && mark ? endOfQuoted(raw, start + match[0].length, mark) : -1;
    if (close <= lineEnd) {
      joined += raw.slice(start, lineEnd);
      start = lineEnd;
    } else {
      joined += raw.slice(start, close).replace(/\r?\n/g, (end) => ' '.repeat(end.length));
      start = close;
    }
  }
  return joined;
}

/** Offset behind the closing mark; -1 if there is none. */
function endOfQuoted(raw: string, from: number, mark: string): number {
  for (let index = from; index < raw.length; index++) {
    const character = raw[index];
    if (mark === '"' && character === '\\') index++;
    else if (character === mark) {
      if (mark === "'" && raw[index + 1] === "'") index++;
      else return index + 1;
    }
  }
  return -1;
}
