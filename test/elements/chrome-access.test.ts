import { expect } from '@open-wc/testing';
import { enhanced, inside, isOpen, mark, part, shore, staged, until } from './chrome-page.js';
import { click, point, press, resize, tap } from './hands.js';
import { leavePage, moment, only, place } from './page.js';

describe('the chrome for everybody', () => {
  beforeEach(async () => {
    await resize(900);
    await point([2, 2]);
  });
  afterEach(leavePage);

  it('should be accessible: preview, sheet, menu, dialogs', async () => {
    const view = await enhanced();
    view.setAttribute('theme', 'paper');
    await point(mark(view, 'Source 3'));
    await until(() => part(view, 'preview'), 'the preview');
    await moment(150);
    await expect(view).shadowDom.to.be.accessible();
    await press('Escape');
    tap(mark(view, 'Source 3'));
    await until(() => part(view, 'sheet'), 'the sheet');
    await moment(250);
    await expect(view).shadowDom.to.be.accessible();
    await press('Escape');
    await until(() => !isOpen(view, 'sheet'), 'an end of the sheet');
    await click(inside(view, '.essay-cite-link'));
    await until(() => part(view, 'dialog'), 'the dialog');
    await moment(150);
    await expect(view).shadowDom.to.be.accessible();
    await press('Escape');
    await until(() => !isOpen(view, 'dialog'), 'an end of the dialog');
    await click(part(view, 'toolbar')?.querySelector('button') ?? view);
    await until(() => part(view, 'dialog'), 'the settings');
    await moment(150);
    await expect(view).shadowDom.to.be.accessible();
  });

  it('should float lighter than a dark page, whatever that calls itself', async () => {
    const container = place('<essay-view></essay-view>');
    container.insertAdjacentHTML('beforeend', '<style>.test-place{background:#111;color:#eee}</style>');
    const view = await enhanced(shore);
    await point(mark(view, 'Source 2'));
    const preview = await until(() => part(view, 'preview'), 'the preview');
    const { backgroundColor, color } = getComputedStyle(preview);
    expect(color).to.equal('rgb(238, 238, 238)');
    expect(backgroundColor)
      .to.match(/^(?:oklab|color|rgb)\(/)
      .and.to.not.equal('rgb(255, 255, 255)');
    expect(backgroundColor).to.not.equal('rgb(17, 17, 17)');
  });

  it('should speak the language of the essay, and run its way', async () => {
    const view = await enhanced(shore.replace('slug: shore', 'slug: shore\nlang: he\ndir: rtl'));
    const stage = await staged(view);
    expect([stage.lang, stage.dir]).to.deep.equal(['he', 'rtl']);
    const link = inside(view, '.essay-source-mark', 1);
    await point(link);
    const preview = await until(() => part(view, 'preview'), 'the preview');
    expect(preview.textContent).to.contain('כל המקורות').and.to.contain('1906 · ספר');
    const [box, at] = [preview.getBoundingClientRect(), link.getBoundingClientRect()];
    expect(at.right).to.be.within(box.left, box.right);
    expect(box.left).to.be.at.least(15);
  });

  it('should go into another document and back', async () => {
    const view = await enhanced();
    const inner = only(place('<iframe title="Another" width="890" height="600"></iframe>'), 'iframe').contentDocument;
    if (inner === null) throw new Error('expected a document');
    inner.body.append(view);
    const stage = await staged(view);
    expect(stage.ownerDocument).to.equal(inner);
    tap(mark(view, 'Source 2'));
    await until(() => part(view, 'sheet'), 'the sheet');
    place('').append(view);
    expect(isOpen(view, 'sheet')).to.equal(false);
    await staged(view);
    mark(view, 'Source 2').scrollIntoView({ block: 'center' });
    await point(mark(view, 'Source 2'));
    await until(() => part(view, 'preview'), 'the preview');
    view.remove();
    expect(view.shadowRoot?.querySelector('.stage')).to.equal(null);
  });

  it('should fit into 320 pixels, whatever is open', async () => {
    await resize(320);
    const view = await enhanced();
    for (const open of ['.essay-source-mark', '.essay-cite-link']) {
      await click(inside(view, open));
      await until(() => part(view, 'close'), 'something open');
      await moment(250);
      for (const element of view.shadowRoot?.querySelectorAll('dialog *') ?? []) {
        const { left, right } = element.getBoundingClientRect();
        expect(left).to.be.at.least(-1);
        expect(right).to.be.at.most(321);
      }
      for (const button of view.shadowRoot?.querySelectorAll('dialog button') ?? []) {
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
      }
      await press('Escape');
      await until(() => !isOpen(view, 'close'), 'an end');
      await moment(50);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('should follow a new essay in the same element', async () => {
    const view = await enhanced();
    const first = await staged(view);
    view.headingLevel = 3;
    const second = await until(() => {
      const stage = view.shadowRoot?.querySelector('.stage');
      return stage !== first && stage;
    }, 'the chrome of the new one');
    expect(first.isConnected).to.equal(false);
    expect(view.shadowRoot?.querySelectorAll('.stage').length).to.equal(1);
    expect(second.isConnected).to.equal(true);
    await point(mark(view, 'Source 2'));
    await until(() => part(view, 'preview'), 'the preview');
  });
});
