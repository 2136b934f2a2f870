import { makeChoice } from './choice.js';
import { copy } from './clipboard.js';
import { makeStatus, openDialog } from './dialog.js';
import type { Stage } from './stage.js';

type Style = 'plain' | 'chicago' | 'apa' | 'mla';

/** Opens the dialog that says how to cite the essay, in the styles there are. */
export function openCite(stage: Stage, opener: HTMLElement): void {
  const { document, strings, window } = stage;
  const { article } = stage.host;
  const { addressOf, citationOf, make } = stage.tools;
  const lang = article.lang || 'en';
  const result = make(document, 'div', { class: 'citation', lang, part: 'citation' }, citationOf(article));
  const status = makeStatus(stage);
  let latest: Style = 'plain';
  const show = async (style: Style): Promise<void> => {
    latest = style;
    const content = style === 'plain' ? [citationOf(article)] : await formatted(stage, style);
    if (latest !== style) return;
    if (content === undefined) stage.say(strings.failed);
    else result.replaceChildren(...content);
  };
  const named = [
    ['plain', strings.plainStyle],
    ['chicago', 'Chicago'],
    ['apa', 'APA'],
    ['mla', 'MLA'],
  ] as const;
  const choice = makeChoice<Style>(stage, strings.citationStyle, named, 'plain', (style) => void show(style));
  const button = (words: string, look: string, act: () => unknown): HTMLElement => {
    const made = make(document, 'button', { class: `button ${look}`, part: 'button', type: 'button' }, words);
    made.addEventListener('click', act);
    return made;
  };
  const actions = [
    button(strings.copyCitation, 'primary', () =>
      copy(stage, 'citation', { html: result.innerHTML, text: (result.textContent ?? '').trim() }),
    ),
    button(strings.copyLink, '', () => copy(stage, 'link', { text: addressOf(article) })),
  ];
  const { navigator } = window;
  if ('share' in navigator) {
    const title = article.querySelector('.essay-title')?.textContent ?? document.title;
    // Ends with an error when the reader thinks better of it.
    actions.push(button(strings.share, '', () => navigator.share({ title, url: addressOf(article) }).catch(() => {})));
  }
  const heading = article.querySelector('.essay-cite > :is(h1, h2, h3, h4, h5, h6)')?.textContent;
  openDialog(stage, opener, heading ?? opener.textContent ?? '', [
    choice,
    result,
    make(document, 'div', { class: 'actions' }, ...actions, status),
  ]);
}

async function formatted(stage: Stage, style: Exclude<Style, 'plain'>): Promise<Node[] | undefined> {
  try {
    const { formatCitation } = await import('./citation-styles.js');
    return formatCitation(stage, style);
  } catch {
    return undefined;
  }
}
