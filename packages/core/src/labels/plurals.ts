/** Forms of one text by plural category; a missing one is `other`. */
export interface Plurals {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/**
 * Choose the form of a text for a whole number: Arabic has six, Hebrew three, the other shipped languages two at most.
 *
 * @see https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html
 * @example
 * pluralForm('ar', { few: '{} دقائق', other: '{} دقيقة' }, 3); // '{} دقائق'
 */
export function pluralForm(lang: string, forms: Plurals, number: number): string {
  return forms[category(lang, number)] ?? forms.other;
}

function category(lang: string, number: number): keyof Plurals {
  if (lang === 'ar') {
    const rest = number % 100;
    if (number === 0) return 'zero';
    if (number > 2) return rest >= 3 && rest <= 10 ? 'few' : rest >= 11 ? 'many' : 'other';
  }
  if (number === 1) return 'one';
  return number === 2 ? 'two' : 'other';
}
