import '@essaykit/elements/define';
import { toHtml } from '@essaykit/core';
import type { AuthorCard, PersonInput } from '@essaykit/elements';
import { expect } from '@open-wc/testing';
import { errorOf, fault, leavePage, loadOf, markupOf, moment, only, place, requestsOf } from './page.js';
import { coasts, essayOf } from './samples.js';

const essay = essayOf(coasts);
const html = toHtml(essay);

describe('author-card', () => {
  afterEach(leavePage);

  it('should move the authors of an essay here, and give them back', async () => {
    const container = place(`<author-card for="one"></author-card><essay-view id="one">${html}</essay-view>`);
    const card = only(container, 'author-card');
    await loadOf(card);
    expect(card.querySelector('.essay-authors')?.textContent).to.contain('Writes about');
    expect(container.querySelectorAll('.essay-authors').length).to.equal(1);
    await expect(container).to.be.accessible();
    card.remove();
    expect(markupOf(only(container, 'article'))).to.equal(html.trim());
  });

  it('should stand beside a list of the same essay', async () => {
    const container = place(
      `<author-card for="one"></author-card><source-list for="one"></source-list><essay-view id="one"></essay-view>`,
    );
    const view = only(container, 'essay-view');
    const both = Promise.all([loadOf(only(container, 'author-card')), loadOf(only(container, 'source-list'))]);
    view.essay = essay;
    await both;
    expect(view.querySelector('.essay-authors, .essay-sources')).to.equal(null);
    expect(container.querySelectorAll('.essay-authors, .essay-sources').length).to.equal(2);
  });

  it('should build a card of its own from a person', async () => {
    const card = only(place('<author-card></author-card>'), 'author-card');
    card.person = { name: 'Ada Moss', bio: 'Writes about maps.\n\nLives by the sea.', url: 'https://example.org/ada' };
    const { article } = await loadOf(card);
    expect(article.textContent).to.contain('Ada Moss');
    expect(Array.from(article.querySelectorAll('p'), (paragraph) => paragraph.textContent)).to.include.members([
      'Writes about maps.',
      'Lives by the sea.',
    ]);
    await expect(card).to.be.accessible();
  });

  it('should build a card of several people', async () => {
    const card = only(place('<author-card></author-card>'), 'author-card');
    card.person = ['Ada Moss', 'Ben Orr', 'Chi Tan', 'Dov Lev', 'Eva Sá'].map((name) => ({
      name,
      bio: `${name} writes.`,
    }));
    const { article } = await loadOf(card);
    expect(article.querySelectorAll('.essay-author').length).to.equal(5);
  });

  it('should build a card from its attributes, and again when they change', async () => {
    const card = only(place('<author-card name="Ada Moss" bio="Writes about maps."></author-card>'), 'author-card');
    const { article } = await loadOf(card);
    expect(article.textContent).to.contain('Ada Moss').and.to.contain('Writes about maps.');
    card.setAttribute('bio', 'Draws coasts.');
    expect((await loadOf(card)).article.textContent).to.contain('Draws coasts.');
    expect(card.querySelectorAll('.essay-author').length).to.equal(1);
  });

  describe('with several to choose from', () => {
    const { address: src, key } = fault('whole.md', { title: 'Chi Tan' });
    const choices: ReadonlyArray<[of: string, attributes: string, expected: string]> = [
      ['its name alone', 'name="Ben Orr"', 'Ben Orr'],
      ['an address before its name', `name="Ben Orr" src="${src}"`, 'Chi Tan'],
      ['an essay on the page before its name', 'name="Ben Orr" for="one"', 'Ada Moss'],
      ['an essay on the page before an address', `for="one" src="${src}"`, 'Ada Moss'],
      ['an essay on the page before both', `name="Ben Orr" for="one" src="${src}"`, 'Ada Moss'],
    ];
    for (const [of, attributes, expected] of choices) {
      it(`should take ${of}, and a person before all`, async () => {
        const before = await requestsOf(key);
        const container = place(`<essay-view id="one">${html}</essay-view><author-card ${attributes}></author-card>`);
        const card = only(container, 'author-card');
        await loadOf(card);
        await moment(20);
        const names = (): string[] =>
          Array.from(card.querySelectorAll('.essay-author .p-name'), ({ textContent }) => textContent ?? '');
        expect(names()).to.deep.equal([expected]);
        expect((await requestsOf(key)) - before).to.equal(expected === 'Chi Tan' ? 1 : 0);
        card.person = { name: 'Dov Lev' };
        await loadOf(card);
        expect(names()).to.deep.equal(['Dov Lev']);
        expect(container.querySelector('#one .essay-authors')).not.to.equal(null);
      });
    }

    it('should not fall back on its name where the essay is not there yet', async () => {
      const card = only(
        place('<author-card name="Ben Orr" for="nowhere"><p>Fallback</p></author-card>'),
        'author-card',
      );
      await moment(20);
      expect(card.innerHTML).to.equal('<p>Fallback</p>');
    });
  });

  it('should build a card from the authors of an address', async () => {
    const card = only(place('<author-card></author-card>'), 'author-card');
    card.person = essay.authors;
    expect((await loadOf(card)).article.textContent).to.contain('Ada Moss');
    card.person = null;
    card.src = fault('missing.md').address;
    expect((await errorOf(card)).code).to.equal('status');
    await card.updateComplete;
    expect(card.shadowRoot?.querySelector('.notice')?.textContent).to.contain('This author could not be loaded.');
    await expect(card).to.be.accessible();
  });

  describe('when compact', () => {
    const portrait = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    const long = 'Writes about maps and about those who draw them, in a town whose shore nobody has measured yet.';
    const ada: PersonInput = {
      name: 'Ada Moss',
      url: 'https://example.org/ada',
      bio: `${long}\n\nLives by the sea.`,
      image: { url: portrait, alt: 'Ada Moss at a table.' },
      links: [{ url: 'https://example.org/', label: 'Example' }],
      works: [{ title: 'Bells', url: 'https://example.org/bells' }],
    };

    async function cardOf(person: PersonInput | readonly PersonInput[], dir = 'ltr'): Promise<AuthorCard> {
      const markup = `<div dir="${dir}" style="inline-size: 360px; font: 20px serif"><author-card compact></author-card></div>`;
      const card = only(place(markup), 'author-card');
      card.person = person;
      await loadOf(card);
      return card;
    }

    function boxOf(root: ParentNode, selector: string): DOMRect {
      const found = root.querySelector(selector);
      if (found === null) throw new Error(`Unexpected nothing, expected ${selector}`);
      return found.getBoundingClientRect();
    }

    it('should show a portrait, the name and one line of the bio', async () => {
      const card = await cardOf(ada);
      const [picture, name, line] = ['img', '.p-name', '.p-note > p'].map((selector) => boxOf(card, selector));
      expect([picture?.width, picture?.height]).to.deep.equal([40, 40]);
      expect((name?.left ?? 0) - (picture?.right ?? 0)).to.equal(12);
      expect(getComputedStyle(card.querySelector('.p-name') ?? card).fontSize).to.equal('15px');
      expect(getComputedStyle(card.querySelector('.p-name') ?? card).fontWeight).to.equal('600');
      // One line, and the room for the ring of a link around it.
      expect(line?.height).to.equal(21 + 8);
      const words = card.querySelector('.p-note > p');
      expect(words?.scrollWidth).to.be.greaterThan(words?.clientWidth ?? 0);
      expect(boxOf(card, '.essay-author').height).to.equal(42);
      for (const hidden of ['.p-note > :last-child', '.essay-author-links', '.essay-works']) {
        expect(boxOf(card, hidden).height, hidden).to.equal(0);
      }
      expect(card.scrollWidth).to.equal(card.clientWidth);
    });

    it('should show the role in place of the bio', async () => {
      const card = await cardOf({ ...ada, role: 'Essayist' });
      expect(boxOf(card, '.p-job-title').height).to.equal(21 + 8);
      expect(boxOf(card, '.p-note').height).to.equal(0);
      expect(boxOf(card, '.essay-author').height).to.equal(42);
    });

    it('should keep its heading for those who do not see it', async () => {
      const card = await cardOf(ada);
      const heading = card.querySelector('h3');
      expect(heading?.textContent).to.equal('About the author');
      expect(heading && getComputedStyle(heading).display).to.equal('block');
      expect(boxOf(card, '.essay-author').top - card.getBoundingClientRect().top).to.equal(0);
      await expect(card).to.be.accessible();
    });

    it('should stand at the edge without a portrait, on the right in a page from right to left', async () => {
      const { image: _, ...without } = ada;
      const card = await cardOf(without);
      expect(boxOf(card, '.p-name').left).to.equal(boxOf(card, '.essay-author').left);
      const mirrored = await cardOf(ada, 'rtl');
      expect(boxOf(mirrored, 'img').left - boxOf(mirrored, '.p-name').right).to.equal(12);
      expect(boxOf(mirrored, 'img').right).to.equal(boxOf(mirrored, '.essay-author').right);
    });

    it('should set several below one another', async () => {
      const card = await cardOf([ada, { name: 'Ben Orr' }, ada]);
      const tops = Array.from(card.querySelectorAll('.essay-author'), (one) => one.getBoundingClientRect());
      expect(tops.map(({ height }) => height)).to.deep.equal([42, 21, 42]);
      expect((tops[1]?.top ?? 0) - (tops[0]?.bottom ?? 0)).to.equal(32);
      expect(boxOf(card, 'img').width).to.equal(40);
    });

    it('should give the name a line of its own where the bio begins with it', async () => {
      const container = place('<author-card for="one" compact></author-card><essay-view id="one"></essay-view>');
      const card = only(container, 'author-card');
      only(container, 'essay-view').essay = essayOf(
        coasts.replace('Writes about', '"**Ada Moss** writes about').replace('*.}', '*."}'),
      );
      await loadOf(card);
      const [name, rest] = [boxOf(card, 'strong'), boxOf(card, 'em')];
      // Boxes of letters may be a little higher than their line.
      expect((name.top + name.bottom) / 2).to.be.at.most(rest.top);
      expect(card.querySelectorAll('.p-name').length).to.equal(1);
    });

    it('should change a section that it holds, as an attribute and as a property, and build nothing anew', async () => {
      const container = place(`<author-card for="one"></author-card><essay-view id="one">${html}</essay-view>`);
      const card = only(container, 'author-card');
      await loadOf(card);
      const section = card.querySelector('.essay-authors');
      const full = boxOf(card, '.essay-author').height;
      card.compact = true;
      await card.updateComplete;
      expect(card.hasAttribute('compact')).to.equal(true);
      expect(boxOf(card, '.essay-author').height).to.be.lessThan(full);
      expect(card.querySelector('.essay-authors')).to.equal(section);
      card.removeAttribute('compact');
      expect(card.compact).to.equal(false);
      expect(boxOf(card, '.essay-author').height).to.equal(full);
    });

    it('should look the same in the HTML of core', () => {
      const fixed = toHtml(essay, { part: 'authors', look: { compact: true } });
      const container = place(`<div style="inline-size: 360px; font: 20px serif">${fixed}</div>`);
      expect(boxOf(container, '.essay-author').height).to.equal(42);
    });
  });

  it('should keep a portrait within its circle, also a wide one', async () => {
    // 300 by 100 pixels.
    const url = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><rect width="300" height="100"/></svg>')}`;
    const card = only(place('<author-card style="inline-size: 36em"></author-card>'), 'author-card');
    card.person = { name: 'Ada Moss', image: { url }, bio: 'Ada Moss writes.' };
    await loadOf(card);
    const { borderTopLeftRadius, objectFit, overflowX } = getComputedStyle(only(card, 'img'));
    // As the browser has it for pictures: with `visible`, Chromium paints beyond the corners, whatever they are.
    const bare = getComputedStyle(only(place('<img alt="">'), 'img')).overflowX;
    expect([borderTopLeftRadius, objectFit, overflowX]).to.deep.equal(['50%', 'cover', bare]);
  });

  it('should give several people smaller portraits than one', async () => {
    const image = { url: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==' };
    const card = only(place('<author-card style="inline-size: 36em; font: 20px serif"></author-card>'), 'author-card');
    const sizes: number[][] = [];
    for (const names of [['Ada Moss'], ['Ada Moss', 'Ben Orr']]) {
      card.person = names.map((name) => ({ name, image, bio: `${name} writes.` }));
      await loadOf(card);
      sizes.push(Array.from(card.querySelectorAll('img'), ({ offsetWidth }) => offsetWidth));
    }
    expect(sizes).to.deep.equal([[80], [56, 56]]);
    const [first, second] = Array.from(card.querySelectorAll('.essay-author'), (one) => one.getBoundingClientRect());
    // Firefox has places in sixtieths of a pixel.
    expect((second?.top ?? 0) - (first?.bottom ?? 0)).to.be.closeTo(32, 1 / 60);
  });

  it('should leave its children as they are', async () => {
    const card = only(place('<author-card><p>Ada Moss</p></author-card>'), 'author-card');
    await moment(20);
    expect(card.innerHTML).to.equal('<p>Ada Moss</p>');
  });
});
