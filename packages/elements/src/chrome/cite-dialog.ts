import { makeChoice } from './choice.js';
import { addressOf, citationOf } from './citation.js';
import { copy } from './clipboard.js';
import { makeStatus, openDialog } from './dialog.js';
import type { Stage } from './stage.js';

type Style = 'plain' | 'chicago' | 'apa' | 'mla';

/** Opens the dialog that says how to cite the essay, in the styles there are. */
export function openCite(stage: Stage, opener: HTMLElement): void {
  const { document, strings, window } = stage;
  const { article } = stage.host;
  const { make } = stage.tools;
  const lang = article.lang || 'en';
  const address = addressOf(article);
  const plain = citationOf(article);
  const result = make(document, 'output', { class: 'citation', lang, part: 'citation' }, plain);
  const status = makeStatus(stage);
  let latest: Style = 'plain';
  const show = async (style: Style): Promise<void> => {
    latest = style;
    const content = style === 'plain' ? [plain] : await formatted(stage, style, address);
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
    button(strings.copyLink, '', () => copy(stage, 'link', { text: address })),
  ];
  const { navigator } = window;
  if ('share' in navigator) {
    const title = article.querySelector('.essay-title')?.textContent ?? document.title;
    // Ends with an error when the reader thinks better of it.
    actions.push(button(strings.share, '', () => navigator.share({ title, url: address }).catch(() => {})));
  }
  const heading = article.querySelector('.essay-cite > :not(p)')?.textContent;
  openDialog(stage, opener, heading ?? opener.textContent ?? '', [
    choice,
    result,
    make(document, 'div', { class: 'actions' }, ...actions, status),
  ]);
}

/** Nothing when the styles or the words cannot be had. */
function formatted(stage: Stage, style: Exclude<Style, 'plain'>, address: string): Promise<Node[] | undefined> {
  return import('./citation-styles.js')
    .then(({ formatCitation }) => formatCitation(stage, style, address))
    .catch(() => undefined);
}
