import { expect } from '@open-wc/testing';
import type { Host, HostPage } from './hosts/host.js';
import { all, one, styleOf } from './hosts/measure.js';
import { openHost } from './hosts/open.js';
import { behind, before as first, linked, plain } from './hosts/tags.js';
import { said } from './page.js';

/** Every computed value of every element of an essay, and of what stands before and behind its words. */
function stylesOf({ articles, document }: HostPage): Map<string, string> {
  const styles = new Map<string, string>();
  const elements = [...articles, one(document, 'source-list')].flatMap((root) => all(root, '*'));
  for (const [index, element] of elements.entries()) {
    const name = `${index} ${element.tagName}.${element.className}`;
    const style = styleOf(element);
    // A page's own face for headings is theirs too.
    const isHeading = element.closest('h1, h2, h3, h4, h5, h6') !== null;
    // Where nothing is moved, nobody sees by how much.
    const isStill = style.position === 'static';
    for (const property of style) {
      // Seen only in what is made of it, and listed by WebKit alone, with the gaps that the sheet is written with.
      if (property.startsWith('--')) continue;
      if (isStill && /^(?:inset-|(?:bottom|left|right|top|z-index)$)/.test(property)) continue;
      if (!(isHeading && property === 'font-family'))
        styles.set(`${name} ${property}`, style.getPropertyValue(property));
    }
    for (const pseudo of ['::before', '::after']) styles.set(`${name}${pseudo}`, styleOf(element, pseudo).content);
  }
  return styles;
}

describe('an essay among rules for elements', () => {
  const frames: HTMLIFrameElement[] = [];
  async function open(host: Host): Promise<HostPage> {
    const page = await openHost(host);
    frames.push(page.frame);
    return page;
  }

  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
    expect(said.splice(0)).to.deep.equal([]);
  });

  for (const [host, bare] of [
    [first, plain],
    [behind, linked],
  ] as const) {
    it(`should look on ${host.name} as on ${bare.name}`, async function () {
      this.timeout(60_000);
      const wanted = stylesOf(await open(bare));
      expect(wanted.size).to.be.greaterThan(10_000);
      const page = await open(host);
      const found = stylesOf(page);
      expect([...found].filter(([name, value]) => wanted.get(name) !== value).slice(0, 40)).to.deep.equal([]);
      expect(found.size).to.equal(wanted.size);
      expect(styleOf(one(page.document, '.essay-section > .essay-heading')).fontFamily).to.contain('Impact');
    });
  }
});
