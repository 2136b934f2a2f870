import { subtags } from '../labels/subtags.js';

/** Scripts, and languages that are written in one of them unless their tag says otherwise. */
const rightToLeft =
  /^(?:adlm|arab|aran|hebr|mand|mend|nkoo|rohg|samr|syrc|thaa|ar|arc|azb|ckb|dv|fa|he|lrc|mzn|nqo|pnb|ps|sd|syr|ug|ur|yi)$/;
const unknown = /^(?:mis|mul|und|zxx)?$/;

/**
 * The direction that a language is written in; nothing where it is unknown.
 *
 * @param lang - A language tag, such as `fa` or `ku-Arab-IQ`.
 * @example
 * directionOf('ar-Latn'); // 'ltr'
 */
export function directionOf(lang: string | undefined): 'ltr' | 'rtl' | undefined {
  if (lang === undefined) return undefined;
  const [language, ...rest] = subtags(lang);
  const written = rest.find((subtag) => /^[a-z]{4}$/.test(subtag)) ?? language;
  if (unknown.test(written)) return undefined;
  return rightToLeft.test(written) ? 'rtl' : 'ltr';
}
