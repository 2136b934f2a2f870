/**
 * What `conserve.js` and the tests count words by.
 *
 * A word is a run of letters, marks and digits, in whatever case and without zeros in front. Names that only the syntax
 * needs are no words of the author: of directives, elements and their attributes, characters and front-matter fields,
 * the labels that tie a link or a note to its definition, ids of headings, numbers of list items.
 */

const word = /[\p{L}\p{M}\p{N}]+/gu;

const syntax = [
  // Blocks, their attributes, passages and what stands in braces.
  /^[ \t>*+-]*:{3,}[ \t]*[\w-]+/gm,
  /:pull(?=\[)/g,
  /\{#[^\s{}]*\}|\{\.not-a-source\}/g,
  // Elements and their attributes, also those of blocks.
  /<\/?[a-z][\w-]*/gi,
  /(?<=[\s{])[a-z-]+(?==)/gi,
  // Labels: of definitions, and of what points at them behind its own words.
  /^[ \t>]*\[(?:\\.|[^\]\\])+\]:/gm,
  /(?<=\])\[(?:\\.|[^\]\\])+\]/g,
  /\[\^[^\]\s]+\]/g,
  // A character by its name or number, and the word it stands in.
  /[\p{L}\p{M}\p{N}]*(?:&#?\w+;[\p{L}\p{M}\p{N}]*)+/gu,
  /^[ \t>]*(?:[-*+][ \t]+)*\d{1,9}[.)](?=\s|$)/gm,
];

const matter = /^(?:---\n.*?\n(?:---|\.\.\.)|\+\+\+\n.*?\n\+\+\+|\{\s*".*?\})[ \t]*$/ms;

/** Keys of YAML, TOML and JSON, heads of TOML tables, anchors. */
const keys = [
  // A setting is no word.
  /^sourceLinks:.*$/gm,
  /(?<=(?:^|[{,])[ \t]*(?:[?-][ \t]+)*)["']?[\p{L}\p{M}\p{N}_ -]+["']?(?=[ \t]*:(?:\s|$|\[|\{|"))/gmu,
  /^[ \t]*["'\w.-]+(?=[ \t]*=)/gm,
  /^\[.*\]$/gm,
];

/** Fields of an essay that are made of others, or say only what kind a node is. */
const derived = new Set(['data', 'id', 'match', 'position', 'refs', 'type', 'uses']);

/**
 * Find the words of a text that are neither in what the essay became nor in a message.
 *
 * What the essay shows has to be in its HTML, and what it only keeps (addresses, comments, the names behind a code
 * block's language, front matter nobody shows) in its document.
 *
 * @param {Pick<typeof import('@essaykit/core'), 'parseEssay' | 'toHast'>} core
 * @param {string | Uint8Array} value - Markdown.
 * @returns {string[]} Each lost word once, in lower case.
 * @example
 * lostWords(core, '# Coasts'); // []
 */
export function lostWords(core, value) {
  const { essay, messages } = core.parseEssay(value);
  const text = typeof value === 'string' ? value : new TextDecoder().decode(value);
  const kept = [...shownTexts(core.toHast(essay)), ...keptTexts(essay), essay.id];
  for (const { id, type } of essay.sources) kept.push(id, type);
  for (const { note, reason } of messages) kept.push(reason, note ?? '');
  const known = new Set(kept.flatMap(words));
  return [...new Set(wordsOfAuthor(text))].filter((one) => !known.has(one));
}

/** @param {string} text */
function words(text) {
  // However a date, its time and its zone are joined.
  const parted = text.normalize('NFC').replace(/(?<=\d)T(?=\d)|(?<=[+-]\d{2})(?=\d{2}\b)/g, ' ');
  const found = parted.toLowerCase().match(word) ?? [];
  return found.map((one) => one.replace(/^0+(?=\d)/, ''));
}

/** @param {string} text - Markdown. */
function wordsOfAuthor(text) {
  const lines = text.replace(/\r\n?/g, '\n');
  const body = lines.replace(matter, (block) => blank(block, keys));
  return words(blank(body, syntax));
}

/**
 * @param {string} text
 * @param {readonly RegExp[]} patterns
 */
function blank(text, patterns) {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
}

/**
 * The texts of HTML, and where it leads.
 *
 * @param {import('hast').Root} tree
 * @returns {string[]}
 */
function shownTexts(tree) {
  /** @type {string[]} */
  const texts = [];
  /** @type {import('hast').Nodes[]} */
  const open = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text') texts.push(node.value);
    else if ('children' in node) open.push(...node.children);
    if (node.type === 'element' && node.properties.href) texts.push(String(node.properties.href));
  }
  return texts;
}

/**
 * The values of a document that HTML need not show: all but those of texts and code.
 *
 * @param {unknown} value
 * @returns {string[]}
 */
function keptTexts(value) {
  if (Array.isArray(value)) return value.flatMap(keptTexts);
  if (typeof value !== 'object' || value === null) return value === undefined || value === null ? [] : [String(value)];
  const type = Reflect.get(value, 'type');
  const isShown = type === 'text' || type === 'inlineCode' || type === 'code';
  return Object.entries(value).flatMap(([key, field]) => {
    if (key === 'extra') return [JSON.stringify(field)];
    // A locator's label may have been shortened: `chap.` is `chapter`.
    if (key === 'label' && 'locator' in value) return beginnings(String(field));
    return derived.has(key) || (isShown && key === 'value') ? [] : keptTexts(field);
  });
}

/**
 * @param {string} label
 * @returns {string[]}
 */
function beginnings(label) {
  return [...label].map((_, index) => label.slice(0, index + 1));
}
