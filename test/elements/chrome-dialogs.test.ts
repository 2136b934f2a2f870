import type { EssayCopyEvent, EssayView } from '@essaykit/elements';
import { expect } from '@open-wc/testing';
import { drawn, enhanced, inside, isOpen, part, shore, until } from './chrome-page.js';
import { click, press, resize } from './hands.js';
import { leavePage, moment } from './page.js';

const dialog = (view: EssayView): Promise<HTMLElement> => until(() => part(view, 'dialog'), 'a dialog');
const shut = (view: EssayView): Promise<true> => until(() => part(view, 'dialog') === null, 'an end of the dialog');
const plain = 'Ada Moss, “Why we draw coasts” (The Long Room, 1 March 2026).';

function option(box: HTMLElement, words: string): HTMLInputElement {
  const label = Array.from(box.querySelectorAll('label')).find(({ textContent }) => textContent?.includes(words));
  const input = label?.querySelector('input');
  if (!input) throw new Error(`Unexpected absence of ${words}`);
  return input;
}

function button(box: HTMLElement, words: string): HTMLButtonElement {
  const found = Array.from(box.querySelectorAll('button')).find(({ textContent }) => textContent === words);
  if (found === undefined) throw new Error(`Unexpected absence of ${words}`);
  return found;
}

describe('the dialog "Cite this essay"', () => {
  beforeEach(() => resize(1000));
  afterEach(leavePage);

  it('should be taken over from the link, hold the citation and give the focus back', async () => {
    const view = await enhanced();
    const link = inside<HTMLAnchorElement>(view, '.essay-cite-link');
    await click(link);
    const box = await dialog(view);
    expect(location.hash).to.equal('');
    expect(part(view, 'dialog-title')?.textContent).to.equal('Cite this essay');
    expect(part(view, 'citation')?.textContent).to.equal(plain);
    expect(box.closest('dialog')?.matches(':modal')).to.equal(true);
    expect(box.getBoundingClientRect().width).to.equal(560);
    await press('Escape');
    await shut(view);
    expect(document.activeElement).to.equal(link);
    link.focus();
    await press('Enter');
    await dialog(view);
    await click(part(view, 'close') ?? box);
    await shut(view);
    expect(view.shadowRoot?.querySelector('dialog')).to.equal(null);
  });

  it('should be opened by the key of a button too', async () => {
    const view = await enhanced();
    view.insertAdjacentHTML('afterend', '<style>.room{height:3000px}</style><div class="room"></div>');
    const link = inside(view, '.essay-cite-link');
    link.focus();
    await press(' ');
    await dialog(view);
    await moment(60);
    expect(scrollY).to.equal(0);
    await press('Escape');
    await shut(view);
    expect(document.activeElement).to.equal(link);
  });

  it('should stay a link with a held key', async () => {
    const view = await enhanced();
    let isOurs: boolean | undefined;
    const last = (event: Event): void => {
      isOurs = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', last, { once: true });
    inside(view, '.essay-cite-link').dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }),
    );
    expect(isOurs).to.equal(false);
    expect(isOpen(view, 'dialog')).to.equal(false);
  });

  it('should write the citation in the styles there are, chosen as radio buttons', async () => {
    const view = await enhanced();
    await click(inside(view, '.essay-cite-link'));
    const box = await dialog(view);
    const options = Array.from(box.querySelectorAll<HTMLInputElement>('input[type="radio"]'));
    expect(new Set(options.map(({ name }) => name)).size).to.equal(1);
    expect(options.map(({ checked }) => checked)).to.deep.equal([true, false, false, false]);
    // Where a finger or a pointer explores, it meets the radio button itself.
    for (const input of options) {
      const { left, top, width, height } = input.parentElement?.getBoundingClientRect() ?? new DOMRect();
      for (const [x, y] of [
        [left + 2, top + 2],
        [left + width / 2, top + height / 2],
        [left + width - 2, top + height - 2],
      ] as const) {
        expect(view.shadowRoot?.elementFromPoint(x, y)).to.equal(input);
      }
      expect(input.checkVisibility({ visibilityProperty: true })).to.equal(true);
    }
    options[0]?.focus();
    await press('ArrowRight');
    await until(() => part(view, 'citation')?.querySelector('em') !== null, 'another style').catch(() => {});
    const chicago = part(view, 'citation')?.textContent ?? '';
    expect(chicago).to.not.equal(plain);
    expect(chicago).to.contain('Why we draw coasts').and.to.contain('2026').and.to.contain('example.com/shore');
    await press('ArrowRight');
    await until(() => part(view, 'citation')?.textContent?.includes('(2026'), 'APA');
    await click(option(box, 'Plain').parentElement ?? box);
    await until(() => part(view, 'citation')?.textContent === plain, 'the plain style');
    // Whoever does not see the citation hears it, once, when it is another.
    expect(part(view, 'citation')?.localName).to.equal('output');
  });

  it('should show the style chosen last, however long another takes', async () => {
    const view = await enhanced();
    await click(inside(view, '.essay-cite-link'));
    const box = await dialog(view);
    option(box, 'Chicago').click();
    option(box, 'Plain').click();
    await moment(200);
    expect(part(view, 'citation')?.textContent).to.equal(plain);
  });

  it('should not say for ever that something was copied', async () => {
    const view = await enhanced();
    const original = window.setTimeout;
    const delays: unknown[] = [];
    Object.assign(window, {
      setTimeout: (act: () => void, delay?: number) => {
        delays.push(delay);
        return original(act, delay === 4000 ? 10 : delay);
      },
    });
    try {
      await click(inside(view, '.essay-cite-link'));
      const box = await dialog(view);
      await click(button(box, 'Copy link'));
      await until(() => delays.includes(4000), 'a time for the status');
      await until(() => part(view, 'copy-status')?.textContent === '', 'an end of the status');
    } finally {
      Object.assign(window, { setTimeout: original });
    }
  });

  it('should copy citation and link, and say so', async () => {
    const view = await enhanced();
    const told: EssayCopyEvent[] = [];
    view.addEventListener('essay-copy', (event) => told.push(event));
    await click(inside(view, '.essay-cite-link'));
    const box = await dialog(view);
    await click(button(box, 'Copy citation'));
    await until(() => part(view, 'copy-status')?.textContent === 'Copied', 'the status');
    expect(part(view, 'copy-status')?.getAttribute('role')).to.equal('status');
    await click(button(box, 'Copy link'));
    await until(() => told.length === 2, 'both events');
    expect(told.map(({ kind, text }) => [kind, text])).to.deep.equal([
      ['citation', plain],
      ['link', 'https://example.com/shore'],
    ]);
  });

  it('should copy where the page has no clipboard', async () => {
    const view = await enhanced();
    await click(inside(view, '.essay-cite-link'));
    const box = await dialog(view);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      await click(button(box, 'Copy link'));
      await until(() => part(view, 'copy-status')?.textContent === 'Copied', 'the status');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(view.shadowRoot?.querySelector('textarea')).to.equal(null);
  });

  it('should say so when nothing can be copied, and tell the page of no copy', async () => {
    const view = await enhanced();
    let told = 0;
    view.addEventListener('essay-copy', () => told++);
    await click(inside(view, '.essay-cite-link'));
    const box = await dialog(view);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
    try {
      await click(button(box, 'Copy link'));
      await until(() => part(view, 'copy-status')?.textContent === 'Copying did not work', 'the status');
      expect(told).to.equal(0);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      Reflect.deleteProperty(document, 'execCommand');
    }
  });

  it('should share where the browser can', async () => {
    const shared: ShareData[] = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => {
        shared.push(data);
        return Promise.reject(new DOMException('No', 'AbortError'));
      },
    });
    try {
      const view = await enhanced();
      await click(inside(view, '.essay-cite-link'));
      await click(button(await dialog(view), 'Share'));
      expect(shared).to.deep.equal([{ title: 'Why we draw coasts', url: 'https://example.com/shore' }]);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('should go with the element', async () => {
    const view = await enhanced();
    await click(inside(view, '.essay-cite-link'));
    await dialog(view);
    view.remove();
    expect(view.shadowRoot?.querySelector('dialog')).to.equal(null);
  });
});

describe('the reading settings', () => {
  const key = 'essaykit-reading';
  const open = async (view: EssayView): Promise<HTMLElement> => {
    await click(part(view, 'toolbar')?.querySelector('button') ?? view);
    return dialog(view);
  };
  const sizeOf = (view: EssayView): number => Number.parseFloat(getComputedStyle(inside(view, '.essay-body')).fontSize);

  beforeEach(() => resize(1000));
  afterEach(async () => {
    // They hold for all essays of the page.
    const view = document.querySelector('essay-view');
    if (view !== null) {
      const box = part(view, 'dialog') ?? (await open(view));
      const keep = box.querySelector<HTMLInputElement>('input[type="checkbox"]');
      if (keep?.checked) keep.click();
      button(box, 'Reset').click();
    }
    expect(localStorage.getItem(key)).to.equal(null);
    leavePage();
  });

  it('should hold at once for every essay of the page, and store nothing', async () => {
    const view = await enhanced();
    const other = await enhanced();
    const before = sizeOf(view);
    const box = await open(view);
    const { width } = inside(view, '.essay-body p').getBoundingClientRect();
    option(box, 'Short').click();
    expect(inside(view, '.essay-body p').getBoundingClientRect().width).to.be.below(width * 0.9);
    option(box, 'Large').click();
    expect(sizeOf(view)).to.be.closeTo(before * 1.15, 0.1);
    expect(sizeOf(other)).to.be.closeTo(before * 1.15, 0.1);
    option(box, 'Open').click();
    const { fontSize, lineHeight } = getComputedStyle(inside(view, '.essay-body p'));
    expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).to.be.closeTo(1.84, 0.02);
    expect(localStorage.getItem(key)).to.equal(null);
    expect(view.querySelectorAll('[style]').length).to.equal(0);
    const reset = button(box, 'Reset');
    reset.focus();
    await press('Enter');
    expect(sizeOf(view)).to.be.closeTo(before, 0.1);
    expect(option(box, 'Large').checked).to.equal(false);
    // It stays where it is, and says to those who do not see the choices what holds now.
    expect(view.shadowRoot?.activeElement).to.equal(reset);
    await until(() => box.querySelector('[role="status"]')?.textContent === 'Standard', 'the words');
  });

  it('should hold for a list that stands elsewhere', async () => {
    const view = await enhanced(undefined, '<essay-view id="lent"></essay-view><source-list for="lent"></source-list>');
    const list = await until(() => document.querySelector('source-list .essay-sources'), 'the list');
    const size = (): number => Number.parseFloat(getComputedStyle(list).fontSize);
    const before = size();
    const box = await open(view);
    option(box, 'Very large').click();
    expect(size()).to.be.closeTo(before * 1.3, 0.1);
    option(box, 'Small').click();
    expect(size()).to.be.closeTo(before * 0.9, 0.1);
    option(box, 'Dark').click();
    const { backgroundColor, color } = getComputedStyle(list.closest('source-list') ?? list);
    expect([backgroundColor, color]).to.deep.equal(['rgb(19, 21, 24)', 'rgb(220, 222, 225)']);
    expect(getComputedStyle(list).color).to.equal('rgb(220, 222, 225)');
  });

  it('should bring colours of their own', async () => {
    const view = await enhanced();
    const box = await open(view);
    option(box, 'Dark').click();
    const { article } = view;
    if (article === undefined) throw new Error('expected an article');
    expect(getComputedStyle(article).backgroundColor).to.equal('rgb(19, 21, 24)');
    expect(getComputedStyle(article).color).to.equal('rgb(220, 222, 225)');
    expect(getComputedStyle(box).color).to.equal('rgb(220, 222, 225)');
    expect(getComputedStyle(box).backgroundColor).to.not.equal('rgb(255, 255, 255)');
  });

  it('should be kept on the device only if the reader asks', async () => {
    const view = await enhanced();
    const box = await open(view);
    option(box, 'Large').click();
    const keep = box.querySelector<HTMLInputElement>('input[type="checkbox"]');
    expect(keep?.checked).to.equal(false);
    keep?.click();
    expect(JSON.parse(localStorage.getItem(key) ?? '')).to.deep.equal({ size: 1.15 });
    keep?.click();
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('should work where storage throws', async () => {
    const stored = Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('No', 'SecurityError');
      },
    });
    try {
      const view = await enhanced();
      const before = sizeOf(view);
      const box = await open(view);
      option(box, 'Large').click();
      box.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
      expect(sizeOf(view)).to.be.above(before);
      box.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    } finally {
      if (stored) Object.defineProperty(window, 'localStorage', stored);
    }
  });

  const crowded = shore.replace(
    'publisher:',
    'corrections: [{date: 2026-03-14, text: A word was missing.}]\npublisher:',
  );
  const longer = shore.replace(
    '{name: Ada Moss,',
    '{name: Wilhelmina Featherstonehaugh}, {name: Maximilian Oberhausen}, {name: Ada Moss,',
  );
  for (const [name, text] of [
    ['a short row', shore],
    ['a full row', crowded],
    ['a row of many names', longer],
    ['a row from right to left', shore.replace('slug: shore', 'slug: shore\nlang: ar\ndir: rtl')],
  ] as const) {
    it(`should stand behind the Cite link and look like it, in every width: ${name}`, async () => {
      for (const width of [1440, 1000, 800, 390, 320]) {
        await resize(width);
        const view = await enhanced(text);
        await drawn();
        const settings = part(view, 'toolbar')?.querySelector('button');
        if (!settings) throw new Error('expected a button');
        const [cite, box] = [inside(view, '.essay-cite-link'), settings].map((one) => one.getBoundingClientRect());
        if (cite === undefined || box === undefined) throw new Error('expected two buttons');
        const gap = view.article?.dir === 'rtl' ? cite.left - box.right : box.left - cite.right;
        expect(gap, `${width}`).to.be.closeTo(8, 1);
        expect([box.top, box.height], `${width}`).to.deep.equal([cite.top, cite.height]);
        expect([box.left >= 0, box.right <= width], `${width}`).to.deep.equal([true, true]);
        for (const look of ['borderTopWidth', 'borderTopLeftRadius', 'color', 'fontSize', 'fontWeight'] as const) {
          expect(getComputedStyle(settings)[look], look).to.equal(
            getComputedStyle(inside(view, '.essay-cite-link'))[look],
          );
        }
        for (const item of view.querySelectorAll('.essay-meta > :not(.essay-cite-link), .essay-contents')) {
          const { bottom, left, right, top } = item.getBoundingClientRect();
          const isMet = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
          expect(isMet, `${width}: ${item.className}`).to.equal(false);
        }
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        leavePage();
      }
    });
  }

  it('should stand at the end of the column where the row has room', async () => {
    await resize(1280);
    const view = await enhanced();
    await drawn();
    const { right = 0 } = part(view, 'toolbar')?.getBoundingClientRect() ?? {};
    expect(right).to.be.closeTo(inside(view, '.essay-meta').getBoundingClientRect().right, 4);
  });

  it('should be a box above the title where the essay cannot be cited', async () => {
    for (const width of [1280, 320]) {
      await resize(width);
      const view = await enhanced(shore.replace(/authors: .*\n/, '').replace(/publisher: .*\n/, ''));
      await drawn();
      const {
        bottom = 0,
        height = 0,
        right = 0,
        top = -1,
      } = part(view, 'toolbar')?.querySelector('button')?.getBoundingClientRect() ?? {};
      const title = inside(view, '.essay-title').getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(title.top);
      expect(height).to.be.at.least(24);
      expect(right).to.be.closeTo(title.right, 1);
      leavePage();
    }
  });
});

describe('the ring around what closes', () => {
  afterEach(leavePage);

  for (const [what, width, open] of [
    ['dialog', 1000, '.essay-cite-link'],
    ['dialog', 390, '.essay-cite-link'],
    ['sheet', 390, '.essay-source-mark'],
  ] as const) {
    it(`should lie within the ${what} at ${width} pixels`, async () => {
      await resize(width);
      const view = await enhanced();
      await click(inside(view, open));
      const frame = await until(() => part(view, what), `a ${what}`);
      await press('Tab');
      const closer = await until(() => part(view, 'close'), 'a button');
      closer.focus();
      await moment(250);
      const { outlineOffset, outlineStyle, outlineWidth } = getComputedStyle(closer);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
      const reach = Number.parseFloat(outlineOffset) + 2;
      const [ring, edge] = [closer.getBoundingClientRect(), frame.getBoundingClientRect()];
      // As far from the edge as a ring is wide, and once more.
      expect(edge.right - ring.right - reach).to.be.at.least(4);
      expect(ring.top - edge.top - reach).to.be.at.least(4);
    });
  }
});
