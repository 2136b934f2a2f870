/** Texts of every construct an essay has, and of what stands close to one. */
export const constructs: readonly string[] = [
  // Titles
  '# Why we draw *coasts*\n\n*A dek with `code`*\n\nText.',
  '# Coasts\n\n# Coasts\n\nText.',
  '---\ntitle: Coasts\n---\n# Coasts\n\n# Coasts',
  '---\ntitle: Coasts of b\nsubtitle: "See https://example.org"\n---\n# Coasts of *b*\n\n*Not the dek*',
  '# A\u00a0b\n\n*c  d*',
  '# One<br>two\n\nText.',
  '<!-- before -->\n\n# Coasts\n\n<!-- between -->\n\n*No dek*',
  // Sections
  '## The ruler {#r2}\n\n## The ruler\n\n### Deeper\n\n## {#only}\n\n##\n\n## C#\n\n## a \\{#b}',
  '### Three\n\n## Two\n\n# One\n\nText.',
  // Text
  '\\# a\n\\- b\n1\\. c\n\\=\n\\---\n\\| - |\n\\:::x',
  'std::vector, 9:30:00, Col. 3:17, re:Invent, {{ x }}, a@b.c, ~5 km, {.x} and {#y}',
  'a  \nb\\\nc\n\\\nd',
  '&amp;amp; &copy; \\&copy; &nbsp;x&nbsp; &#10;y tab\there',
  '*a **b *c* d** e* **a**b**c** *a*b*c* __x__y ***a** b* *a*<!-- -->*b*',
  '~~a <del>b</del> c~~ ~x~ ~~~y',
  '`a` `` b`c `` ` d ` `a`<!-- -->`b`',
  // Links
  '[x](<<b>) ![y](<\\<z>) [p](a_\\(b\\)) [q](a(b)c) [r](<a b>) [t](&amp;amp;) [](http://a.b) [`a]:`](b)',
  '[a](https://a.b/c "T") <https://a.b/d> www.a.b/e. https://a.b/f?g=h, <me@a.b> [me@a.b](mailto:me@a.b)',
  '[a](https://a.b){.not-a-source} <https://a.b/c>{.not-a-source} https://a.b/d{.not-a-source} [e](https://a.b)\\{.not-a-source}',
  '[a](https://example.org/c-d) [b](https://example.org/c/d) [c](http://www.example.org/c/d/#e)',
  '[l](https://web.archive.org/web/20200102000000/http://x.y/z) [m](http://x.y/z "T") [n](https://doi.org/10.1000/ABC)',
  '[a][r] ![b][r] [r]\n\n[r]: https://example.org/r "Title"',
  // Marks of ours
  'Every map is a promise that :pull[we *keep*] today.\n\nMore.\n\n\\:pull[x] ::pull[y] \\::pull[z] a:pull[b]',
  '---\nsources: [{id: lund}, {id: moss, title: M}]\n---\n@lund shows [see @lund, pp. 3-4; @moss, and on; @gone] \\@lund @nobody [-@lund].',
  '---\nsources: [{id: lund}]\n---\n@lund<b>x</b> <i>@lund</i> a<!-- -->@lund <i>a</i>@lund @lund\\-x @lund&#120; @lund<!-- -->@lund @lund<!-- -->:pull[x]',
  '![of @nasa and [@key]](a.png "T") in <code>@media</code> and ![](b.png)',
  '\\[a]: x\n\n[@a]\\: x\n\nx[^1]\n\n[^1]: [^1]\\: y',
  // HTML
  'Press <kbd>Esc</kbd>, <abbr title="a\nb &quot; ] |" lang="en">x</abbr>, <q>*"y"*</q> and *x <q>*"y"*</q>*, H<sub>2</sub>O.',
  '<q>a<br>b</q>\n<time datetime="2020">c</time> <span dir="rtl">d</span> <x> </b> <b>e',
  '<details>\n<summary>Sum *x* &amp; <em>y</em></summary>\n\nInner\n\n</details>\n\n<p>A <em>p</em></p>\n<hr>',
  '<!-- a\n\n  b -->\n\n- x <!-- c -->\n\n  <!-- d\n\n      e -->\n\n<!-->-->',
  // Blocks
  '- a\n- b\n\n\n- c\n\n* d\n\n1. e\n\n1) f\n\n999999998. g\n1. h\n2. i\n3. j',
  '- a\n\n      code\n- > q\n- # h\n- ---\n- ![i](j.png)\n- :::details[k]\n  l\n  :::',
  '> - a\n> - b\n>\n> > c\n>\n> * d\n> * e',
  '```js meta\n:::\n\n  x\n```\n\n~~~\n```\n~~~\n\n    indented\n\n```a&#32;b `\n```',
  '| a | b |\n| :- | -: |\n| `x\\|y` | [l](http://a.b/c\\|d) <abbr title="a&#124;b">x</abbr> http://x.y/a<br>z |\n| one |',
  '| |\n| - |\n\na | b\n\\--- | ---',
  // Quotes
  'We keep some of the shore here today.\n\n> We keep some of the shore here today.\n\n> We keep some … here today.\n> — Mia Lund, *Reading*',
  'We keep some of the shore here today.\n\n:::quotation\nWe keep some of the shore here today.\n:::\n\n:::pull-quote\nShort\n:::',
  ':::quotation{by="Moss" source="@@x" lang="de"}\nA\n\n— Not, This\n:::\n\n:::quotation{by="b &quot;q&quot; &amp;lt; https://x.y"}\nx\n:::',
  '> a\n> — b\n> — c\n\n> > inner\n>\n> — Outer, Work\n\n> — Alone\n\n> :::pull-quote\n> x\n> :::',
  ':::quotation\n> a\n> > b\n\n```\n:::\n:::::\n```\n:::',
  // Figures
  '![Surf](surf.jpg "Surf at noon")\n\n![Surf](surf.jpg "Surf. Photo: Ida Orr / Co")\n\n[![a](b.png "c")](https://q.r)\n\n![](x.png)',
  ':::figure{credit="Orr" license="CC0" size="wide"}\n| a |\n| - |\n| 1 |\n\nCap *x*\\\ny\n\nz\n:::',
  ':::figure{credit="Words: https://x.y"}\n![a](b.png "See www.x.y")\n:::\n\n:::figure\n![a](b.png "T")\n\nCap. Photo: Orr\n:::',
  '---\nlang: de\n---\n:::figure{credit="Orr"}\n![a](b.png)\n:::',
  '<figure><img src="a.png" title="t"></figure>\n\n<figure>\n<img src="a.png" title="t">\n<figcaption>Cap<br>Photo: Orr</figcaption>\n</figure>',
  // Details
  ':::details[a `]` *b* &#91; \\[ x<br>y]\n::::details[]\nz\n::::\n:::\n\n:::details\nNo summary\n:::\n\n:::unknown{a=b}\nw\n:::',
  // Notes
  'x[^a\\*b] y[^A] z[^a] w[^&amp;]\n\n[^a\\*b]: N\n[^A]: M\n\n    > q\n    > — X, Y\n\n    - l\n\n[^A]: Again\n[^&amp;]: O [^A]\n[^unused]: P',
  '---\nauthors: [{name: A, bio: "x[^1]\\n\\n[^1]: n"}, {name: B, bio: "y[^1]\\n\\n[^1]: m"}]\ncorrections: [{date: 2026-01-02, text: "z[^2]\\n\\n[^2]: o"}]\n---\nv[^1]\n\n[^1]: p',
  'x[^1]\n\n[^1]: a\n\n    ```\n \n    b\n     \n    ```\n\n- c\n\n  ```\n \n     \n  ```',
  // Back matter
  'Text.\n\n## Further reading\n\n- Lund, *Reading\n  more*  b\u00a0`c  d` [x](<a  b>)\n- [Coast](https://example.org/coast), seen\n\nMain image: Surf (Orr\u00a0Prints)\nWords: [Moss](https://m.n)',
  'Text.\n\nPhoto: X\n\nAda Moss\nWrites about maps.\n\nWords: Y',
  'Text.\n\n## Sources\n\n- Noted[^1]\n\n[^1]: N',
  'Text.\n\nPhoto: Orr[^1]\n\n[^1]: N',
  'Text.\n\n---\n\nAda Moss\n![a](b.png "Cap. Photo: Orr")',
  'Text.\n\n## About the author\n\n**Ada Moss** writes.[^1]\n\n[^1]: [a](https://a.b){.not-a-source} [c](https://c.d)',
  'Text.\n\n## About the author\n\n**Ada Moss** writes, as [@lund] says.\n\n- a\n- b',
  '---\nsources: [{id: lund}]\n---\nText.\n\n## About the author\n\n**Ada Moss** reads @lund.\n\n## Sources\n\n- As in @lund',
  '---\n- a\n---\n---\n\nAda Moss\n\nWrites.',
  '---\ntitle: [\n---\nPhoto: Orr',
  // What could be front matter
  '\\+++\nx\n\n+++',
  '\\{"a": 1}',
  '---\n\n---',
  '---\nsourceLinks: false\n---\n[a](https://a.b)',
  '---\ntitle: {a: 1}\nTitle: T\nauthors: {x: 1}\ndate: 01/02/2026\npubDate: 2020\nslug: s\nid: "!!!"\ncorrections: [{date: 2020, text: x}, bad]\nurl: /rel\n---\n## About the author\n\n**Ada Moss** writes.',
  '---\n"a b": [1, 1e21, 007, true, null, {c: "d\\u2028\\u0085\\ud800\\0"}]\n"yes": ["[[[["]\n? |\n  long\n: {__proto__: {}}\n---',
  '---\nsources: [{id: a, title: X, issued: Spring 1999, event-date: {date-parts: [[2000, 1], [2001]], season: 2}, editor: [{family: A, given: B}, C], volume: 2, edition: "2", archive: Nat. Arch., status: in press}, {id: b, named: the shore, origin: mention}]\n---\nOn the shore [@a].',
];
