/**
 * How the essay asks to be cited, in its own words: the block that core writes, else title and authors.
 *
 * @example
 * citationOf(article); // Ada Moss, “Why we draw coasts” (1 March 2026).
 */
export function citationOf(article: HTMLElement): string {
  const cite = wordsOf(article.querySelector('.essay-cite p'));
  if (cite !== '') return cite;
  const names = Array.from(article.querySelectorAll('.essay-header .p-author'), wordsOf);
  const title = wordsOf(article.querySelector('.essay-title')) || article.ownerDocument.title;
  return [...names, title].filter((part) => part !== '').join(', ');
}

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The address of an essay: where it says that it lives, else this page. */
export function addressOf(article: HTMLElement): string {
  return article.dataset.url ?? article.ownerDocument.location.href.replace(/#.*/, '');
}
