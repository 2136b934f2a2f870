import { expect, test } from 'vitest';
import { readOutline } from './outline.js';

test('should tell pull quotes, which repeat the body, from quotations', () => {
  expect(
    readOutline(`# T

Every map is a promise that *we* make, and keep. But “who” reads it?

> Every map is a promise

> every map — is a PROMISE that we make

> Every map is … a promise that we make.

> Every map is a promise that they make.

> Map is a promise

> Every map is a promise that we make.
> — Ada Moss

> But “who” reads it?

> But 'who' reads it again?

- In a list stand seven more words here.

> In a list stand seven more words

> > Every map is a promise that we make.`),
  ).toMatchInlineSnapshot(`
    "title: T
    lead
      paragraph passage_every-map-is-a-promise: Every map is a promise that <emphasis>we</emphasis> make, and keep. But “who” reads it?
      pullQuote pull_every-map-is-a-promise verbatim passage_every-map-is-a-promise
        paragraph: Every map is a promise
      pullQuote pull_every-map--is-a verbatim passage_every-map-is-a-promise
        paragraph: every map — is a PROMISE that we make
      pullQuote pull_every-map-is--a verbatim passage_every-map-is-a-promise
        paragraph: Every map is … a promise that we make.
      quotation quote_every-map-is-a-promise
        paragraph: Every map is a promise that they make.
      quotation quote_map-is-a-promise
        paragraph: Map is a promise
      quotation quote_every-map-is-a-promise-1 by Ada Moss
        paragraph: Every map is a promise that we make.
        attribution: Ada Moss
      quotation quote_but-who-reads-it
        paragraph: But “who” reads it?
      quotation quote_but-who-reads-it-again
        paragraph: But 'who' reads it again?
      list
        item
          paragraph passage_in-a-list-stand-seven: In a list stand seven more words here.
      pullQuote pull_in-a-list-stand-seven verbatim passage_in-a-list-stand-seven
        paragraph: In a list stand seven more words
      quotation quote_every-map-is-a-promise-2
        blockquote
          paragraph: Every map is a promise that we make."
  `);
});

test.each([
  ['two paragraphs', 'One two three.\n\nFour five six.\n\n> One two three.\n>\n> Four five six.', 'pullQuote'],
  ['three', 'A b c.\n\nD e f.\n\nG h i.\n\n> A b c.\n>\n> D e f.\n>\n> G h i.', 'quotation'],
  ['four words', 'One two three four five.\n\n> One two three four', 'quotation'],
  ['five words', 'One two three four five.\n\n> One two three four five', 'pullQuote'],
  ['11 characters', '海岸線は地図の約束であり続けるものだ。\n\n> 海岸線は地図の約束であ', 'quotation'],
  ['12 characters', '海岸線は地図の約束であり続けるものだ。\n\n> 海岸線は地図の約束であり', 'pullQuote'],
  ['words of another quote only', '> One two three four five.\n> — Ada\n\n> One two three four five.', 'quotation'],
  ['words of a heading only', '## One two three four five\n\nA\n\n> One two three four five', 'quotation'],
  ['words of a note only', 'A[^1]\n\n> One two three four five\n\n[^1]: One two three four five', 'quotation'],
  ['words of code only', '```\nOne two three four five\n```\n\n> One two three four five', 'quotation'],
  ['words further on', '> One two three four five\n\nHere: one two three four five.', 'pullQuote'],
])('should weigh a quote of %s', (_, text, type) => {
  const blocks = readOutline(text)
    .split('\n')
    .filter((row) => /^ *(?:quotation|pullQuote)/.test(row));
  expect(blocks.at(-1)?.trim().split(' ')[0]).toBe(type);
});

test('should never make a pull quote of a quote in a note', () => {
  expect(
    readOutline('One two three four five.[^1]\n\n[^1]: Note\n\n    > One two three four five.'),
  ).toMatchInlineSnapshot(`
    "lead
      paragraph: One two three four five.<note 1 noteref_1>
    note note_1 "1" <- noteref_1
      paragraph: Note
      quotation quote_one-two-three-four-five
        paragraph: One two three four five."
  `);
});

test.each([
  ['> Words here\n> — Mia Lund', 'by Mia Lund'],
  ['> Words here\n> – Mia Lund', 'by Mia Lund'],
  ['> Words here\n> ― Mia Lund', 'by Mia Lund'],
  ['> Words here\n> -- Mia Lund', 'by Mia Lund'],
  ['> Words here\n> —Mia Lund', 'by Mia Lund'],
  ['> Words here\\\n> — Mia Lund', 'by Mia Lund'],
  ['> Words here  \n> — Mia Lund', 'by Mia Lund'],
  ['> Words here\n>\n> — Mia Lund', 'by Mia Lund'],
  ['> Words here\n> — Mia Lund, Work, 2019', 'by Mia Lund in Work, 2019'],
  ['> Words here\n> — 村上春樹、ノルウェイの森', 'by 村上春樹 in ノルウェイの森'],
  ['> Words here\n> — نجيب محفوظ، الحرافيش', 'by نجيب محفوظ in الحرافيش'],
  ['> Words here\n> — **Mia Lund**, [*Work*](/w)', 'by Mia Lund in Work'],
  ['> Words here\n> *— Mia Lund*', 'by Mia Lund'],
  ['> Words here\n> --- Mia Lund', undefined],
  ['> Words here\n> - Mia Lund', undefined],
  ['> Words here — Mia Lund', undefined],
  ['> — Mia Lund', undefined],
  ['> — Who is there?\n> — Nobody.', undefined],
  ['> — Who is there?\n>\n> — Nobody.', undefined],
  ['> Words here\n> —', undefined],
  ['> - Words here\n> — Mia Lund', undefined],
  [`> Words here\n> — ${'x'.repeat(198)}`, `by ${'x'.repeat(198)}`],
  [`> Words here\n> — ${'x'.repeat(199)}`, undefined],
])('should read who said %j', (text, by) => {
  const [, quote = ''] = readOutline(text).split('\n');
  expect(quote).toMatch(/^ {2}quotation /);
  expect(/ by (.*)$/.exec(quote)?.[0].trim()).toBe(by);
});

test('should keep verse lines and dialogue in a quote', () => {
  expect(
    readOutline(
      '> Rose is  \n> a rose  \n> is a rose\\\n> — Gertrude Stein\n\n> — Is it?\n> — It is.\n>\n> She left.\n> — Ada Moss',
    ),
  ).toMatchInlineSnapshot(`
    "lead
      quotation quote_rose-is-a-rose-is by Gertrude Stein
        paragraph: Rose is<break>a rose<break>is a rose
        attribution: Gertrude Stein
      quotation quote_is-it--it by Ada Moss
        paragraph: — Is it?↵— It is.
        paragraph: She left.
        attribution: Ada Moss"
  `);
});

test('should leave a quote within a quote a blockquote, with its lines', () => {
  expect(readOutline('> Outer\n>\n> > Inner\n> > — Ben\n>\n> — Ada')).toMatchInlineSnapshot(`
    "lead
      quotation quote_outer-inner--ben by Ada
        paragraph: Outer
        blockquote
          paragraph: Inner↵— Ben
        attribution: Ada"
  `);
});

test('should read quotes written out', () => {
  expect(
    readOutline(`Words of the body, here.

:::pull-quote{by="Mia Lund, Work" source="@lund"}
Words of the body
:::

:::pull-quote
Nowhere to be found at all.

— Ada Moss
:::

:::quotation{by="" lang=fr source="https://x.org/a"}
Words of the body
:::

:::quotation
Said.
— Ada, *Work*
:::

:::pull-quote
:::

::::quotation
> Inner of a quotation.

:::pull-quote
Words of the body, here
:::
::::`),
  ).toMatchInlineSnapshot(`
    "lead
      paragraph passage_words-of-the-body-here: Words of the body, here.
      pullQuote pull_words-of-the-body verbatim passage_words-of-the-body-here @lund by Mia Lund in Work
        paragraph: Words of the body
        attribution: Mia Lund, Work
      pullQuote pull_nowhere-to-be-found-at missing - by Ada Moss
        paragraph: Nowhere to be found at all.
        attribution: Ada Moss
      quotation quote_words-of-the-body lang fr @x-org-a
        paragraph: Words of the body
      quotation quote_said by Ada in Work
        paragraph: Said.
        attribution: Ada, <emphasis>Work</emphasis>
      quotation quote_inner-of-a-quotation-words
        blockquote
          paragraph: Inner of a quotation.
        pullQuote pull_words-of-the-body-here verbatim passage_words-of-the-body-here
          paragraph: Words of the body, here
    ! 22:1 directive-known: Unexpected empty \`:::pull-quote\`, expected the words of the quote"
  `);
});

test('should match a pull quote written out with words of a quotation too', () => {
  expect(readOutline('> Spoken words only.\n> — Ada\n\n:::pull-quote\nSpoken words only\n:::')).toMatchInlineSnapshot(`
    "lead
      quotation quote_spoken-words-only by Ada
        paragraph passage_spoken-words-only: Spoken words only.
        attribution: Ada
      pullQuote pull_spoken-words-only verbatim passage_spoken-words-only
        paragraph: Spoken words only"
  `);
});

test('should lift a passage once, before the block in front of its own', () => {
  expect(
    readOutline(
      'One.\n\nTwo.\n\nThree :pull[the *passage* [link](https://x.org)[^1] @lund] four.\n\nFive.\n\n[^1]: Note',
    ),
  ).toMatchInlineSnapshot(`
    "lead
      paragraph: One.
      pullQuote pull_the-passage-link-lund verbatim passage_the-passage-link-lund lifted
        paragraph: the <emphasis>passage</emphasis> link @lund
      paragraph: Two.
      paragraph: Three <passage passage_the-passage-link-lund>the <emphasis>passage</emphasis> <link https://x.org ref_x-org_1>link</link><note 1 noteref_1> @lund</passage> four.
      paragraph: Five.
    note note_1 "1" <- noteref_1
      paragraph: Note"
  `);
});

test.each([
  ['first block: behind the next paragraph', 'A :pull[p].\n\nB.\n\nC.', 'A B ^ C'],
  ['first block, then no paragraph', 'A :pull[p].\n\n- B', '^ A list'],
  ['alone', 'A :pull[p].', '^ A'],
  ['second block: nothing in front of the first', 'A.\n\nB :pull[p].', 'A ^ B'],
  ['second block, with more', 'A.\n\nB :pull[p].\n\nC.\n\nD.', 'A B C ^ D'],
  ['third block', 'A.\n\nB.\n\nC :pull[p].\n\nD.', 'A ^ B C D'],
  ['behind a figure', 'A.\n\n![](x.png)\n\nB :pull[p].\n\nC.\n\nD.', 'A figure B C ^ D'],
  ['before a figure', 'A.\n\n![](x.png)\n\nB.\n\nC :pull[p].\n\nD.', 'A figure B C D ^'],
  ['behind a quote', 'A.\n\n> Q\n\nB.\n\nC :pull[p].\n\nD.\n\nE.', 'A quotation B C D ^ E'],
  ['in a list', 'A.\n\nB.\n\n- C :pull[p]\n\nD.', 'A ^ B list D'],
  ['two in one block', 'A.\n\nB.\n\nC :pull[p] and :pull[q].\n\nD.\n\nE.', 'A ^ B C D ^ E'],
])('should find the place of a lifted quote: %s', (_, text, expected) => {
  const names = readOutline(text)
    .split('\n')
    .filter((row) => /^ {2}\S/.test(row))
    .map((row) =>
      row.includes(' lifted') ? '^' : (/^ {2}paragraph: (\w)/.exec(row)?.[1] ?? row.trim().split(' ')[0]),
    );
  expect(names.join(' ')).toBe(expected);
});

test('should lift nothing out of notes, captions and quotes', () => {
  expect(
    readOutline('A[^1]\n\nB.\n\nC.\n\n![x](x.png ":pull[no]")\n\n[^1]: Note :pull[in a note] here.'),
  ).toMatchInlineSnapshot(`
    "lead
      paragraph: A<note 1 noteref_1>
      paragraph: B.
      paragraph: C.
      figure figure_x
        <image x.png "x">
        caption: :pull[no]
    note note_1 "1" <- noteref_1
      paragraph: Note <passage passage_in-a-note>in a note</passage> here."
  `);
});

test.each([
  [':pull[a [b] c]', '<passage passage_a-b-c>a [b] c</passage>'],
  [':pull[a [b](c) d]', '<passage passage_a-b-d>a <link c>b</link> d</passage>'],
  [':pull[a\nb]', '<passage passage_a-b>a↵b</passage>'],
  ['x:pull[a]', 'x:pull[a]'],
  ['1:pull[a]', '1:pull[a]'],
  ['::pull[a]', '::pull[a]'],
  [':pulls[a]', ':pulls[a]'],
  [':Pull[a]', ':Pull[a]'],
  [':pull [a]', ':pull [a]'],
  [':pull[a', ':pull[a'],
  [':pull[]', ':pull[]'],
  ['\\:pull[a]', ':pull[a]'],
  ['(:pull[a])', '(<passage passage_a>a</passage>)'],
  [':pull[*a* **b**]', '<passage passage_a-b><emphasis>a</emphasis> <strong>b</strong></passage>'],
  ['*:pull[a*]', '*<passage passage_a>a*</passage>'],
])('should read %j as a passage or as prose', (text, expected) => {
  const row = readOutline(text)
    .split('\n')
    .find((each) => each.startsWith('  paragraph: '));
  expect(row?.slice('  paragraph: '.length)).toBe(expected);
});

test('should take a passage of 2,000 characters and no more', () => {
  expect(readOutline(`:pull[${'word '.repeat(400).trim()}]`)).toContain('<passage');
  expect(readOutline(`:pull[${'word '.repeat(401).trim()}]`)).not.toContain('<passage');
});

test('should leave no gap in a lifted quote where a mark stood in its passage', () => {
  expect(readOutline(':pull[Words [@lund] *[@orr]* here [@a] *now* [@b] `x`.] And.')).toBe(
    `lead
  pullQuote pull_words-here-now-x verbatim passage_words-here-now-x lifted
    paragraph: Words here <emphasis>now</emphasis> <code>x</code>.
  paragraph: <passage passage_words-here-now-x>Words <citation @lund> <emphasis><citation @orr></emphasis> here <citation @a> <emphasis>now</emphasis> <citation @b> <code>x</code>.</passage> And.`,
  );
});

test('should lift no quote of nothing but marks', () => {
  expect(readOutline(':pull[[@lund]] and more.')).toBe(
    'lead\n  paragraph: <passage passage_1><citation @lund></passage> and more.',
  );
});

test('should lift several passages of one paragraph to one place, in their order', () => {
  expect(
    readOutline('A :pull[one passage] and :pull[another passage].')
      .split('\n')
      .map((row) => row.trim()),
  ).toEqual([
    'lead',
    'pullQuote pull_one-passage verbatim passage_one-passage lifted',
    'paragraph: one passage',
    'pullQuote pull_another-passage verbatim passage_another-passage lifted',
    'paragraph: another passage',
    'paragraph: A <passage passage_one-passage>one passage</passage> and <passage passage_another-passage>another passage</passage>.',
  ]);
});

test.each([
  ['> Said.\n> [— Mia Lund, *W*](/x)', 'by Mia Lund in W', '<link /x>Mia Lund, <emphasis>W</emphasis></link>'],
  ['> Said.\n> [—](/x) Mia Lund', 'by — Mia Lund', '<link /x>—</link> Mia Lund'],
  ['> Said.\n> **—** Mia Lund', 'by Mia Lund', 'Mia Lund'],
  ['> Said.\n> <small>— Mia Lund</small>', 'by Mia Lund', '<small>Mia Lund</small>'],
])('should take the dash off the attribution of %j', (text, by, attribution) => {
  expect(readOutline(text)).toBe(
    `lead\n  quotation quote_said ${by}\n    paragraph: Said.\n    attribution: ${attribution}`,
  );
});

test.each(['quotation', 'pull-quote'])('should leave a blockquote within :::%s one', (name) => {
  expect(readOutline(`:::${name}\n> Inner\n> — Bo\n:::`)).toContain('    blockquote\n      paragraph: Inner↵— Bo');
});
