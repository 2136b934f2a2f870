import { expect } from '@open-wc/testing';
import type { Host, HostPage } from './hosts/host.js';
import { hosts } from './hosts/hosts.js';
import { looks } from './hosts/look.js';
import { openHost } from './hosts/open.js';
import { said } from './page.js';

/** The computed styles of the page's own content: `LI list-style-type` and its value. */
function stylesOf({ document, window }: HostPage): Map<string, string> {
  const styles = new Map<string, string>();
  for (const [index, element] of document.querySelectorAll('.host-content, .host-content *').entries()) {
    const style = window.getComputedStyle(element);
    for (const name of style) styles.set(`${index} ${element.tagName} ${name}`, style.getPropertyValue(name));
  }
  return styles;
}

/** The next page loads while one is looked at. */
const pages = new Map<Host, Promise<HostPage>>();

function open(host: Host | undefined): Promise<HostPage> | undefined {
  if (host === undefined) return undefined;
  const page = pages.get(host) ?? openHost(host);
  pages.set(host, page);
  return page;
}

for (const [index, host] of hosts.entries()) {
  describe(`an essay on ${host.name}`, () => {
    let page: HostPage;
    before(async function () {
      this.timeout(40_000);
      const loaded = await open(host);
      void open(hosts[index + 1]);
      if (loaded === undefined) throw new Error('Unexpected page that was not opened');
      page = loaded;
    });
    after(() => {
      page.frame.remove();
      expect(said.splice(0)).to.deep.equal([]);
    });

    for (const [title, look] of Object.entries(looks)) {
      it(`should ${title}`, () => {
        expect(page.articles.length).to.be.at.least(2);
        for (const article of page.articles) look(article, page);
      });
    }

    it('should leave the rest of the page as it was', () => {
      const { document } = page;
      const sheets = [...document.adoptedStyleSheets];
      const styled = stylesOf(page);
      expect(styled.size).to.be.greaterThan(3000);
      document.adoptedStyleSheets = [];
      const plain = stylesOf(page);
      document.adoptedStyleSheets = sheets;
      expect([...plain].filter(([name, value]) => styled.get(name) !== value)).to.deep.equal([]);
    });
  });
}
