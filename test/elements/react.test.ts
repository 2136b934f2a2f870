import { toHtml } from '@essaykit/core';
import { expect } from '@open-wc/testing';
import { act, createElement, type ReactElement, useState } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { moment, only, place, said } from './page.js';
import { coasts, essayOf } from './samples.js';

const __html = toHtml(essayOf(coasts));

const prerendered = { dangerouslySetInnerHTML: { __html } };

/**
 * What React is told where the elements may come before it: the children, which are theirs by then, are not to be
 * compared.
 */
const owned = { dangerouslySetInnerHTML: { __html: '' }, suppressHydrationWarning: true };

let turn: (count: number) => void = () => {};

/** An application around an essay, whose sources stand somewhere else on the page. */
function Page({ isLate }: { isLate: boolean }): ReactElement {
  const [count, setCount] = useState(0);
  turn = setCount;
  const view = { 'data-turn': count, id: 'view', ...prerendered };
  return createElement(
    'main',
    { className: `turn-${count}` },
    createElement('p', null, `Turn ${count}`),
    createElement('essay-view', { ...view, ...(isLate ? { suppressHydrationWarning: true } : {}) }),
    createElement('source-list', { for: 'view', ...(isLate ? owned : {}) }),
  );
}

/** Every attribute inside an element, but those that the chrome may write. */
function attributesIn(root: Element): string[] {
  return Array.from(root.querySelectorAll('*'), (element) =>
    Array.from(element.attributes)
      .filter(({ name }) => name !== 'hidden' && name !== 'aria-current')
      .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
  ).flat();
}

/** Lets React do all that it has to do. */
async function settle(change: () => void): Promise<void> {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  await act(async () => {
    change();
  });
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
}

describe('React around the elements', () => {
  let root: Root | undefined;
  let container: HTMLElement;

  /** @param isLate - Whether the elements have come before React. */
  async function hydrate(isLate = true): Promise<string[]> {
    const errors: string[] = [];
    await settle(() => {
      const onRecoverableError = (error: unknown): number => errors.push(String(error));
      root = hydrateRoot(container, createElement(Page, { isLate }), { onRecoverableError });
    });
    return errors;
  }

  beforeEach(() => {
    container = place('');
    container.innerHTML = renderToString(createElement(Page, { isLate: true }));
  });
  afterEach(async () => {
    await settle(() => root?.unmount());
    container.remove();
    expect(said.splice(0)).to.deep.equal([]);
  });

  // The first test: nothing is defined before it.
  it('should keep every node when the elements come after it', async () => {
    expect(customElements.get('essay-view')).to.equal(undefined);
    const article = only(container, 'article');
    const nodes = Array.from(article.querySelectorAll('*'));
    const attributes = attributesIn(article);
    expect(await hydrate(false)).to.deep.equal([]);
    await import('@essaykit/elements/define');
    await moment(400);
    expect(nodes.every((node) => container.contains(node))).to.equal(true);
    expect(only(container, 'article')).to.equal(article);
    const now = [...attributesIn(article), ...attributesIn(only(container, 'source-list'))];
    const written = now.filter((one) => !attributes.includes(one) && !/^DIV slot=essay$/.test(one));
    expect(written).to.deep.equal([]);
  });

  it('should keep every node when the elements came before it', async () => {
    await moment(400);
    const list = only(container, 'source-list');
    const section = list.querySelector('.essay-sources');
    expect(section).to.not.equal(null);
    const article = only(container, 'article');
    expect(await hydrate()).to.deep.equal([]);
    expect(only(container, 'article')).to.equal(article);
    expect(list.isConnected && list.contains(section)).to.equal(true);
  });

  it('should leave a moved list where it is through every render', async () => {
    expect(await hydrate()).to.deep.equal([]);
    await moment(400);
    const view = only(container, 'essay-view');
    const section = container.querySelector('source-list .essay-sources');
    const article = only(view, 'article');
    expect(section).to.not.equal(null);
    for (const count of [1, 2, 3]) {
      await settle(() => turn(count));
      await moment(20);
      expect(view.dataset.turn).to.equal(String(count));
      expect(container.querySelector('source-list .essay-sources')).to.equal(section);
      expect(only(view, 'article')).to.equal(article);
      expect(container.querySelectorAll('.essay-sources').length).to.equal(1);
    }
  });

  it('should take all of it away, and say nothing', async () => {
    expect(await hydrate()).to.deep.equal([]);
    await moment(400);
    await settle(() => root?.unmount());
    root = undefined;
    expect(container.childElementCount).to.equal(0);
  });
});
