/** Languages by the code that ISO 639 has taken back, which older pages and systems still write. */
const renamed = new Map([
  ['in', 'id'],
  ['iw', 'he'],
  ['ji', 'yi'],
]);

/**
 * Part a language tag, in lower case, the language under the code it has today; whatever is written, nothing throws.
 *
 * @example
 * subtags('PT_br'); // ['pt', 'br']
 * @example
 * subtags('iw-IL'); // ['he', 'il']
 */
export function subtags(lang: string): [language: string, ...rest: string[]] {
  const [language = '', ...rest] = lang.trim().toLowerCase().replaceAll('_', '-').split('-');
  return [renamed.get(language) ?? language, ...rest];
}
