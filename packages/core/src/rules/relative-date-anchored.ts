import { subtags } from '../labels/subtags.js';
import { quote } from '../messages.js';
import type { Rule } from '../rule.js';
import { walk } from '../walk.js';
import { placeInText } from './place-in-text.js';

/** Words for a time that is counted from the day of writing, in the six languages of aliases. */
const phrases = new Map([
  ['en', 'yesterday|today|tomorrow|last (?:week|month|year|night)|this (?:week|month|year)|next (?:week|month|year)'],
  ['fr', "hier|aujourd[’']hui|demain|la semaine (?:dernière|prochaine)|le mois (?:dernier|prochain)|cette année"],
  ['de', 'gestern|heute|morgen|(?:letzte|diese|nächste)[nrs]? (?:woche|monat|jahr)'],
  ['es', 'ayer|hoy|mañana|la semana (?:pasada|próxima)|el (?:mes|año) (?:pasado|próximo)|este año'],
  ['it', "ieri|oggi|domani|la settimana (?:scorsa|prossima)|(?:il mese|l[’']anno) (?:scorso|prossimo)|quest[’']anno"],
  ['pt', 'ontem|hoje|amanhã|(?:na )?semana passada|(?:no )?(?:mês|ano) passado|este ano'],
]);

/**
 * Report words such as "yesterday" in an essay that has no date to count from.
 *
 * @example
 * relativeDateAnchored(essay, report, {}); // Unexpected `yesterday` in an essay without a date, expected a date
 */
export const relativeDateAnchored: Rule = (essay, report) => {
  if (essay.meta.published !== undefined) return;
  const words = phrases.get(subtags(essay.meta.lang ?? 'en')[0]);
  if (words === undefined) return;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
  for (const { node, ancestors, field } of walk(essay)) {
    if (node.type !== 'text' || (field !== 'body' && field !== 'note')) continue;
    if (ancestors.some(({ type }) => type === 'quotation' || type === 'pullQuote' || type === 'blockquote')) continue;
    for (const { 0: found, index } of node.value.matchAll(pattern)) {
      const place = placeInText(node, index, index + found.length);
      report({
        node,
        ancestors,
        place,
        actual: `${quote(found)} in an essay without a date`,
        expected: 'a date, or `published` in the front matter',
      });
    }
  }
};
