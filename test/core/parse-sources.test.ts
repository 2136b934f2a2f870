import { expect, test } from 'vitest';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import { canonicalUrl } from '../../packages/core/src/sources/canonical-url.js';
import { toHtml } from '../../packages/core/src/to-html.js';
import { readOutline } from './outline.js';

/** Each source as one line: id, origin and status, address, title, uses. */
function sources(...[text, options]: Parameters<typeof parseEssay>) {
  return parseEssay(text, options).essay.sources.map(({ id, origin, status, URL: url, DOI, title, archive, uses }) =>
    [
      `${id} ${origin} ${status}`,
      ...[url, DOI, title && `"${title}"`, archive && `archive ${archive.date ?? '-'}`],
      `<- ${uses.map(({ kind, sectionId, text: words }) => `${kind}${sectionId ? `@${sectionId}` : ''} "${words}"`).join(', ')}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

test('should make sources of external links, one for each page, by first use', () => {
  expect(
    sources(`# T [no](https://title.org)

[a](https://example.org/coast?utm_source=x "The coast") and [mail](mailto:a@b.c), [site](/x), [part](#part).

## Part [head](https://head.org)

Again <http://www.example.org/coast/>, https://example.org/coast#frag. www.bare.org, [ftp](ftp://x.org).

![](x.png "Cap https://caption.org")

:::figure
![](y.png)

Caption [c](https://caption.org)
:::

> Quoted [q](https://quote.org).
> — Mia, [Work](https://work.org)

Note[^1].

[^1]: See [n](https://note.org).
`),
  ).toMatchInlineSnapshot(`
    [
      "example-org-coast link linked https://example.org/coast?utm_source=x "The coast" <- link "a", link@part-head "http://www.example.org/coast/", link@part-head "https://example.org/coast#frag"",
      "head-org link linked https://head.org <- link@part-head "head"",
      "bare-org link linked http://www.bare.org <- link@part-head "www.bare.org"",
      "caption-org link linked https://caption.org <- link@part-head "c"",
      "quote-org link linked https://quote.org <- link@part-head "q"",
      "work-org link linked https://work.org <- link@part-head "Work"",
      "note-org link linked https://note.org <- link "n"",
    ]
  `);
});

test.each([
  ['[a](https://x.org){.not-a-source}', 'a'],
  ['[a](https://x.org) {.not-a-source}', 'a {.not-a-source}'],
  ['[a][x]{.not-a-source}\n\n[x]: https://x.org', 'a'],
  ['[a]{.not-a-source}\n\n[a]: https://x.org', 'a'],
  ['<https://x.org>{.not-a-source}', 'https://x.org'],
  ['https://x.org/a{.not-a-source}', 'https://x.org/a'],
  ['*[a](https://x.org){.not-a-source}*', 'a'],
])('should leave a marked link out: %j', (text, words) => {
  const { essay, messages } = parseEssay(text);
  const isSource = words.includes('{');
  expect(essay.sources).toHaveLength(isSource ? 1 : 0);
  expect(readOutline(text).replace(/<[^>]*>/g, '')).toBe(`lead\n  paragraph: ${words}`);
  expect(messages).toEqual([]);
});

test.each([
  'a {.not-a-source}',
  '[a]{.not-a-source}',
  '![a](a.png){.not-a-source} b',
  '`a`{.not-a-source}',
  '(https://){.not-a-source}',
])('should leave the mark as prose where no link is: %j', (text) => {
  expect(readOutline(text)).toContain('{.not-a-source}');
});

test('should not make sources of links where the front matter or the option says so', () => {
  const text = '[a](https://x.org)';
  expect(sources(text, { sourceLinks: false })).toEqual([]);
  expect(sources(`---\nsourceLinks: false\n---\n${text}`)).toEqual([]);
  expect(sources(`---\nsource_links: no\n---\n${text}`)).toEqual([]);
  expect(sources(`---\nsourceLinks: true\n---\n${text}`, { sourceLinks: false })).toHaveLength(1);
});

test('should not make sources of links to the essay’s own host', () => {
  const text =
    '---\nurl: https://www.mine.org/coasts\n---\n[a](http://mine.org/b) [b](https://other.mine.org) [c](https://x.org)';
  expect(sources(text)).toEqual([
    'other-mine-org link linked https://other.mine.org <- link "b"',
    'x-org link linked https://x.org <- link "c"',
  ]);
});

test.each([
  ['http://example.org', 'https://example.org'],
  ['https://WWW.Example.ORG./', 'https://example.org'],
  ['https://example.org:443/a', 'https://example.org/a'],
  ['http://example.org:80/a', 'https://example.org/a'],
  ['https://example.org:8080/a', 'https://example.org:8080/a'],
  ['https://example.org/a/', 'https://example.org/a'],
  ['https://example.org/index.html', 'https://example.org'],
  ['https://example.org/a/index.htm', 'https://example.org/a'],
  ['https://example.org/A', 'https://example.org/A'],
  ['https://example.org/a#part', 'https://example.org/a'],
  ['https://example.org/#/a', 'https://example.org#/a'],
  ['https://example.org/#!/a', 'https://example.org#!/a'],
  ['https://example.org/?b=2&a=1', 'https://example.org?a=1&b=2'],
  ['https://example.org/?utm_medium=x&utm_campaign=y', 'https://example.org'],
  ['https://example.org/?gclid=1&dclid=1&fbclid=1&msclkid=1&mc_cid=1&mc_eid=1', 'https://example.org'],
  ['https://example.org/?igshid=1&yclid=1&twclid=1&ref_src=1&_ga=1&q=1', 'https://example.org?q=1'],
  ['https://example.org/?ref=x', 'https://example.org?ref=x'],
  ['https://user:pw@example.org/a', 'https://example.org/a'],
  ['https://en.m.wikipedia.org/wiki/Coast', 'https://en.wikipedia.org/wiki/Coast'],
  ['https://m.example.org/', 'https://m.example.org'],
  ['https://dx.doi.org/10.1000/ABC', 'https://doi.org/10.1000/abc'],
  ['https://doi.org/10.1000/a%2Fb', 'https://doi.org/10.1000/a/b'],
  ['https://doi.org/', 'https://doi.org'],
  ['https://arxiv.org/pdf/2101.00001v3.pdf', 'https://arxiv.org/abs/2101.00001'],
  ['https://arxiv.org/abs/2101.00001v2', 'https://arxiv.org/abs/2101.00001'],
  ['https://arxiv.org/abs/math/0211159v1', 'https://arxiv.org/abs/math/0211159'],
  ['https://youtu.be/abc?t=3', 'https://youtube.com/watch?v=abc'],
  ['https://www.youtube.com/watch?v=abc', 'https://youtube.com/watch?v=abc'],
  ['https://web.archive.org/web/20260203040506/http://www.example.org/a/', 'https://example.org/a'],
  ['https://web.archive.org/web/2026*/https://example.org/a', 'https://example.org/a'],
  ['https://web.archive.org/web/20260203040506if_/https://example.org/a', 'https://example.org/a'],
  ['https://EXAMPLE.org/é', 'https://example.org/%C3%A9'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example'],
  ['  https://example.org  ', 'https://example.org'],
  ['mailto:a@b.c', undefined],
  ['/a', undefined],
  ['https://', undefined],
  ['javascript:alert(1)', undefined],
])('should compare %s as %s', (address, key) => {
  expect(canonicalUrl(address)?.key).toBe(key);
});

test('should make ids of addresses, short and unique', () => {
  const long = `https://example.org/${'a-long-path/'.repeat(5)}`;
  const ids = parseEssay(
    `[a](https://example.org/a/b?c=1) [b](https://example.org/a-b-c-1) [c](${long}) [d](${long}x) [e](https://例え.jp/道)`,
  ).essay.sources.map(({ id }) => id);
  expect(ids.slice(0, 1)).toEqual(['example-org-a-b-c-1']);
  expect(ids[1]).toMatch(/^example-org-a-b-c-1-[\da-z]{6}$/);
  expect(ids[2]).toMatch(/^example-org-a-long-path-a-long-pa-[\da-z]{6}$/);
  expect(ids[3]).toMatch(/^example-org-a-long-path-a-long-pa-[\da-z]{6}$/);
  expect(new Set(ids).size).toBe(5);
  expect(ids[4]).toBe('xn--r8jz45g-jp-道');
});

test('should know the archived copy of a link', () => {
  expect(sources('[a](https://web.archive.org/web/20260203/https://example.org/a) [b](https://example.org/a)')).toEqual(
    ['example-org-a link linked https://example.org/a archive 2026-02-03 <- link "a", link "b"'],
  );
});

test('should use declared sources for links and citations alike', () => {
  expect(
    sources(`---
sources:
  lund: {type: book, title: Reading the Shore}
  coast: {URL: "https://example.org/coast/"}
  doi: {DOI: 10.1000/ABC, title: Paper}
  unused: {title: Unused}
---
See [one](http://example.org/coast), [two](https://doi.org/10.1000/abc), @lund and [@lund; @doi].

:::quotation{source=lund}
Said.
:::

:::pull-quote{source="https://example.org/coast"}
See one, two
:::
`),
  ).toMatchInlineSnapshot(`
    [
      "coast declared linked https://example.org/coast/ <- link "one", pullQuote "See one, two"",
      "doi declared linked 10.1000/abc "Paper" <- link "two", citation "See one, two, and"",
      "lund declared unlinked "Reading the Shore" <- citation "See one, two,", citation "See one, two, and", quotation "Said."",
      "unused declared unlinked "Unused" <- ",
    ]
  `);
});

test.each([
  ['[@lund]', '<citation @lund ref_lund_1>'],
  ['[@lund, p. 12]', '<citation @lund page 12 ref_lund_1>'],
  ['[@lund 12]', '<citation @lund page 12 ref_lund_1>'],
  ['[@lund, pp. 12-13, 15]', '<citation @lund page 12-13, 15 ref_lund_1>'],
  ['[@lund, p. 12, and more]', '<citation @lund page 12 ", and more" ref_lund_1>'],
  ['[see @lund, ch. 3]', '<citation "see" @lund chapter 3 ref_lund_1>'],
  ['[@lund, § 4]', '<citation @lund section 4 ref_lund_1>'],
  ['[@lund, Kap. 3]', '<citation @lund chapter 3 ref_lund_1>'],
  ['[@lund, capítulo 3]', '<citation @lund chapter 3 ref_lund_1>'],
  ['[@lund, vol. ii]', '<citation @lund volume ii ref_lund_1>'],
  ['[@lund, passim]', '<citation @lund ", passim" ref_lund_1>'],
  ['[@lund; @moss, p. 3]', '<citation @lund ref_lund_1; @moss page 3 ref_moss_1>'],
  ['[@lund; and others]', '<citation @lund "; and others" ref_lund_1>'],
  ['[-@lund]', '<citation @lund ref_lund_1>'],
  ['[@lund,\np. 12]', '<citation @lund page 12 ref_lund_1>'],
  ['@lund', '<narrative @lund ref_lund_1>'],
  ['@lund.', '<narrative @lund ref_lund_1>.'],
  ['(@lund)', '(<narrative @lund ref_lund_1>)'],
  ['@lund’s', '<narrative @lund ref_lund_1>’s'],
  ['@lund [p. 3]', '<narrative @lund ref_lund_1> [p. 3]'],
  ['@nobody', '@nobody'],
  ['[@nobody]', '<citation @nobody>'],
  ['a@lund.org', 'a@lund.org'],
  ['*@lund*', '<emphasis>@lund</emphasis>'],
  ['\\@lund', '@lund'],
  ['[\\@lund]', '[@lund]'],
  ['`@lund`', '<code>@lund</code>'],
  ['[@lund](/u)', '<link /u>@lund</link>'],
  ['[see [@lund]](/u)', '<link /u>see [@lund]</link>'],
  ['[a @lund b](/u)', '<link /u>a @lund b</link>'],
  ['[@lund `x`]', '[<narrative @lund ref_lund_1> <code>x</code>]'],
  ['[a@lund]', '[a@lund]'],
])('should read the citation %j', (text, expected) => {
  const matter = '---\nsources: [{id: lund}, {id: moss}]\n---\n';
  expect(readOutline(matter + text)).toBe(`lead\n  paragraph: ${expected}`);
});

test('should not read a citation where a definition makes it a link', () => {
  const matter = '---\nsources: [{id: lund}]\n---\n';
  expect(readOutline(`${matter}[@lund] [a][@lund]\n\n[@lund]: /u`)).toBe(
    'lead\n  paragraph: <link /u>@lund</link> <link /u>a</link>',
  );
});

test('should show words before a mark, at most 80 characters, from a whole word on', () => {
  const { essay } = parseEssay(`${'word '.repeat(40)}[@lund]`, { sources: [{ id: 'lund', type: 'book' }] });
  expect(essay.sources[0]?.uses[0]?.text).toBe('word '.repeat(16).trim().slice(0, 79));
});

test('should take of a library what the essay cites, with its id as we write them', () => {
  const library = [
    { id: 'lund:2019', type: 'book', title: 'Reading the Shore', status: 'in print', archive: 'Shore Library' },
    { id: 'unused', type: 'book' },
    { id: 'own', type: 'book', title: 'Library’s' },
  ];
  const text = '---\nsources: [{id: own, title: Own}]\n---\nAs @lund-2019 and [@lund:2019] and @own.';
  const { essay } = parseEssay(text, { sources: library });
  expect(essay.sources.map(({ id, title, origin }) => [id, title, origin])).toEqual([
    ['lund-2019', 'Reading the Shore', 'declared'],
    ['own', 'Own', 'declared'],
  ]);
  expect(essay.sources[0]).toMatchObject({
    status: 'unlinked',
    'publication-status': 'in print',
    'archive-name': 'Shore Library',
  });
  expect(essay.sources[0]?.uses).toHaveLength(2);
});

test('should take from a library what quotes name, and what is declared before it', () => {
  const library = parseEssay(
    '---\nsources: [{id: lund, title: Shore}, {id: orr, title: Surf}, {id: vik, title: Bay}]\n---\n',
  );
  const text =
    '---\nsources: [{id: orr, title: My own}]\n---\n\n:::quotation{source=lund}\nWords.\n:::\n\n@orr and [@gone].';
  const { sources: found } = parseEssay(text, { sources: library.essay.sources }).essay;
  expect(found.map(({ id, title }) => `${id} ${title}`)).toEqual(['lund Shore', 'orr My own']);
});

test.each([
  ['http:', 'http'],
  ['https://x.org/a', 'x-org-a'],
])('should take the address %s for the source of a quote if it is one', (address, id) => {
  const { children } = parseEssay(`:::quotation{source="${address}"}\nWords.\n:::`).essay;
  expect(children).toMatchObject([{ children: [{ sourceId: id }] }]);
});

test('should show all the words there are before a mark, in whatever script', () => {
  const words = '海'.repeat(90);
  const [use] = parseEssay(
    `---\nsources: [{id: lund}]\n---\n\n:::quotation{source=lund}\n${words}\n:::`,
  ).essay.sources.flatMap(({ uses }) => uses);
  expect(use?.text).toBe('海'.repeat(80));
});

test.each([
  ['https://web.archive.org/web/2020/https://web.archive.org/web/2019/https://x.org/', 'https://x.org'],
  ['https://x.org/?b=2&a=1&utm_source=y&a=1', 'https://x.org?a=1&a=1&b=2'],
])('should know the page behind %s', (address, key) => {
  expect(canonicalUrl(address)?.key).toBe(key);
});

test('should name a use by the words of its link, of its image, else by its address', () => {
  const text = '[*![](a.png)*](https://a.org) [![Surf](b.png)](https://b.org) [words](https://c.org)';
  expect(parseEssay(text).essay.sources.map(({ uses }) => uses[0]?.text)).toEqual(['https://a.org', 'Surf', 'words']);
});

test.each([
  ['[see; also @a]', '<citation "see; also" @a ref_a_1>'],
  ['[@a; and more; @b; or so]', '<citation @a "; and more" ref_a_1; @b "; or so">'],
  ['[@ x @a]', '<citation "@ x" @a ref_a_1>'],
  ['@a*x*', '@a<emphasis>x</emphasis>'],
  ['[@a--b]', '<citation @a--b>'],
  ['@a--b', '@a--b'],
  ['[@a, p. ]', '<citation @a ", p." ref_a_1>'],
  ['[@a, p. 12. And]', '<citation @a page 12 ". And" ref_a_1>'],
  ['𝒜@a ｆ@a 😀@a', '𝒜@a ｆ@a 😀<narrative @a ref_a_1>'],
])('should read the citation %s', (text, expected) => {
  expect(readOutline(`---\nsources: [{id: a}]\n---\n\n${text}`)).toBe(`lead\n  paragraph: ${expected}`);
});

test.each(['https://x.org/%E0%A4', 'https://doi.org/10.1000/%E0%A4'])(
  'should make a source of %s, which cannot be decoded',
  (url) => {
    const [source] = parseEssay(`[a](${url})`).essay.sources;
    expect([source?.id.endsWith('e0-a4'), source?.URL]).toEqual([true, url]);
  },
);

test('should cite the same with a hyphen before the key, since brackets never repeat an author', () => {
  const html = (cited: string) =>
    toHtml(parseEssay(`---\nsources: [{id: lund, author: Mia Lund, title: Shores}]\n---\nLund says ${cited}.`).essay);
  expect(html('[-@lund, p. 12]')).toBe(html('[@lund, p. 12]'));
  expect(html('[@lund]')).not.toMatch(/Lund says[^.]*Lund/);
});
