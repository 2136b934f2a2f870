/** What is wrong with an essay on paper. */

const millimetre = 72 / 25.4;
const column = 128 * millimetre;
/** Lines may hang out of the column by this, in points: a bar, a mark, rounding. */
const slack = 3;
/** Lines of one paragraph are nearer to each other than this, in points. */
const paragraph = 20;
/** No fewer lines of a paragraph than these stand on a page of their own. */
const fewest = 3;

/** @typedef {import('./pdf-lines.js').PdfPage} PdfPage */

/**
 * @typedef {object} Essay - What has to be on paper, and how; all of it plain text.
 * @property {string[]} addresses - Of sources and their archived copies.
 * @property {string[]} captions
 * @property {string} digits - Ten of them, as the essay's language writes pages.
 * @property {string[]} end - What the last line says.
 * @property {string[]} headings
 * @property {string[]} paragraphs
 * @property {string[]} pullQuotes - Those that say again what the text says.
 * @property {string} text - Of body and notes.
 */

/**
 * What is wrong with a printed essay, a line each.
 *
 * @param {readonly PdfPage[]} pages
 * @param {{ width: number, height: number }} paper - In points.
 * @param {Essay} essay
 * @returns {string[]}
 */
export function faultsOf(pages, paper, essay) {
  const faults = pages.flatMap((page, at) =>
    faultsOfPage(page, paper, at + 1, pages.length, essay).map((words) => `page ${at + 1}: ${words}`),
  );
  const longest = Math.max(...pages.flatMap(({ bands }) => bands.filter(isLine).map(({ width }) => width)));
  if (Math.abs(longest - column) > 1) faults.push(`its lines are ${longest} points long, not as the column is wide`);
  const { addresses, end, pullQuotes } = essay;
  // The number of a source is drawn after the line that it stands in.
  const text = tight(pages.flatMap(({ lines }) => lines.map((line) => line.text.replace(/\s\p{N}+$/u, ''))).join(''));
  const printed = [essay.text, ...addresses, ...end].map(tight);
  for (const address of new Set(addresses.map(tight))) {
    const times = countIn([text], address);
    if (times !== countIn(printed, address)) faults.push(`the address ${address} stands there ${times} times`);
  }
  for (const words of pullQuotes) if (countIn([text], tight(words)) > 1) faults.push(`“${words}” stands there twice`);
  const last = pages.at(-1)?.lines.at(-2)?.text ?? '';
  for (const words of end) {
    if (!hasLetters(last, words)) faults.push(`its last line is “${last}”, without ${words}`);
  }
  return faults;
}

/**
 * @param {PdfPage} page
 * @param {{ width: number, height: number }} paper
 * @param {number} number
 * @param {number} count
 * @param {Essay} essay
 */
function faultsOfPage(
  { bands, height, lines, width },
  paper,
  number,
  count,
  { captions, digits, headings, paragraphs },
) {
  const faults = [];
  if (Math.abs(width - paper.width) > 1 || Math.abs(height - paper.height) > 1) {
    faults.push(`${width} × ${height} points`);
  }
  const [foot, words] = [lines.at(-1), lines.slice(0, -1)];
  const wanted = String(number).replace(/\d/g, (digit) => digits.charAt(Number(digit)));
  if (foot?.text.trim() !== wanted) faults.push(`ends with “${foot?.text}”, not with its number`);
  else if (Math.abs(foot.x - width / 2) > 9) faults.push('its number does not stand in the middle');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [...faults, 'is empty'];
  const start = (width - column) / 2;
  for (const { text, x } of words) if (x < start - slack) faults.push(`“${text}” begins in the margin`);
  if (headings.some((heading) => sorted(heading) === sorted(last.text))) {
    faults.push(`the heading “${last.text}” is its last line`);
  }
  // The line above a heading has the space above it that the heading would have.
  const [before, line] = bands.slice(0, -1).slice(-2);
  if (before !== undefined && line !== undefined && isLine(line)) {
    if (line.top - before.top - before.height > 12) faults.push('a line is left alone at its foot');
  }
  const [top, end] = [blockOf(words), blockOf(words.toReversed())];
  if (captions.some((caption) => sorted(caption) === sorted(top.text))) faults.push('begins with a caption');
  if (number > 1 && top.count < fewest && paragraphs.some((one) => isEnd(one, top.text))) {
    faults.push(`begins with the last lines of a paragraph, “${top.text}”`);
  }
  if (number < count && end.count < fewest && paragraphs.some((one) => isStart(one, end.text))) {
    faults.push(`ends with the first lines of a paragraph, “${end.text}”`);
  }
  return faults;
}

/** @param {import('./pdf-lines.js').Band} band */
function isLine({ height, width }) {
  return height < 3 && width > 0.9 * column;
}

/**
 * The first lines that stand near each other.
 *
 * @param {readonly import('./pdf-lines.js').Line[]} lines
 */
function blockOf(lines) {
  const gap = lines.findIndex(({ y }, at) => at > 0 && Math.abs((lines[at - 1]?.y ?? y) - y) > paragraph);
  const block = gap < 0 ? lines : lines.slice(0, gap);
  return { count: block.length, text: block.map(({ text }) => text).join('') };
}

/** @param {string} whole @param {string} end */
function isEnd(whole, end) {
  const [all, last] = [tight(whole), tight(end)];
  return last.length < all.length && sorted(all.slice(-last.length)) === sorted(last);
}

/** @param {string} whole @param {string} start */
function isStart(whole, start) {
  const [all, first] = [tight(whole), tight(start)];
  return first.length < all.length && sorted(all.slice(0, first.length)) === sorted(first);
}

/** @param {readonly string[]} texts @param {string} words */
function countIn(texts, words) {
  return texts.reduce((sum, text) => sum + text.split(words).length - 1, 0);
}

/** @param {string} line @param {string} words */
function hasLetters(line, words) {
  const letters = [...tight(line)];
  return [...tight(words)].every((letter) => {
    const at = letters.indexOf(letter);
    return at >= 0 && letters.splice(at, 1).length === 1;
  });
}

/** Spaces and hyphens come and go where lines break, and a PDF has Arabic letters in their joined forms. @param {string} text */
function tight(text) {
  return text.normalize('NFKC').replace(/[\s\p{Mn}\p{Cf}‐-]+/gu, '');
}

/** A PDF has Arabic letters in the order in which they are drawn. @param {string} text */
function sorted(text) {
  return [...tight(text)].sort().join('');
}
