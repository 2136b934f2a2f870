/** The page that `npm start` opens with, filled in from its templates. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const templates = fileURLToPath(new URL('start-page', import.meta.url));

/**
 * @typedef {object} Entry - An essay as the page shows it.
 * @property {string} id
 * @property {string} title
 * @property {string} subtitle
 * @property {string[]} facts - Such as the author's name and the date.
 * @property {string | undefined} lang
 * @property {string | undefined} dir
 */

/**
 * Writes the page and its files into a folder that has the built essays in `essays/`.
 *
 * @param {string} folder
 * @param {readonly Entry[]} entries - One or more.
 * @returns {Promise<void>}
 */
export async function writeStartPage(folder, entries) {
  const [page, item, code] = await Promise.all(
    ['index.html', 'essay.html', 'code.html'].map((name) => readFile(join(templates, name), 'utf8')),
  );
  const [first] = entries;
  if (first === undefined) throw new Error('There is no essay to show.');
  const addresses = addressesOf(first);
  const values = {
    code: escapeHtml(fill(code ?? '', addresses).trim()),
    essays: entries.map((entry) => fill(item ?? '', { ...shown(entry), ...addressesOf(entry) }).trimEnd()).join('\n'),
    page: addresses.page,
    picker: entries.length > 1 ? picker(entries) : '',
    src: addresses.src,
    title: escapeHtml(first.title),
  };
  await writeFile(join(folder, 'index.html'), fill(page ?? '', values));
  for (const name of ['start-page.css', 'start-page.js', 'icon.svg'])
    await cp(join(templates, name), join(folder, name));
}

/** @param {Entry} entry */
function addressesOf({ id }) {
  const base = `essays/${escapeHtml(encodeURIComponent(id))}`;
  return {
    fragment: `${base}.fragment.html`,
    json: `${base}.essay.json`,
    page: `${base}.html`,
    src: `${base}.essay.json`,
  };
}

/** @param {Entry} entry */
function shown({ dir, facts, lang, subtitle, title }) {
  return {
    // A name may run the other way than the line it stands in.
    facts: facts.map((fact) => `<bdi>${escapeHtml(fact)}</bdi>`).join(' · '),
    dir: escapeHtml(dir ?? 'auto'),
    // An empty language is an unknown one.
    lang: escapeHtml(lang ?? ''),
    subtitle: escapeHtml(subtitle),
    title: escapeHtml(title),
  };
}

/** @param {readonly Entry[]} entries */
function picker(entries) {
  const choices = entries.map((entry, index) => {
    const checked = index === 0 ? ' checked' : '';
    return `<label><input type="radio" name="essay" value="${addressesOf(entry).src}"${checked}>${escapeHtml(entry.title)}</label>`;
  });
  return `    <fieldset class="picker"><legend>Show</legend>${choices.join('')}</fieldset>`;
}

/**
 * @param {string} template
 * @param {Readonly<Record<string, string>>} values - Escaped already.
 */
function fill(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : whole,
  );
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
