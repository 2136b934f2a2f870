import { expect, test } from 'vitest';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import { readOutline } from './outline.js';

test.each([
  ['![Surf](a/b%20c.jpg?x=1)', ['figure figure_b-c', '<image a/b%20c.jpg?x=1 "Surf">']],
  ['![](x.png "Surf at noon")', ['figure figure_x', '<image x.png>', 'caption: Surf at noon']],
  [
    '[![s](s.jpg "Cap")](https://x.org/big)',
    ['figure figure_s', '<link https://x.org/big ref_x-org-big_1><image s.jpg "s"></link>', 'caption: Cap'],
  ],
  ['![a][i]\n\n[i]: x.png "Cap"', ['figure figure_x', '<image x.png "a">', 'caption: Cap']],
  ['![](data:image/png;base64,AA)', ['figure figure_image', '<image data:image/png;base64,AA>']],
  ['<img src="x.png" alt="a">', ['figure figure_x', '<image x.png "a">']],
  ['- ![](x.png)', ['list', 'item', 'figure figure_x', '<image x.png>']],
  ['> ![](x.png)', ['quotation quote_1', 'figure figure_x', '<image x.png>']],
  ['Text ![](x.png)', ['paragraph: Text <image x.png>']],
  ['![](x.png)\n![](y.png)', ['paragraph: <image x.png>↵<image y.png>']],
  ['*![](x.png)*', ['paragraph: <emphasis><image x.png></emphasis>']],
])('should read an image alone as a figure: %j', (text, expected) => {
  expect(
    readOutline(text)
      .split('\n')
      .map((row) => row.trim()),
  ).toEqual(['lead', ...expected]);
});

test.each([
  ['Photo: Orr', [undefined, 'photography | Photo | Orr | Orr']],
  [
    'Surf at noon. Photo: Ida Orr / Shore Agency',
    ['Surf at noon.', 'photography | Photo | Ida Orr / Shore Agency | Ida Orr | holder Shore Agency'],
  ],
  ['Surf (Photo by Ida Orr)', ['Surf', 'photography | Photo | Ida Orr | Ida Orr']],
  ['Surf — Foto: Orr', ['Surf', 'photography | Foto | Orr | Orr']],
  ['A map | Illustration by Kim Li', ['A map', 'illustration | Illustration | Kim Li | Kim Li']],
  [
    'A map; Photo: Orr, CC BY-SA 4.0',
    ['A map', 'photography | Photo | Orr, CC BY-SA 4.0 | Orr | license CC BY-SA 4.0'],
  ],
  ['Photo: © 2024 Ida Orr', [undefined, 'photography | Photo | © 2024 Ida Orr | Ida Orr']],
  [
    'Image: Her (Annapurna Films)',
    [undefined, 'image | Image | Her (Annapurna Films) | Annapurna Films | subject Her'],
  ],
  ['Words: Ada Moss', ['Words: Ada Moss', undefined]],
  ['A photo of the sea', ['A photo of the sea', undefined]],
])('should read the title %j as caption and credit', (title, [caption, credit]) => {
  const rows = readOutline(`![a](x.png "${title}")`).split('\n');
  const find = (name: string) => rows.find((row) => row.startsWith(`    ${name}: `))?.slice(`    ${name}: `.length);
  expect([find('caption'), find('credit')]).toEqual([caption, credit]);
});

test('should read figures written out', () => {
  expect(
    readOutline(`:::figure{credit="Orr" license="CC0-1.0" size=wide}
![alt](a/surf.jpg)

Caption *one*.

And two.
:::

:::figure
| a | b |
|---|---|
| 1 | 2 |

A table
Map: Ben Ray
:::

:::figure{size=full credit="Chart: Kim"}
\`\`\`js
x
\`\`\`
:::

:::figure
[![i](s.png "Title as caption. Photo: Orr")](/big)
:::

:::figure
![i](t.png "Kept title")

Caption
:::`),
  ).toMatchInlineSnapshot(`
    "lead
      figure figure_surf wide CC0-1.0
        <image a/surf.jpg "alt">
        caption: Caption <emphasis>one</emphasis>.<break>And two.
        credit: photography | Photo | Orr | Orr
      figure figure_a-table
        table
          a | b
          1 | 2
        caption: A table
        credit: graphics | Map | Ben Ray | Ben Ray
      figure figure_code full
        code js: x
        credit: graphics | Chart | Kim | Kim
      figure figure_s
        <link /big><image s.png "i"></link>
        caption: Title as caption.
        credit: photography | Photo | Orr | Orr
      figure figure_t
        <image t.png "i" title "Kept title">
        caption: Caption"
  `);
});

test.each([
  ['ar', 'تصوير'],
  ['he-IL', 'צילום'],
  ['ja', '写真'],
  ['zh-CN', '摄影'],
  ['zh-Hant-TW', '攝影'],
  ['zh_HK', '攝影'],
  ['xx', 'Photo'],
])('should label a credit without a label in %s', (lang, label) => {
  expect(readOutline(`---\nlang: ${lang}\n---\n:::figure{credit="Orr"}\n![](x.png)\n:::`)).toContain(
    `credit: photography | ${label} | Orr | Orr`,
  );
});

test('should find a credit behind the end of a sentence that no space follows', () => {
  expect(readOutline('![](x.png "海浪。摄影：张三／新华社")')).toContain(
    'caption: 海浪。\n    credit: photography | 摄影 | 张三／新华社 | 张三 | holder 新华社',
  );
});

test('should say what a figure cannot be, and keep its words', () => {
  expect(
    readOutline(`:::figure{size=huge id=x}
![](x.png)
:::

:::figure{credit="Lost Orr"}
Only words.
:::

:::figure
![](x.png)

- A list
:::

:::figure
:::`),
  ).toMatchInlineSnapshot(`
    "lead
      figure figure_x
        <image x.png>
      paragraph: Only words.
      figure figure_x-1
        <image x.png>
      list
        item
          paragraph: A list
    ! 1:1 directive-known: Unexpected attribute \`id\` of \`:::figure\`, expected \`credit\`, \`license\` or \`size\`
    ! 1:1 directive-known: Unexpected size \`huge\`, expected \`wide\` or \`full\`
    ! 5:1 directive-known: Unexpected content of \`:::figure\`, expected one image, table or code block, then its caption and credit
    ! 9:1 directive-known: Unexpected content of \`:::figure\`, expected one image, table or code block, then its caption and credit
    ! 15:1 directive-known: Unexpected content of \`:::figure\`, expected one image, table or code block, then its caption and credit"
  `);
});

test('should read details written out, and leave the children of an unknown block', () => {
  expect(
    readOutline(`:::details[More *here*]
Inside.

:::::

::::details
:::warning{type="big"}
Kept.
:::
::::

:::quotation{by="Ada Lost"}
:::

::leaf[words]{a=b} and :role[words]`),
  ).toMatchInlineSnapshot(`
    "lead
      details: More <emphasis>here</emphasis>
        paragraph: Inside.
      details: 
        paragraph: Kept.
      paragraph: ::leaf[words]{a=b} and :role[words]
    ! 7:1 directive-known: Unexpected block \`:::warning\`, expected \`:::pull-quote\`, \`:::quotation\`, \`:::figure\` or \`:::details\`
    ! 12:1 directive-known: Unexpected empty \`:::quotation\`, expected the words of the quote"
  `);
});

test('should read the raw HTML of a line', () => {
  expect(
    readOutline(
      'Press <kbd>Esc</kbd>, H<sub>2</sub>O, <abbr title="NGS">x</abbr>, <time datetime="1967">then</time>, <b>b</b> <i>i</i> <em>e</em> <strong>s</strong> <del>d</del> <s>s</s><br>x<br/>y <code>c *x*</code> <a href="https://x.org" title="t">l</a> <span lang="FR" dir="LTR">bon *jour*</span> <cite>c</cite> <q>q</q> <mark>m</mark> <small>s</small> <ins>i</ins> <bdi>b</bdi> <bdo dir="rtl">b</bdo> <dfn>d</dfn> <samp>s</samp> <var>v</var> <sup>s</sup>',
    ),
  ).toMatchInlineSnapshot(`
    "lead
      paragraph: Press <kbd>Esc</kbd>, H<sub>2</sub>O, <abbr title="NGS">x</abbr>, <time datetime="1967">then</time>, <strong>b</strong> <emphasis>i</emphasis> <emphasis>e</emphasis> <strong>s</strong> <delete>d</delete> <delete>s</delete><break>x<break>y <code>c x</code> <link https://x.org ref_x-org_1>l</link> <span lang="FR" dir="ltr">bon <emphasis>jour</emphasis></span> <cite>c</cite> <q>q</q> <mark>m</mark> <small>s</small> <ins>i</ins> <bdi>b</bdi> <bdo dir="rtl">b</bdo> <dfn>d</dfn> <samp>s</samp> <var>v</var> <sup>s</sup>"
  `);
});

test('should show raw HTML it does not know, with a message each', () => {
  expect(
    readOutline(
      '<u>under</u> <font color=red>f</font> </b> <kbd>open <span class="x" onclick="y">s</span> <a>no</a> <img alt="x"> <b\n\n<div>d <b>e</b></div>\n\n<script>alert(1)</script>\n\n<p align="center">P</p>\n\n<?php x ?>\n\n<!DOCTYPE html>\n\n<details><summary>S\n\nUnclosed',
    ),
  ).toMatchInlineSnapshot(`
    "lead
      paragraph: <u>under</u> <font color=red>f</font> </b> <kbd>open <span>s</span> <a>no</a> <img alt="x"> <b
      paragraph: <div>d <b>e</b></div>
      paragraph: <script>alert(1)</script>
      paragraph: P
      paragraph: <?php x ?>
      paragraph: <!DOCTYPE html>
      paragraph: <details><summary>S
      paragraph: Unclosed
    ! 1:1 markup-known: Unexpected \`<u>\`, expected an element an essay may hold
    ! 1:9 markup-known: Unexpected \`</u>\`, expected an element an essay may hold
    ! 1:14 markup-known: Unexpected \`<font color=red>\`, expected an element an essay may hold
    ! 1:31 markup-known: Unexpected \`</font>\`, expected an element an essay may hold
    ! 1:39 markup-known: Unexpected \`</b>\`, expected its start tag before it
    ! 1:44 markup-known: Unexpected \`<kbd>\`, expected its end tag behind it
    ! 1:54 markup-known: Unexpected attributes \`class\`, \`onclick\` of \`<span>\`, expected only \`title\`, \`lang\`, \`dir\`, \`datetime\`
    ! 1:91 markup-known: Unexpected \`<a>\`, expected an element with an address
    ! 1:101 markup-known: Unexpected \`<img alt="x">\`, expected an image with a source
    ! 3:1 markup-known: Unexpected HTML \`<div>d <b>e</b></div>\`, expected whole elements that an essay may hold
    ! 5:1 markup-known: Unexpected HTML \`<script>alert(1)</script>\`, expected whole elements that an essay may hold
    ! 7:1 markup-known: Unexpected attribute \`align\` of \`<p>\`, expected none
    ! 9:1 markup-known: Unexpected HTML \`<?php x ?>\`, expected whole elements that an essay may hold
    ! 11:1 markup-known: Unexpected HTML \`<!DOCTYPE html>\`, expected whole elements that an essay may hold
    ! 13:1 markup-known: Unexpected HTML \`<details><summary>S\`, expected whole elements that an essay may hold"
  `);
});

test('should read blocks of raw HTML around Markdown', () => {
  expect(
    readOutline(`<details><summary>Sum <em>x</em></summary>

Inner **md**

- list

</details>

<figure><a href="/big"><img src="a.png" alt="A"></a><figcaption>Cap <b>x</b></figcaption></figure>

<figure>

\`\`\`js
x
\`\`\`

<figcaption>Code</figcaption>
</figure>

<figure><img src="a.png"><img src="b.png"></figure>

<blockquote>Quote of some words.<br>— Mia Lund, <cite>Work</cite></blockquote>

<p>One<p>Two &amp; three

<hr>

<blockquote><blockquote>In</blockquote>Out</blockquote>`),
  ).toMatchInlineSnapshot(`
    "lead
      details: Sum <emphasis>x</emphasis>
        paragraph: Inner <strong>md</strong>
        list
          item
            paragraph: list
      figure figure_a
        <link /big><image a.png "A"></link>
        caption: Cap <strong>x</strong>
      figure figure_code
        code js: x
        caption: Code
      paragraph: <image a.png><image b.png>
      quotation quote_quote-of-some-words by Mia Lund in Work
        paragraph: Quote of some words.
        attribution: Mia Lund, <cite>Work</cite>
      paragraph: One
      paragraph: Two & three
      thematicBreak
      quotation quote_in-out
        blockquote
          paragraph: In
        paragraph: Out
    ! 20:1 markup-known: Unexpected \`<figure>\` of several parts, expected one image, table or code block"
  `);
});

test('should keep comments as blocks, before the block they stood in', () => {
  expect(
    readOutline(
      '<!-- one -->\n\nA <!-- two --> b\n\n- c <!-- three -->\n\n## D <!-- four -->\n\n| e <!-- five --> |\n| - |\n\n<!--\nsix\n\nlines -->',
    ),
  ).toMatchInlineSnapshot(`
    "lead
      comment: one 
      comment: two 
      paragraph: A  b
      list
        item
          comment: three 
          paragraph: c
      comment: four 
    section d 2: D
      comment: five 
      table
        e
      comment:↵six↵↵lines "
  `);
});

test('should end the summary and caption of elements as a browser would', () => {
  const { messages } = parseEssay('<details>\n<summary>A</summary>\nB\n</details>');
  expect(messages).toEqual([]);
  expect(readOutline('<details>\n<summary>A</summary>\nB\n</details>')).toBe('lead\n  details: A\n    paragraph: B');
});

test.each([
  [
    '<figure>\n\n- one\n\n<figcaption>Cap</figcaption></figure>',
    [
      'list',
      'item',
      'paragraph: one',
      'paragraph: Cap',
      '! 1:1 markup-known: Unexpected `<figure>` of several parts, expected one image, table or code block',
    ],
  ],
  [
    '<figure>\n\n![](a.png)\n\n![](b.png)\n\n</figure>',
    [
      'figure figure_a',
      '<image a.png>',
      'figure figure_b',
      '<image b.png>',
      '! 1:1 markup-known: Unexpected `<figure>` of several parts, expected one image, table or code block',
    ],
  ],
  [
    '<figure>\n\n[page](/x)\n\n</figure>',
    [
      'paragraph: <link /x>page</link>',
      '! 1:1 markup-known: Unexpected `<figure>` of several parts, expected one image, table or code block',
    ],
  ],
  [
    ':::figure\n<figure><img src="a.jpg" alt="x"></figure>\n\nCap\n:::',
    ['figure figure_a', '<image a.jpg "x">', 'caption: Cap'],
  ],
  [
    ':::figure\n<figure><img src="a.jpg" alt="x"><figcaption>In</figcaption></figure>\n\nCap\n:::',
    [
      'figure figure_a',
      '<image a.jpg "x">',
      'caption: In',
      'paragraph: Cap',
      '! 1:1 directive-known: Unexpected content of `:::figure`, expected one image, table or code block, then its caption and credit',
    ],
  ],
  [
    ':::figure\n- list\n:::',
    [
      'list',
      'item',
      'paragraph: list',
      '! 1:1 directive-known: Unexpected content of `:::figure`, expected one image, table or code block, then its caption and credit',
    ],
  ],
  ['![a](x.png "Surf (Photo by Orr")', ['figure figure_x', '<image x.png "a">', 'caption: Surf (Photo by Orr']],
  ['![a](x.png "  ")', ['figure figure_x', '<image x.png "a">']],
  [
    '[*![](x.png)*](https://x.org)',
    ['paragraph: <link https://x.org ref_x-org_1><emphasis><image x.png></emphasis></link>'],
  ],
  ['![](shores/.png)', ['figure figure_png', '<image shores/.png>']],
  [
    '[![](data:image/png;base64,AA)](/big)',
    ['figure figure_image', '<link /big><image data:image/png;base64,AA></link>'],
  ],
])('should read of %j what is a figure, and keep the rest', (text, expected) => {
  expect(
    readOutline(text)
      .split('\n')
      .map((row) => row.trim()),
  ).toEqual(['lead', ...expected]);
});
