const script = /-(?:(?<rtl>adlm|arab|aran|hebr|mand|mend|nkoo|rohg|samr|syrc|thaa)|[a-z]{4})(?=-|$)/i;
const rightToLeft = /^(?:ar|arc|azb|ckb|dv|fa|he|iw|ji|lrc|mzn|nqo|pnb|ps|sd|syr|ug|ur|yi)(?=-|$)/i;
const unknown = /^(?:mis|mul|und|zxx)?(?=-|$)/i;

/**
 * The direction that a language is written in; nothing where it is unknown.
 *
 * @param lang - A language tag, such as `fa` or `ku-Arab-IQ`.
 * @example
 * directionOf('ar-Latn'); // 'ltr'
 */
export function directionOf(lang: string | undefined): 'ltr' | 'rtl' | undefined {
  if (lang === undefined) return undefined;
  const written = script.exec(lang);
  if (written !== null) return written.groups?.rtl === undefined ? 'ltr' : 'rtl';
  if (unknown.test(lang)) return undefined;
  return rightToLeft.test(lang) ? 'rtl' : 'ltr';
}
