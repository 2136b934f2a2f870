/** The lazy chunk of citation styles: core's, for the essay itself. */
import { loadLabels } from '@essaykit/core/labels';
import { type formatSource as Format, formatSourceWith } from '@essaykit/core/sources';
import type { Stage } from './stage.js';

type Source = Parameters<typeof Format>[0];
type Phrase = ReturnType<typeof Format>[number];

/**
 * Writes the essay as a reference.
 *
 * What is cited is what the essay's own HTML says: the record of its cite block, else title, authors, date and address.
 */
export async function formatCitation(stage: Stage, style: 'chicago' | 'apa' | 'mla', address: string): Promise<Node[]> {
  const { article } = stage.host;
  const lang = article.lang || 'en';
  const source = sourceOf(article, address);
  const labels = await loadLabels(lang);
  return formatSourceWith(labels, source, style, { lang }).map((phrase) => nodeOf(phrase, stage));
}

function sourceOf(article: HTMLElement, url: string): Source {
  const record = article.querySelector<HTMLElement>('.essay-cite [data-csl], .essay-cite[data-csl]')?.dataset.csl;
  if (record !== undefined) {
    try {
      return { ...Object(JSON.parse(record)) };
    } catch {
      // Then what is shown.
    }
  }
  const names = Array.from(
    article.querySelectorAll('.essay-header .p-author .p-name'),
    (name) => name.textContent?.trim() ?? '',
  );
  const date = article.querySelector('.essay-header .dt-published')?.getAttribute('datetime') ?? '';
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/
    .exec(date)
    ?.slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  return {
    type: 'webpage',
    title: article.querySelector('.essay-title')?.textContent?.trim() ?? '',
    author: names.filter((name) => name !== '').map((literal) => ({ literal })),
    URL: url,
    status: 'linked',
    ...(parts === undefined ? {} : { issued: { 'date-parts': [parts] } }),
  };
}

function nodeOf(phrase: Phrase, stage: Stage): Node {
  const { document, tools } = stage;
  if (phrase.type === 'text') return document.createTextNode(phrase.value);
  const children = 'children' in phrase ? phrase.children.map((child) => nodeOf(child, stage)) : [];
  if (phrase.type === 'link' && /^https?:/.test(phrase.url))
    return tools.make(document, 'a', { href: phrase.url }, ...children);
  return tools.make(document, phrase.type === 'emphasis' ? 'em' : 'span', {}, ...children);
}
