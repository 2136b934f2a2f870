import { AuthorCard, EssayView, SourceList, version } from '@essaykit/elements';
import { expect } from '@open-wc/testing';
import { defineElement } from '../../packages/elements/src/internal/define-element.js';
import { leavePage, place, said } from './page.js';

describe('registration', () => {
  afterEach(leavePage);

  it('should not happen by importing the classes', () => {
    for (const tag of ['essay-view', 'source-list', 'author-card']) expect(customElements.get(tag)).to.equal(undefined);
    expect([EssayView, SourceList, AuthorCard].map((element) => element.version)).to.deep.equal([
      version,
      version,
      version,
    ]);
  });

  it('should happen by importing the definitions, once', async () => {
    await import('@essaykit/elements/define');
    expect(customElements.get('essay-view')).to.equal(EssayView);
    defineElement('essay-view', EssayView);
    expect(said).to.deep.equal([]);
  });

  it('should leave the first copy and say both versions once', () => {
    class Other extends HTMLElement {
      static readonly version = '9.9.9';
    }
    class Another extends HTMLElement {}
    defineElement('essay-view', Other);
    defineElement('source-list', Another);
    expect(customElements.get('essay-view')).to.equal(EssayView);
    expect(said.length).to.equal(1);
    expect(said.splice(0)[0]).to.contain(`<essay-view> ${version}`);
  });

  it('should give a class that has another tag already both', () => {
    class Twice extends HTMLElement {}
    customElements.define('test-first', Twice);
    defineElement('test-second', Twice);
    const container = place('<test-second></test-second>');
    expect(container.firstElementChild).to.be.instanceOf(Twice);
  });
});
