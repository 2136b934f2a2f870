/**
 * `npm run conserve -- <folder>`: every word of the Markdown files in it that is neither in what the essay became
 * nor in a message.
 *
 * A word is a run of letters, marks and digits, in whatever case and without zeros in front. What the syntax itself is spelled with (names of directives, of
 * elements and of their attributes, of characters, of front-matter fields, numbers of list items) are no words of the
 * author.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { buildPackages } from './build.js';
import { workspace } from './run-process.js';

const word = /[\p{L}\p{M}\p{N}]+/gu;
const syntax = [
  /^:{3,}[ \t]*[\w-]+/gm,
  /:pull(?=\[)/g,
  /<\/?[a-z][\w-]*|(?<=\s)[a-z-]+(?==["'])/g,
  /&#?\w+;/g,
  /^[ \t]*\d{1,9}[.)](?=\s)/gm,
];

/** @param {string} text */
function words(text) {
  const found = text.normalize('NFC').toLowerCase().match(word) ?? [];
  return found.map((one) => one.replace(/^0+(?=\d)/, ''));
}

/** @param {string} text - Markdown. */
function wordsOfAuthor(text) {
  const body = text.replace(/^---\n.*?\n---$/ms, (matter) => matter.replace(/^[\w-]+(?=:)/gm, ' '));
  return words(syntax.reduce((rest, pattern) => rest.replace(pattern, ' '), body));
}

/**
 * @param {typeof import('@essaykit/core')} core
 * @param {string} path
 */
async function lost(core, path) {
  const value = await readFile(path);
  const { essay, messages } = core.parseEssay(new Uint8Array(value));
  const kept = [
    core.toHtml(essay),
    decodePercent(core.toHtml(essay)),
    JSON.stringify(essay),
    ...messages.flatMap(({ note, reason }) => [reason, note ?? '']),
  ];
  const known = new Set(kept.flatMap((text) => words(decodeCharacters(text))));
  const text = new TextDecoder().decode(value);
  return [...new Set(wordsOfAuthor(text))].filter((one) => !known.has(one));
}

/** @param {string} text */
function decodePercent(text) {
  return text.replace(/(?:%[\dA-F]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** @param {string} text */
function decodeCharacters(text) {
  return text
    .replace(/\\[nrt]/g, ' ')
    .replace(/&#x([\da-f]+);/gi, (_, digits) => String.fromCodePoint(Number.parseInt(digits, 16)));
}

async function conserve() {
  const [named] = process.argv.slice(2);
  if (named === undefined) {
    console.error('Usage: npm run conserve -- <folder>');
    return 2;
  }
  if ((await buildPackages({ output: 'read' })) !== 0) return 1;
  const core = await import('@essaykit/core');
  const folder = resolve(process.env.INIT_CWD ?? workspace, named);
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(md|markdown)$/.test(name)).sort();
  let missing = 0;
  for (const name of names) {
    const found = await lost(core, join(folder, name));
    missing += found.length;
    if (found.length > 0) console.log(`${relative(folder, join(folder, name))}: ${found.join(' ')}`);
  }
  console.log(`${names.length} files, ${missing} words lost`);
  return missing === 0 ? 0 : 1;
}

process.exitCode = await conserve();
