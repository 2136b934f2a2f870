import '@essaykit/elements/define';
import essays from 'virtual:essays';
import type { EssayView } from '@essaykit/elements';
import { expect } from '@open-wc/testing';
import { drawn, enhanced, inside, mark, part, until } from './chrome-page.js';
import { click, command, emulate, point, press, resize, tap } from './hands.js';
import { leavePage, moment, only, place } from './page.js';
import { essayOf } from './samples.js';

/**
 * Compares what assistive technology is told with what was read and kept: `UPDATE=1 wtr --config
 * test/web-test-runner.config.js --files test/elements/accessibility-tree.test.ts` keeps it anew; read every line.
 */
async function compare(name: string, selector = '.test-place'): Promise<string> {
  await drawn();
  const answer: { kept?: string; made?: string } = Object(await command('accessibility-tree', { name, selector }));
  expect(answer.made).to.equal(answer.kept);
  return answer.made ?? '';
}

/** The list of contents alone, at the reader's first section. */
async function compareContents(view: EssayView, name: string): Promise<void> {
  await until(() => view.querySelector('.essay-contents'), 'the contents');
  await compare(name, '.essay-contents');
}

describe('what assistive technology is told', () => {
  before(() => emulate({ reducedMotion: 'reduce' }));
  after(() => emulate({ reducedMotion: 'no-preference' }));
  beforeEach(async () => {
    await resize(900);
    await point([2, 2]);
  });
  afterEach(leavePage);

  it('should be the whole of an essay, without its repeated words', async () => {
    await enhanced();
    const tree = await compare('essay');
    expect(tree.split('We keep some of the shore').length).to.equal(2);
  });

  for (const [name, file] of [
    ['essay-in-arabic', 'nuqtat-al-ya.md'],
    ['essay-in-french', 'je-n-ai-pas-de-plume.md'],
  ] as const) {
    it(`should be an ${name.replaceAll('-', ' ')}`, async () => {
      await enhanced(essays[file]);
      await compare(name);
    });
  }

  it('should be a preview', async () => {
    const view = await enhanced();
    await point(mark(view, 'Source 3'));
    await until(() => part(view, 'preview'), 'the preview');
    await compare('preview');
    await press('Escape');
  });

  it('should be a sheet and nothing else', async () => {
    const view = await enhanced();
    tap(mark(view, 'Source 3'));
    await until(() => part(view, 'sheet'), 'the sheet');
    await compare('sheet');
  });

  it('should be a note on a phone and nothing else', async () => {
    await resize(390);
    const view = await enhanced();
    tap(mark(view, 'Note a'));
    await until(() => part(view, 'sheet'), 'the sheet');
    await compare('sheet-of-a-note');
  });

  it('should be contents that a phone folds and a wide window does not', async () => {
    const essay = essays['sixty-one-seconds.md'] ?? '';
    await resize(390);
    await compareContents(await enhanced(essay), 'contents-folded');
    leavePage();
    await resize(1600);
    await compareContents(await enhanced(essay), 'contents-rail');
  });

  it('should be notes in the margin, under their own heading', async () => {
    await resize(1600);
    const view = await enhanced();
    const note = inside(view, '.essay-note');
    await until(() => getComputedStyle(note).position === 'absolute', 'a note in the margin');
    await compare('notes-in-margin', '.essay-notes');
  });

  it('should be two buttons for a selection, and one word when a quote is copied', async () => {
    const view = await enhanced();
    const heading = inside(view, '.essay-heading');
    getSelection()?.setBaseAndExtent(heading, 0, heading, 1);
    const menu = await until(() => part(view, 'menu'), 'the menu');
    await compare('selection-menu');
    await click(menu.querySelector('button') ?? menu);
    await until(() => view.shadowRoot?.querySelector('[role="status"]')?.textContent, 'the word');
    await compare('selection-copied');
    getSelection()?.removeAllRanges();
  });

  it('should be an essay on its way, above what stands instead of it', async () => {
    const view = only(
      place('<essay-view src="/faults/essay.md?wait=4000"><p>See the printed edition.</p></essay-view>'),
      'essay-view',
    );
    const bare = only(place('<essay-view src="/faults/essay.md?wait=4000&again"></essay-view>'), 'essay-view');
    await until(() => view.matches(':state(loading)') && part(bare, 'skeleton'), 'the bars');
    await compare('loading');
  });

  it('should be the dialog of citations and nothing else', async () => {
    const view = await enhanced();
    await click(inside(view, '.essay-cite-link'));
    await until(() => part(view, 'citation'), 'the citation');
    await compare('cite-dialog');
  });

  it('should be the dialog of settings and nothing else', async () => {
    const view = await enhanced();
    await click(part(view, 'toolbar')?.querySelector('button') ?? view);
    await until(() => part(view, 'dialog'), 'the settings');
    await compare('settings-dialog');
  });

  it('should be the reason why there is no essay, below the fallback', async () => {
    only(place('<essay-view src="/faults/missing.md"><p>See the printed edition.</p></essay-view>'), 'essay-view');
    await until(() => document.querySelector('essay-view:state(error)'), 'the error');
    await compare('essay-missing');
  });

  it('should be that there is nothing', async () => {
    place('<essay-view></essay-view><source-list></source-list><author-card></author-card>');
    await until(() => document.querySelector('author-card')?.shadowRoot?.querySelector('[part~="empty"]'), 'a notice');
    // Seen only if nothing else comes.
    await moment(600);
    await compare('empty');
  });

  it('should be a list of sources with a badge where something is wrong, and a card', async () => {
    const { authors, sources } = essayOf(essays['sixty-one-seconds.md'] ?? '');
    const page = place('<source-list></source-list><author-card></author-card>');
    only(page, 'source-list').sources = sources.map((source, index) => ({
      ...source,
      status: index === 0 ? 'dead' : source.status,
    }));
    only(page, 'author-card').person = authors;
    await until(() => page.querySelector('.essay-author'), 'the card');
    await compare('list-and-card');
  });
});
