import { quote } from '../messages.js';
import { plainText } from '../plain-text.js';
import type { Rule } from '../rule.js';
import { walk } from '../walk.js';

/** Longer words are none of those that say nothing. */
const longest = 60;

/** Words that say nothing about where a link leads, in the six languages of aliases. */
const empty = new Set([
  ...['here', 'click here', 'link', 'this', 'this link', 'read more', 'more', 'source'],
  ...['ici', 'cliquez ici', 'lien', 'ce lien', 'lire la suite', 'en savoir plus'],
  ...['hier', 'hier klicken', 'klicken sie hier', 'mehr', 'mehr lesen', 'weiterlesen', 'dieser link'],
  ...['aquí', 'haz clic aquí', 'enlace', 'este enlace', 'leer más', 'más'],
  ...['qui', 'clicca qui', 'questo link', 'leggi di più', 'leggi tutto'],
  ...['aqui', 'clique aqui', 'este link', 'leia mais', 'saiba mais'],
]);

/**
 * Report a link whose words do not say where it leads.
 *
 * @example
 * linkTextMeaningful(essay, report, {}); // Unexpected link text `here`, expected words that say where it leads
 */
export const linkTextMeaningful: Rule = (essay, report) => {
  for (const { node, ancestors } of walk(essay)) {
    if (node.type !== 'link') continue;
    const text = plainText(node);
    if (text.length > longest) continue;
    const words = text.replace(/\s+/g, ' ').replace(/^[\s.…»>→]+|[\s.…»>→]+$/g, '');
    const hasImage = node.children.some(({ type }) => type === 'image');
    if (words === '' ? hasImage : !empty.has(words.toLowerCase())) continue;
    report({ node, ancestors, actual: `link text ${quote(words)}`, expected: 'words that say where it leads' });
  }
};
