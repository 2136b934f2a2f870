import type { EssayView } from '@essaykit/elements';
import { expect } from '@open-wc/testing';
import { drawn, enhanced, isOpen, mark, part, shore, staged, until } from './chrome-page.js';
import { click, point, press, resize, tap } from './hands.js';
import { openLedger } from './ledger.js';
import { leavePage, loadOf, moment, only, place } from './page.js';

/** Delays that are not the matter of a test are short. */
function hasten(view: EssayView): void {
  view.insertAdjacentHTML(
    'beforebegin',
    '<style>essay-view{--essay-hover-delay:80ms;--essay-close-delay:80ms}</style>',
  );
}

const open = (view: EssayView): Promise<HTMLElement> => until(() => part(view, 'preview'), 'a preview');
const shut = (view: EssayView): Promise<true> => until(() => part(view, 'preview') === null, 'an end of the preview');

/** What anything asks the window to wait while something happens, in milliseconds. */
async function delaysDuring(happening: () => Promise<void>): Promise<unknown[]> {
  const delays: unknown[] = [];
  const original = window.setTimeout;
  Object.assign(window, {
    setTimeout: (...args: [TimerHandler, ...unknown[]]) => {
      delays.push(args[1]);
      return Reflect.apply(original, window, args);
    },
  });
  try {
    await happening();
  } finally {
    Object.assign(window, { setTimeout: original });
  }
  return delays;
}

/** How many states an element has that tie rules of the chrome to it. */
function chromeStates(view: EssayView): number {
  return Array.from({ length: 999 }, (_, number) => `:state(essay-${number})`).filter((state) => view.matches(state))
    .length;
}

describe('the preview of a mark', () => {
  beforeEach(async () => {
    await resize(1000);
    await point([2, 2]);
  });
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    leavePage();
  });

  it('should say which source, when, what and where it is found', async () => {
    const view = await enhanced();
    hasten(view);
    await point(mark(view, 'Source 3'));
    const preview = await open(view);
    expect(part(view, 'preview-kind')?.textContent).to.equal('1911 · report');
    expect(preview.textContent).to.contain('Source 3').and.to.contain('Scale of Force').and.to.not.contain('Cited in');
    expect(part(view, 'preview-status')?.textContent).to.equal('Link deadArchived copy, 2\u00A0May\u00A02024');
    const actions = Array.from(part(view, 'preview-actions')?.querySelectorAll('a') ?? []);
    expect(actions.map(({ textContent }) => textContent)).to.deep.equal(['Open archived copy', 'All sources']);
    expect(actions[0]?.href).to.equal('https://archive.example.org/gone');
    expect(preview.querySelectorAll('[id]').length).to.equal(0);
  });

  it('should offer no address where a source has none', async () => {
    const view = await enhanced();
    hasten(view);
    await point(mark(view, 'Source 4'));
    await open(view);
    expect(part(view, 'preview-actions')?.textContent).to.equal('All sources');
    expect(isOpen(view, 'preview-status')).to.equal(false);
  });

  it('should wait until the pointer rests, and stay while it is on the mark, the gap or the preview', async () => {
    const view = await enhanced();
    const link = mark(view, 'Source 2');
    await point(link);
    await moment(120);
    await point([2, 2]);
    await moment(350);
    expect(isOpen(view, 'preview')).to.equal(false);
    await point(link);
    const preview = await open(view);
    const box = preview.getBoundingClientRect();
    const from = link.getBoundingClientRect();
    expect(box.top - from.bottom).to.be.closeTo(12, 1);
    await point([Math.round(from.left + 4), Math.round(from.bottom + 6)]);
    await moment(400);
    expect(part(view, 'preview')).to.equal(preview);
    await point(preview);
    await moment(400);
    expect(part(view, 'preview')).to.equal(preview);
    await point([2, 2]);
    await moment(150);
    expect(part(view, 'preview')).to.equal(preview);
    await shut(view);
  });

  it('should take its delays from custom properties', async () => {
    const view = await enhanced();
    view.insertAdjacentHTML(
      'beforebegin',
      '<style>essay-view{--essay-hover-delay:.611s;--essay-close-delay:7ms}</style>',
    );
    const opening = await delaysDuring(async () => {
      await point(mark(view, 'Source 2'));
      await open(view);
    });
    expect(opening).to.include(611);
    const closing = await delaysDuring(async () => {
      await point([2, 2]);
      await shut(view);
    });
    expect(closing).to.include(7);
  });

  it('should give way to the next one soon, on the whole page', async () => {
    const view = await enhanced();
    const other = await enhanced();
    await point(mark(view, 'Source 1'));
    await open(view);
    mark(other, 'Source 1').scrollIntoView({ block: 'center' });
    const delays = await delaysDuring(async () => {
      await point(mark(other, 'Source 1'));
      await open(other);
    });
    expect(delays).to.include(100);
    expect(isOpen(view, 'preview')).to.equal(false);
  });

  it('should be entered by Tab, left by Tab behind its mark and closed by Escape', async () => {
    const view = await enhanced();
    hasten(view);
    const link = mark(view, 'Source 2');
    link.focus();
    await press('Shift+Tab');
    await press('Tab');
    expect(document.activeElement).to.equal(link);
    await until(() => part(view, 'preview')?.textContent?.includes('Source 2'), 'the preview');
    expect(document.activeElement).to.equal(link);
    await press('Tab');
    expect(view.shadowRoot?.activeElement?.textContent).to.equal('Reading the Shore');
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(link);
    await moment(160);
    expect(isOpen(view, 'preview')).to.equal(true);
    for (let step = 0; step < 3; step++) await press('Tab');
    expect(view.shadowRoot?.activeElement?.textContent).to.equal('All sources');
    await press('Tab');
    expect(document.activeElement).to.equal(mark(view, 'Source 3'));
    await until(() => part(view, 'preview')?.textContent?.includes('Source 3'), 'the next preview');
    await press('Tab');
    await press('Escape');
    await shut(view);
    expect(document.activeElement).to.equal(mark(view, 'Source 3'));
    await moment(160);
    expect(isOpen(view, 'preview')).to.equal(false);
  });

  it('should leave the focus at its mark when the next one takes its place', async () => {
    const view = await enhanced();
    hasten(view);
    const link = mark(view, 'Source 2');
    link.focus({ preventScroll: true });
    await press('Shift+Tab');
    await press('Tab');
    await until(() => part(view, 'preview')?.textContent?.includes('Source 2'), 'the preview');
    await press('Tab');
    expect(view.shadowRoot?.activeElement?.textContent).to.equal('Reading the Shore');
    await point(mark(view, 'Source 1'));
    await until(() => part(view, 'preview')?.textContent?.includes('Source 1'), 'the next preview');
    expect(document.activeElement).to.equal(link);
    await moment(250);
    expect(part(view, 'preview')?.textContent).to.contain('Source 1');
    await press('Tab');
    expect(document.activeElement).to.equal(mark(view, 'Source 3'));
  });

  it('should close by Escape under a resting pointer and leave the focus where it is', async () => {
    const view = await enhanced();
    hasten(view);
    const button = only(place('<button>Elsewhere</button>'), 'button');
    button.focus({ preventScroll: true });
    await point(mark(view, 'Source 2'));
    await open(view);
    let heard = 0;
    document.addEventListener('keydown', () => heard++, { once: true });
    await press('Escape');
    await shut(view);
    expect(document.activeElement).to.equal(button);
    expect(heard).to.equal(0);
    await moment(160);
    expect(isOpen(view, 'preview')).to.equal(false);
  });

  it('should not come under a pointer that is held down', async () => {
    const view = await enhanced();
    hasten(view);
    const over = { bubbles: true, buttons: 1, pointerType: 'mouse' };
    mark(view, 'Source 2').dispatchEvent(new PointerEvent('pointerover', over));
    await moment(250);
    expect(isOpen(view, 'preview')).to.equal(false);
  });

  it('should show an entry whose data cannot be read', async () => {
    const view = await enhanced();
    hasten(view);
    document.querySelector('#shore__source_lund')?.setAttribute('data-csl', '{');
    await point(mark(view, 'Source 2'));
    expect((await open(view)).textContent).to.contain('Reading the Shore');
    expect(isOpen(view, 'preview-kind')).to.equal(false);
  });

  it('should be reached by Tab where it has to be scrolled', async () => {
    await resize(900, 400);
    const view = await enhanced(shore.replace('The sea was asked.', 'The sea was asked again and again. '.repeat(60)));
    hasten(view);
    const link = mark(view, 'Note b');
    link.scrollIntoView({ block: 'center' });
    await point(link);
    const preview = await open(view);
    link.focus({ preventScroll: true });
    await press('Tab');
    expect(view.shadowRoot?.activeElement).to.equal(preview);
  });

  it('should follow the link on Enter and on a click', async () => {
    const view = await enhanced();
    hasten(view);
    const link = mark(view, 'Source 2');
    link.focus();
    await press('Enter');
    await moment(50);
    expect(location.hash).to.equal('#shore__source_lund');
    expect(isOpen(view, 'sheet')).to.equal(false);
    const other = mark(view, 'Source 3');
    other.scrollIntoView({ block: 'center' });
    await click(other);
    await moment(50);
    expect(location.hash).to.equal('#shore__source_gone');
    expect(isOpen(view, 'sheet')).to.equal(false);
  });

  it('should show a note’s text and nothing else', async () => {
    await resize(900);
    const view = await enhanced();
    hasten(view);
    await point(mark(view, 'Note b'));
    expect((await open(view)).textContent?.trim()).to.equal('The sea was asked.');
    await point([2, 2]);
    await shut(view);
    await point(mark(view, 'Note a'));
    const preview = await open(view);
    expect(preview.textContent).to.contain('A finer ruler');
    expect(preview.querySelectorAll('[id]').length).to.equal(0);
  });

  it('should flip above where there is no room below, stay inside and scroll with its mark', async () => {
    const view = await enhanced();
    hasten(view);
    view.insertAdjacentHTML('beforebegin', '<div class="room"></div><style>.room{height:600px}</style>');
    view.insertAdjacentHTML('afterend', '<div class="room"></div>');
    const link = mark(view, 'Source 2');
    link.scrollIntoView({ block: 'end' });
    scrollBy(0, 20);
    await point(link);
    const preview = await open(view);
    expect(link.getBoundingClientRect().top - preview.getBoundingClientRect().bottom).to.be.closeTo(12, 1);
    const before = preview.getBoundingClientRect().top;
    const top = scrollY;
    scrollBy(0, -40);
    await moment(30);
    expect(preview.getBoundingClientRect().top).to.be.closeTo(before + (top - scrollY), 1);
    expect(part(view, 'preview')).to.equal(preview);
    const [box, host] = [preview.getBoundingClientRect(), view.getBoundingClientRect()];
    expect(box.left).to.be.at.least(host.left + 15);
    expect(box.right).to.be.at.most(host.right - 15);
  });

  it('should ask the page before it shows a source', async () => {
    const view = await enhanced();
    hasten(view);
    const asked: string[] = [];
    view.addEventListener('essay-source-open', (event) => {
      asked.push(`${event.mark.textContent} ${event.entry.id}`);
      event.preventDefault();
    });
    await point(mark(view, 'Source 2'));
    await moment(160);
    expect(asked).to.deep.equal(['2 shore__source_lund']);
    expect(isOpen(view, 'preview')).to.equal(false);
    tap(mark(view, 'Source 2'));
    expect(isOpen(view, 'sheet')).to.equal(false);
    expect(location.hash).to.equal('');
  });

  it('should find the entry in a list that was moved away', async () => {
    const view = await enhanced(
      undefined,
      '<essay-view id="moved"></essay-view><source-list for="moved"></source-list>',
    );
    hasten(view);
    await until(() => document.querySelector('source-list .essay-source'), 'the moved list');
    await point(mark(view, 'Source 2'));
    expect((await open(view)).textContent).to.contain('Reading the Shore');
  });

  it('should write nothing into the essay and leave nothing behind', async () => {
    const view = await enhanced();
    const article = view.article;
    const before = article?.outerHTML;
    const sheets = view.shadowRoot?.adoptedStyleSheets.length ?? 0;
    await point(mark(view, 'Source 2'));
    await open(view);
    expect(article?.outerHTML).to.equal(before);
    expect(view.shadowRoot?.querySelectorAll('[style]').length).to.equal(0);
    view.remove();
    expect(Array.from(view.shadowRoot?.children ?? [], ({ localName }) => localName)).to.deep.equal(['slot']);
    expect(view.shadowRoot?.querySelector('.stage')).to.equal(null);
    expect(view.shadowRoot?.adoptedStyleSheets.length).to.equal(sheets - 2);
    expect(article?.outerHTML).to.equal(before);
    place('').append(view);
    await until(() => view.shadowRoot?.querySelector('.stage'), 'the chrome again');
    expect(view.shadowRoot?.adoptedStyleSheets.length).to.equal(sheets);
    await point([2, 2]);
    await point(mark(view, 'Source 2'));
    await open(view);
  });

  it('should leave no timer, frame or state behind when it goes while it is about to come, or to close', async () => {
    const ledger = openLedger();
    try {
      const view = await enhanced();
      // Not the real mouse: asking for it takes timers too.
      const pass = (name: 'pointerover' | 'pointerout'): boolean =>
        mark(view, 'Source 2').dispatchEvent(new PointerEvent(name, { bubbles: true, pointerType: 'mouse' }));
      pass('pointerover');
      expect(ledger.balance(view).timers).to.equal(1);
      view.remove();
      expect(ledger.balance(view)).to.include({ frames: 0, observers: 0, timers: 0 });
      place('').append(view);
      await staged(view);
      hasten(view);
      pass('pointerover');
      await open(view);
      await drawn();
      pass('pointerout');
      expect(ledger.balance(view).timers).to.equal(1);
      view.remove();
      expect(ledger.balance(view)).to.include({ frames: 0, observers: 0, timers: 0 });
      expect(chromeStates(view)).to.equal(0);
    } finally {
      ledger.close();
    }
  });

  it('should not enhance an essay of another version', async () => {
    const view = only(
      place('<essay-view><article class="essay" data-essay="2" data-prefix="x__"><p>Words</p></article></essay-view>'),
      'essay-view',
    );
    await moment(300);
    expect(view.shadowRoot?.querySelector('.stage')).to.equal(null);
  });

  it('should enhance a prerendered essay, and each essay on a page apart', async () => {
    const built = await enhanced();
    const markup = built.article?.outerHTML.replaceAll('shore__', 'other__').replace(' slot="essay"', '') ?? '';
    const view = only(place(`<essay-view>${markup}</essay-view>`), 'essay-view');
    await loadOf(view);
    await until(() => view.shadowRoot?.querySelector('.stage'), 'the chrome');
    const link = mark(view, 'Source 2');
    link.scrollIntoView({ block: 'center' });
    await point(link);
    await open(view);
    expect(isOpen(built, 'preview')).to.equal(false);
  });
});

describe('the sheet of a mark', () => {
  beforeEach(() => resize(390));
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    leavePage();
    await resize(800, 600);
  });

  it('should open on a click in a narrow container, not on hover', async () => {
    const view = await enhanced();
    hasten(view);
    const link = mark(view, 'Source 3');
    await point(link);
    await moment(160);
    expect(isOpen(view, 'preview')).to.equal(false);
    await click(link);
    const sheet = await until(() => part(view, 'sheet'), 'the sheet');
    expect(sheet.textContent)
      .to.contain('Source 3')
      .and.to.contain('Scale of Force')
      .and.to.contain('Open archived copy');
    expect(sheet.closest('dialog')?.matches(':modal')).to.equal(true);
    expect(location.hash).to.equal('');
    expect(part(view, 'close')?.getBoundingClientRect().width).to.be.at.least(44);
    await press('Escape');
    await until(() => part(view, 'sheet') === null, 'an end of the sheet');
    expect(document.activeElement).to.equal(link);
  });

  it('should open on a tap in a wide container', async () => {
    await resize(900);
    const view = await enhanced();
    hasten(view);
    tap(mark(view, 'Note a'));
    const sheet = await until(() => part(view, 'sheet'), 'the sheet');
    expect(sheet.textContent).to.contain('Note a').and.to.contain('A finer ruler').and.to.contain('All notes');
    const inner = sheet.querySelector('.essay-source-mark');
    await moment(250);
    const { height = 0, left = 0, top = 0, width = 0 } = inner?.getBoundingClientRect() ?? {};
    for (const [x, y] of [
      [0, -11.5],
      [0, 11.5],
      [-11.5, 0],
      [11.5, 0],
    ] as const) {
      const hit = view.shadowRoot?.elementFromPoint(left + width / 2 + x, top + height / 2 + y);
      expect(hit, `${x}, ${y}`).to.equal(inner);
    }
  });

  it('should be read from its words on, and lead to the links behind them', async () => {
    const view = await enhanced();
    tap(mark(view, 'Note a'));
    const body = await until(() => part(view, 'preview-body'), 'the sheet');
    expect(view.shadowRoot?.activeElement).to.equal(body);
    await press('Tab');
    expect(view.shadowRoot?.activeElement).to.equal(body.querySelector('a'));
    expect(body.hasAttribute('tabindex')).to.equal(false);
    await press('Shift+Tab');
    expect(view.shadowRoot?.activeElement).to.equal(part(view, 'close'));
  });

  it('should not bring the preview when it gives the focus back', async () => {
    await resize(900);
    const view = await enhanced();
    hasten(view);
    const link = mark(view, 'Source 2');
    // From here on the focus is shown, as for somebody at the keyboard.
    await press('Tab');
    tap(link);
    await until(() => part(view, 'sheet'), 'the sheet');
    const focused = new Promise<boolean>((resolve) => {
      link.addEventListener('focus', () => resolve(link.matches(':focus-visible')), { once: true });
    });
    const delays = await delaysDuring(async () => {
      await press('Escape');
      await until(() => !isOpen(view, 'sheet'), 'an end of the sheet');
      expect(await focused).to.equal(true);
      await moment(250);
    });
    expect(document.activeElement).to.equal(link);
    expect(isOpen(view, 'preview')).to.equal(false);
    expect(delays).to.not.include(80);
    // A focus of the reader's own does.
    await press('Tab');
    await until(() => part(view, 'preview')?.textContent?.includes('Source 3'), 'the preview');
  });

  it('should close by its button, a tap outside and Back, and leave the history as it was', async () => {
    const view = await enhanced();
    hasten(view);
    const link = mark(view, 'Source 2');
    const { length } = history;
    const ways: Array<() => Promise<void> | void> = [
      () => click(part(view, 'close') ?? view),
      () => part(view, 'scrim')?.click(),
      () => history.back(),
    ];
    for (const [at, way] of ways.entries()) {
      tap(link);
      await until(() => part(view, 'sheet'), 'the sheet');
      await moment(250);
      await way();
      await until(() => part(view, 'sheet') === null, `an end of the sheet by way ${at}`);
      await moment(60);
      expect(history.length).to.be.at.most(length + 1);
      expect(Object(history.state).essaySheet).to.equal(undefined);
      expect(document.activeElement).to.equal(link);
    }
  });

  it('should leave the history as it was when the element goes', async () => {
    const view = await enhanced();
    tap(mark(view, 'Source 2'));
    await until(() => part(view, 'sheet'), 'the sheet');
    expect(Object(history.state).essaySheet).to.not.equal(undefined);
    view.remove();
    await until(() => Object(history.state).essaySheet === undefined, 'the way back');
  });

  it('should lead to the list, the entry being the target', async () => {
    const view = await enhanced();
    hasten(view);
    tap(mark(view, 'Source 2'));
    const all = Array.from((await until(() => part(view, 'sheet'), 'the sheet')).querySelectorAll('a')).at(-1);
    all?.click();
    await until(() => location.hash === '#shore__source_lund', 'the jump');
    expect(isOpen(view, 'sheet')).to.equal(false);
    expect(view.querySelector(':target')?.id).to.equal('shore__source_lund');
    history.back();
    await until(() => location.hash === '', 'the way back');
    await until(() => document.activeElement === mark(view, 'Source 2'), 'the focus');
  });

  it('should leave a link to the browser under a held key', async () => {
    const view = await enhanced();
    tap(mark(view, 'Source 2'));
    const all = Array.from((await until(() => part(view, 'sheet'), 'the sheet')).querySelectorAll('a')).at(-1);
    let isOurs: boolean | undefined;
    const last = (event: Event): void => {
      isOurs = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', last, { once: true });
    const click = { bubbles: true, cancelable: true, composed: true, ctrlKey: true };
    all?.dispatchEvent(new MouseEvent('click', click));
    expect(isOurs).to.equal(false);
    await moment(60);
    expect(isOpen(view, 'sheet')).to.equal(true);
    await press('Escape');
    await until(() => Object(history.state).essaySheet === undefined, 'the way back');
  });

  it('should follow the link with a held key and from the keyboard', async () => {
    const view = await enhanced();
    hasten(view);
    const link = mark(view, 'Source 2');
    let isOurs: boolean | undefined;
    const last = (event: Event): void => {
      isOurs = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', last, { once: true });
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true, detail: 1 }));
    expect(isOurs).to.equal(false);
    expect(isOpen(view, 'sheet')).to.equal(false);
    link.focus();
    await press('Enter');
    await until(() => location.hash === '#shore__source_lund', 'the jump');
    expect(isOpen(view, 'sheet')).to.equal(false);
  });
});
