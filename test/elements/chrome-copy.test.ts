import type { EssayCopyEvent, EssayView } from '@essaykit/elements';
import { expect } from '@open-wc/testing';
import { enhanced, inside, isOpen, part, shore, until } from './chrome-page.js';
import { click, command, point, press, resize } from './hands.js';
import { leavePage, moment, only, place } from './page.js';

/** Selects from one place of the essay to another. */
async function select(from: Node, start: number, to: Node, end: number): Promise<void> {
  getSelection()?.setBaseAndExtent(from, start, to, end);
  // What copies loads with the first selection.
  await moment(40);
}

/** Copies what is selected; nothing where the page leaves that to the browser. */
function copied(at: EventTarget = document.body): DataTransfer | undefined {
  const event = new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
  // Firefox gives the event a store of its own.
  return at.dispatchEvent(event) ? undefined : (event.clipboardData ?? undefined);
}

const plain = (at?: EventTarget): string | undefined => copied(at)?.getData('text/plain');
const citation = 'Ada Moss, “Why we draw coasts” (The Long Room, 1 March 2026).';
const status = (view: EssayView): string => view.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';
const menu = (view: EssayView): Promise<HTMLElement> => until(() => part(view, 'menu'), 'the menu');

describe('a copy from an essay', () => {
  beforeEach(() => resize(1000));
  afterEach(() => {
    getSelection()?.removeAllRanges();
    leavePage();
  });

  it('should bring citation and deep link from eight words on', async () => {
    const view = await enhanced();
    const [text] = inside(view, '.essay-section p').childNodes;
    if (text === undefined) throw new Error('expected a text');
    const told: EssayCopyEvent[] = [];
    view.addEventListener('essay-copy', (event) => told.push(event));
    await select(text, 0, text, 'Every map is a promise about the'.length);
    expect(plain()).to.equal(undefined);
    await select(text, 0, text, 'Every map is a promise about the shore'.length);
    const expected = `Every map is a promise about the shore\n\n${citation}\nhttps://example.com/shore#shore__the-ruler:~:text=Every%20map%20is%20a%20promise%20about%20the%20shore`;
    expect(plain()).to.equal(expected);
    expect(told.map(({ kind, text: words }) => [kind, words])).to.deep.equal([['quote', expected]]);
    await until(() => status(view) === 'Copied', 'the announcement');
  });

  it('should count words of a language that writes none apart', async () => {
    const view = await enhanced(
      '---\nslug: umi\nlang: ja\n---\n\n# 海岸\n\n海岸線には長さがない。誰かが物差しを選ぶまでは。\n',
    );
    const paragraph = inside(view, '.essay-body p');
    await select(paragraph, 0, paragraph, 1);
    expect(plain()).to.match(/^海岸線には長さがない。誰かが物差しを選ぶまでは。\n\n.+:~:text=/s);
  });

  it('should write a hyphen so that a link does not take it for its own', async () => {
    const view = await enhanced(shore.replace('a promise', 'a well-known promise'));
    const [text] = inside(view, '.essay-lead p').childNodes;
    if (text?.parentNode === undefined || text.parentNode === null) throw new Error('expected a text');
    const last = text.parentNode.lastChild;
    const start = last?.nodeValue?.indexOf('Every') ?? -1;
    if (last === null || start < 0) throw new Error('expected the paragraph');
    await select(last, start, last, start + 'Every map is a well-known promise about'.length);
    expect(plain()).to.match(/:~:text=Every%20map%20is%20a%20well%2Dknown%20promise%20about$/);
  });

  it('should keep paragraphs, and leave out marks and what a pull quote repeats', async () => {
    const view = await enhanced();
    const pull = inside(view, '.essay-pull');
    const before = inside(view, '.essay-section p:has(.essay-source-mark)', 1);
    const after = inside(view, '.essay-passage').closest('p');
    if (after === null) throw new Error('expected a paragraph');
    expect(before.compareDocumentPosition(pull)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    await select(before, 0, after, after.childNodes.length);
    const data = copied();
    const words = data?.getData('text/plain') ?? '';
    expect(words.split('We keep some of the shore').length).to.equal(2);
    expect(words)
      .to.contain('It is gone, or only on paper.\n\n')
      .and.to.not.match(/\[\d|paper\d|paper\.b/);
    const html = data?.getData('text/html') ?? '';
    expect(html)
      .to.contain('<a href="https://example.com/shore#')
      .and.to.not.match(/ (id|class|role)=/);
    expect(html.split('We keep some of the shore').length).to.equal(2);
  });

  it('should keep the words of a pull quote when they are what is selected', async () => {
    const view = await enhanced();
    const [text] = inside(view, '.essay-pull p').childNodes;
    if (text === undefined) throw new Error('expected a text');
    await select(text, 0, text, text.nodeValue?.length ?? 0);
    expect(plain()).to.contain('We keep some of the shore and give the rest of it back.\n\n');
  });

  it('should lead to a long passage by its first and last words, whole ones', async () => {
    const view = await enhanced();
    const [from] = inside(view, '.essay-section p').childNodes;
    const [to] = inside(view, '.essay-section p', 1).childNodes;
    if (!from || !to) throw new Error('expected texts');
    await select(from, 2, to, 'Every map is a promise ab'.length);
    expect(plain()).to.match(/#shore__the-ruler:~:text=Every%20map%20is%20a,is%20a%20promise%20about$/);
  });

  it('should leave alone fields, ranges beyond the essay, and what the page has handled', async () => {
    const view = await enhanced();
    const container = place('<p>Behind the essay</p><textarea></textarea>');
    const paragraph = inside(view, '.essay-section p');
    await select(paragraph, 0, only(container, 'p'), 1);
    expect(plain()).to.equal(undefined);
    await select(paragraph, 0, paragraph, 1);
    expect(plain()).to.be.a('string');
    expect(plain(only(container, 'textarea'))).to.equal(undefined);
    document.addEventListener('copy', (event) => event.preventDefault(), { capture: true, once: true });
    expect(plain()).to.equal('');
  });

  it('should add nothing any more when the element has left', async () => {
    const view = await enhanced();
    const { article } = view;
    view.remove();
    if (article === undefined) throw new Error('expected an article');
    place('').append(article);
    const [text] = article.querySelector('.essay-section p')?.childNodes ?? [];
    if (text === undefined) throw new Error('expected a text');
    await select(text, 0, text, 60);
    expect(plain()).to.equal(undefined);
    await moment(300);
    expect(isOpen(view, 'menu')).to.equal(false);
  });
});

describe('the menu of a selection', () => {
  beforeEach(() => resize(1000));
  afterEach(() => {
    getSelection()?.removeAllRanges();
    leavePage();
  });

  it('should copy quote or link, near the selection, and say so once', async () => {
    const view = await enhanced();
    const heading = inside(view, '.essay-heading');
    await select(heading, 0, heading, 1);
    const box = (await menu(view)).getBoundingClientRect();
    expect(box.top - heading.getBoundingClientRect().bottom).to.be.within(-4, 24);
    const told: EssayCopyEvent[] = [];
    view.addEventListener('essay-copy', (event) => told.push(event));
    const buttons = Array.from((await menu(view)).querySelectorAll('button'));
    expect(buttons.map(({ textContent }) => textContent)).to.deep.equal(['Copy quote', 'Copy link']);
    const said: string[] = [];
    const live = view.shadowRoot?.querySelector('[role="status"]');
    if (live) new MutationObserver(() => said.push(live.textContent ?? '')).observe(live, { childList: true });
    if (buttons[1]) await click(buttons[1]);
    await until(() => told[0], 'the event');
    expect([told[0]?.kind, told[0]?.text]).to.deep.equal([
      'link',
      'https://example.com/shore#shore__the-ruler:~:text=The%20ruler',
    ]);
    expect(getSelection()?.toString()).to.equal('The ruler');
    await until(() => part(view, 'menu') === null, 'an end of the menu');
    const other = inside(view, '.essay-heading', 1);
    await select(other, 0, other, 1);
    await click((await menu(view)).querySelector('button') ?? view);
    await until(() => told[1], 'the other event');
    expect(told[1]?.text).to.contain(`The chart\n\n${citation}`);
    await moment(100);
    expect(said.filter((words) => words !== '')).to.deep.equal(['Copied', 'Copied']);
    await until(() => part(view, 'menu') === null, 'an end of the menu');
  });

  it('should come for the keyboard too, and go by Escape and with the selection', async () => {
    const view = await enhanced();
    const heading = inside(view, '.essay-heading');
    await select(heading, 0, heading, 1);
    await menu(view);
    await press('Tab');
    expect(view.shadowRoot?.activeElement?.textContent).to.equal('Copy quote');
    // Some engines end a selection when the focus goes elsewhere.
    await moment(300);
    expect(isOpen(view, 'menu')).to.equal(true);
    await press('Escape');
    expect(isOpen(view, 'menu')).to.equal(false);
    await moment(300);
    expect(isOpen(view, 'menu')).to.equal(false);
    const other = inside(view, '.essay-heading', 1);
    await select(other, 0, other, 1);
    await menu(view);
    getSelection()?.removeAllRanges();
    await until(() => part(view, 'menu') === null, 'an end of the menu');
  });

  it('should wait until the pointer lets go, from the first selection on', async () => {
    const view = await enhanced();
    for (const at of [0, 1]) {
      const heading = inside(view, '.essay-heading', at);
      heading.scrollIntoView({ block: 'center' });
      const { height, left, top } = heading.getBoundingClientRect();
      const middle = Math.round(top + height / 2);
      await point([Math.round(left + 2), middle]);
      await command('send-mouse', { type: 'down' });
      await point([Math.round(left + 90), middle]);
      await moment(400);
      expect(getSelection()?.isCollapsed).to.equal(false);
      expect(part(view, 'menu')?.textContent, `selection ${at}`).to.equal(undefined);
      await command('send-mouse', { type: 'up' });
      await menu(view);
      await press('Escape');
    }
  });

  it('should not come for a selection outside of the essay', async () => {
    const view = await enhanced();
    const paragraph = only(place('<p>Elsewhere</p>'), 'p');
    await select(paragraph, 0, paragraph, 1);
    await moment(320);
    expect(isOpen(view, 'menu')).to.equal(false);
  });
});
