import '@essaykit/elements/define';
import essays from 'virtual:essays';
import magazine from '@essaykit/core/themes/magazine.css';
import newspaper from '@essaykit/core/themes/newspaper.css';
import plain from '@essaykit/core/themes/plain.css';
import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import { staged, until } from './chrome-page.js';
import { leavePage, loadOf, moment, only, place } from './page.js';
import { essayOf } from './samples.js';

const essay = essayOf(essays['sixty-one-seconds.md'] ?? '');

/** Each element as a page shows it, ready to be looked at. */
const elements = {
  'essay-view': async () => {
    const view = only(place('<essay-view theme="paper"></essay-view>'), 'essay-view');
    const loaded = loadOf(view);
    view.essay = essay;
    await loaded;
    await staged(view);
  },
  'source-list': async () => {
    const list = only(place('<source-list></source-list>'), 'source-list');
    list.sources = essay.sources.map((source, index) => (index === 0 ? { ...source, status: 'dead' } : source));
    await until(() => list.querySelector('.essay-badge'), 'a badge');
  },
  'author-card': async () => {
    const card = only(place('<author-card></author-card>'), 'author-card');
    card.person = essay.authors;
    await until(() => card.querySelector('.essay-author'), 'the card');
  },
};

/** What axe finds wrong, each with the element and the reason. */
async function faults(): Promise<string[]> {
  const { passes, violations } = await axe.run('.test-place', {
    // The page here is no document of its own: no title, one essay and no main part.
    rules: { region: { enabled: false } },
  });
  expect(passes.length).to.be.above(0);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ failureSummary, target }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
  );
}

describe('a theme sheet', () => {
  const sheet = new CSSStyleSheet();
  const { style } = document.documentElement;

  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    style.removeProperty('color-scheme');
    style.removeProperty('background');
    leavePage();
  });

  for (const [theme, text] of Object.entries({ magazine, newspaper, plain })) {
    for (const [name, show] of Object.entries(elements)) {
      for (const scheme of ['light', 'dark']) {
        it(`should leave nothing for axe: ${name}, ${theme}, ${scheme}`, async () => {
          sheet.replaceSync(text);
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
          style.setProperty('color-scheme', scheme);
          style.setProperty('background', 'Canvas');
          await show();
          await moment(250);
          expect(await faults()).to.deep.equal([]);
        });
      }
    }
  }
});
