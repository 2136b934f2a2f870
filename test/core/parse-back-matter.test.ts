import { expect, test } from 'vitest';
import { labels } from '../../packages/core/src/labels/labels.js';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import { backMatterKind } from '../../packages/core/src/transforms/back-matter-names.js';
import { creditLine, line, outline } from './outline.js';

/** The records at an essay's end as lines, and what is left of its body. */
function backMatter(text: string): string[] {
  const { essay } = parseEssay(text);
  return [
    ...outline(essay).split('\n'),
    ...essay.credits.map((credit) => `credit ${creditLine(credit)}`),
    ...essay.sources.map(
      ({ group, id, text: words = [], URL: url }) => `source ${id} [${group}] ${url ?? '-'}: ${line(words)}`,
    ),
    ...essay.authors.map(({ bio, id, name, url }) => {
      const words = bio.map((node) => (node.type === 'paragraph' ? line(node.children) : node.type));
      return `author ${id} ${url ?? '-'} ${name.literal}: ${words.join(' / ')}`;
    }),
  ];
}

test('should take credit lines off the end', () => {
  expect(
    backMatter(`Prose.

Main image: Her (Annapurna Films)
Photo by Ida Orr / Shore Agency
Words: Ada Moss
Edited by Noa Vik and Ben Ray

Illustration by Kim Li, CC BY 4.0
**Photo:** [Orr](https://orr.example)
`),
  ).toMatchInlineSnapshot(`
    [
      "lead",
      "  paragraph: Prose.",
      "credit image | Main image | Her (Annapurna Films) | Annapurna Films | subject Her",
      "credit photography | Photo | Ida Orr / Shore Agency | Ida Orr | holder Shore Agency",
      "credit writing | Words | Ada Moss | Ada Moss",
      "credit editing | Edited by | Noa Vik and Ben Ray | Noa Vik + Ben Ray",
      "credit illustration | Illustration | Kim Li, CC BY 4.0 | Kim Li | license CC BY 4.0",
      "credit photography | Photo | <link https://orr.example>Orr</link> | Orr",
    ]
  `);
});

test.each([
  ['تصوير: Marie Orr', 'photography', 'تصوير'],
  ['ترجمة: Marie Orr', 'translation', 'ترجمة'],
  ['صورة: Marie Orr', 'image', 'صورة'],
  ['צילום: Marie Orr', 'photography', 'צילום'],
  ['תרגום: Marie Orr', 'translation', 'תרגום'],
  ['עריכה: Marie Orr', 'editing', 'עריכה'],
  ['撮影：Marie Orr', 'photography', '撮影'],
  ['写真＝Marie Orr', 'photography', '写真'],
  ['文／Marie Orr', 'writing', '文'],
  ['翻訳: Marie Orr', 'translation', '翻訳'],
  ['摄影：Marie Orr', 'photography', '摄影'],
  ['攝影｜Marie Orr', 'photography', '攝影'],
  ['图片来源：Marie Orr', 'image', '图片来源'],
  ['翻譯：Marie Orr', 'translation', '翻譯'],
  ['Photo: Marie Orr', 'photography', 'Photo'],
  ['Words: Marie Orr', 'writing', 'Words'],
  ['Translated by Marie Orr', 'translation', 'Translated by'],
  ['Photo : Marie Orr', 'photography', 'Photo'],
  ['Crédit photo : Marie Orr', 'photography', 'Crédit photo'],
  ['Texte : Marie Orr', 'writing', 'Texte'],
  ['Traduit par Marie Orr', 'translation', 'Traduit par'],
  ['Foto: Marie Orr', 'photography', 'Foto'],
  ['Foto von Marie Orr', 'photography', 'Foto'],
  ['Redaktion: Marie Orr', 'editing', 'Redaktion'],
  ['Übersetzt von Marie Orr', 'translation', 'Übersetzt von'],
  ['Fotografía: Marie Orr', 'photography', 'Fotografía'],
  ['Texto: Marie Orr', 'writing', 'Texto'],
  ['Traducido por Marie Orr', 'translation', 'Traducido por'],
  ['Foto di Marie Orr', 'photography', 'Foto'],
  ['A cura di Marie Orr', 'editing', 'A cura di'],
  ['Tradotto da Marie Orr', 'translation', 'Tradotto da'],
  ['Fotografias: Marie Orr', 'photography', 'Fotografias'],
  ['Tradução: Marie Orr', 'translation', 'Tradução'],
  ['Ilustrado por Marie Orr', 'illustration', 'Ilustrado por'],
])('should read the credit %j', (text, role, label) => {
  expect(backMatter(`Prose here.\n\n${text}`)).toEqual([
    'lead',
    '  paragraph: Prose here.',
    `credit ${role} | ${label} | Marie Orr | Marie Orr`,
  ]);
});

test.each([
  ['only credits', 'Photo: Orr'],
  ['an unknown label', 'Prose.\n\nLighting: Orr'],
  ['one line that is none', 'Prose.\n\nPhoto: Orr\nIt was late.'],
  ['a credit before prose', 'Photo: Orr\n\nProse.'],
  ['a credit right under a heading', 'Prose.\n\n## A\n\nPhoto: Orr'],
  ['a long line', `Prose.\n\nPhoto: ${'a long line of prose '.repeat(15)}`],
  ['a credit in a quote', 'Prose.\n\n> Photo: Orr'],
  ['a label without words', 'Prose.\n\nPhoto:'],
  ['a word that begins like a label', 'Prose.\n\nPhotosynthesis by night is nothing'],
])('should leave %s in the body', (_, text) => {
  const { essay } = parseEssay(text);
  expect(essay.credits).toEqual([]);
});

test.each(['Credits', 'Crédits', 'Bildnachweis', 'Créditos', 'Crediti', 'Image credits:', 'CREDITS'])(
  'should read a section %j',
  (heading) => {
    expect(backMatter(`Prose.\n\n## ${heading}\n\n- Photo: Orr\n- Lighting: Ben Ray\n\nMusic: Kim & Lee`)).toEqual([
      'lead',
      '  paragraph: Prose.',
      'credit photography | Photo | Orr | Orr',
      'credit lighting | Lighting | Ben Ray | Ben Ray',
      'credit audio | Music | Kim & Lee | Kim + Lee',
    ]);
  },
);

test('should leave a section of credits that says anything else', () => {
  expect(backMatter('Prose.\n\n## Credits\n\nThanks to all.\n\n- Photo: Orr')).toEqual([
    'lead',
    '  paragraph: Prose.',
    'section credits 2: Credits',
    '  paragraph: Thanks to all.',
    '  list',
    '    item',
    '      paragraph: Photo: Orr',
  ]);
});

test.each([
  ...['Sources', 'References', 'Further reading', 'Bibliography', 'Références', 'Bibliographie', 'Quellen'],
  ...['Literatur', 'Fuentes', 'Bibliografía', 'Fonti', 'Bibliografia', 'Fontes', 'Referências', 'SOURCES:'],
])('should read the list of a section %j as sources', (heading) => {
  expect(backMatter(`Prose.\n\n### ${heading}\n\n1. Lund, *Reading*. <https://x.org/l>\n2. Plain words`)).toEqual([
    'lead',
    '  paragraph: Prose.',
    `source x-org-l [${heading}] https://x.org/l: Lund, <emphasis>Reading</emphasis>. <link https://x.org/l>https://x.org/l</link>`,
    `source plain-words [${heading}] -: Plain words`,
  ]);
});

test('should join listed sources with those declared or linked', () => {
  expect(
    backMatter(`---
sources: [{id: lund, URL: https://x.org/l, title: Reading}]
---
See [b](https://b.org).

## Sources

- Lund at https://x.org/l/
- [B](https://b.org)

## Further reading

- C
- C
`),
  ).toMatchInlineSnapshot(`
    [
      "lead",
      "  paragraph: See <link https://b.org ref_b-org_1>b</link>.",
      "source b-org [Sources] https://b.org: <link https://b.org>B</link>",
      "source lund [Sources] https://x.org/l: Lund at <link https://x.org/l/>https://x.org/l/</link>",
      "source c [Further reading] -: C",
      "source c-1 [Further reading] -: C",
    ]
  `);
});

test.each([
  ['prose before the list', '## Sources\n\nThese:\n\n- Lund'],
  ['two lists', '## Sources\n\n- Lund\n\n1. Moss'],
  ['an item of two paragraphs', '## Sources\n\n- Lund\n\n  and more'],
  ['no list', '## Sources\n\nLund'],
  ['nothing', '## Sources'],
  ['another section behind it', '## Sources\n\n- Lund\n\n## End\n\nProse.'],
  ['another name', '## Sources of the Nile\n\n- Lund'],
])('should leave a section of sources with %s', (_, text) => {
  const { essay } = parseEssay(`Prose.\n\n${text}`);
  expect(essay.sources).toEqual([]);
  expect(outline(essay)).toMatch(/section sources/);
});

test.each([
  ['About the author\n\n**Ada Moss** writes.', 'author ada-moss - Ada Moss: <strong>Ada Moss</strong> writes.'],
  ['About the author\n\nAda Moss\n\nShe writes.', 'author ada-moss - Ada Moss: She writes.'],
  [
    'About the author\n\n[Ada Moss](https://ada.org)\\\nShe writes.',
    'author ada-moss https://ada.org Ada Moss: She writes.',
  ],
  ['Author:\n\n*Ada Moss*\nShe writes.\n\nAnd reads.', 'author ada-moss - Ada Moss: She writes. / And reads.'],
  ['À propos de l’auteur\n\nAda Moss\n\nElle écrit.', 'author ada-moss - Ada Moss: Elle écrit.'],
  ['Über die Autorin\n\nAda Moss\n\nSie schreibt.', 'author ada-moss - Ada Moss: Sie schreibt.'],
  ['Sobre la autora\n\nAda Moss\n\nEscribe.', 'author ada-moss - Ada Moss: Escribe.'],
  ["Sull'autrice\n\nAda Moss\n\nScrive.", 'author ada-moss - Ada Moss: Scrive.'],
  ['Sobre a autora\n\nAda Moss\n\nEscreve.', 'author ada-moss - Ada Moss: Escreve.'],
])('should read the section %j', (text, expected) => {
  expect(backMatter(`Prose.\n\n## ${text}`)).toEqual(['lead', '  paragraph: Prose.', expected]);
});

test('should give a bio to the one author there is, or to the one of that name', () => {
  const end = '\nProse.\n\n## About the author\n\n';
  expect(backMatter(`---\nauthor: Ada Moss\n---${end}She writes.`).at(-1)).toBe(
    'author ada-moss - Ada Moss: She writes.',
  );
  expect(backMatter(`---\nauthors: [Ada Moss, Ben Ray]\n---${end}Ben Ray\n\nHe draws.`).slice(-2)).toEqual([
    'author ada-moss - Ada Moss: ',
    'author ben-ray - Ben Ray: He draws.',
  ]);
  expect(backMatter(`---\nauthors: [Ada Moss, Ben Ray]\n---${end}They write.`).at(-3)).toBe('  paragraph: They write.');
  expect(backMatter(`---\nauthors: [{name: Ada Moss, bio: Known.}]\n---${end}She writes.`).slice(-2)).toEqual([
    '  paragraph: She writes.',
    'author ada-moss - Ada Moss: Known.',
  ]);
});

test.each([
  ['---\n\nAda Moss\nShe writes.'],
  ['---\n\nAda Moss\n\nShe writes.'],
  ['***\n\n**Ada Moss**\\\nShe writes.'],
  ['Photo: Orr\n\nAda Moss\n\nShe writes.'],
  ['---\n\nAda Moss\nShe writes.\n\n---\n\nPhoto: Orr'],
])('should read an author box at the end: %j', (text) => {
  const rows = backMatter(`Prose.\n\n${text}`);
  expect(rows.filter((row) => !row.startsWith('credit'))).toEqual([
    'lead',
    '  paragraph: Prose.',
    'author ada-moss - Ada Moss: She writes.',
  ]);
});

test.each([
  '---\n\nA last thought, alone.',
  '---\n\nAda Moss',
  '---\n\nThe end of it all came.\n\nShe writes.',
  '---\n\n- Ada Moss\n\nShe writes.',
  '## Ada Moss\n\nShe writes.',
  '---\n\nada moss\n\nshe writes.',
])('should not take prose for an author box: %j', (text) => {
  expect(parseEssay(`Prose.\n\n${text}`).essay.authors).toEqual([]);
});

test('should take several records off the end, in any order', () => {
  expect(
    backMatter(`# T

Prose.

## About the author

Ada Moss

She writes.

## Credits

Photo: Orr

## Sources

- Lund

Words: Ada Moss
`),
  ).toMatchInlineSnapshot(`
    [
      "title: T",
      "lead",
      "  paragraph: Prose.",
      "credit photography | Photo | Orr | Orr",
      "credit writing | Words | Ada Moss | Ada Moss",
      "source lund [Sources] -: Lund",
      "author ada-moss - Ada Moss: She writes.",
    ]
  `);
});

test.each([
  [
    'a bio of a known author',
    '---\nauthors: [Ada Moss, Bo Vik]\n---\nWords.\n\n---\n\nBo Vik\\\nWrites.',
    ['author ada-moss - Ada Moss: ', 'author bo-vik - Bo Vik: Writes.'],
  ],
  [
    'a bio of an author named in signs',
    '---\nauthors: ["!!!"]\n---\nWords.\n\n---\n\n!!!\\\nA band.',
    ['author author - !!!: A band.'],
  ],
  [
    'a credit that is a link',
    'Words.\n\n[Photo: Ida Orr](https://orr.example)',
    ['credit photography | Photo | <link https://orr.example>Ida Orr</link> | Ida Orr'],
  ],
])('should take off the end %s', (_, text, records) => {
  expect(backMatter(text)).toEqual(['lead', '  paragraph: Words.', ...records]);
});

test.each([
  ['a section of credits that holds a quote', 'Words.\n\n## Credits\n\n> Photo: Orr'],
  [
    'a second bio of an author',
    '---\nauthors: [{name: Ada Moss, bio: Mine.}]\n---\nWords.\n\n## About the author\n\n**Ada Moss**\\\nOther.',
  ],
  [
    'a second bio behind a rule',
    '---\nauthors: [{name: Ada Moss, bio: Mine.}]\n---\nWords.\n\n---\n\nAda Moss\\\nOther.',
  ],
  ['a bio of somebody who is no author', '---\nauthors: [Ada Moss]\n---\nWords.\n\n---\n\nCy Orr\\\nWrites.'],
  ['words about nobody', 'Words.\n\n## About the author\n\nwrites about maps.'],
  ['a list about nobody', 'Words.\n\n## About the author\n\n- writes about maps.'],
  ['a picture before the label', 'Words.\n\n![x](y.png)Photo: Ida Orr'],
])('should leave in the body %s', (_, text) => {
  const rows = backMatter(text);
  expect(rows.filter((row) => row.startsWith('  ')).length).toBeGreaterThan(1);
  expect(rows.filter((row) => row.startsWith('credit'))).toEqual([]);
  expect(rows.filter((row) => row.startsWith('author') && !/Mine\.$|Moss: $/.test(row))).toEqual([]);
});

test.each(['en', 'fr', 'de', 'es', 'pt', 'it', 'ar', 'he', 'ja', 'zh', 'zh-Hant'])(
  'should know the headings of the essay itself in %s',
  (lang) => {
    const words = labels(lang);
    expect([words.sources, words.credits, words.about(1), words.about(2)].map(backMatterKind)).toEqual([
      'sources',
      'credits',
      'author',
      'author',
    ]);
  },
);

test.each([
  [
    'ja',
    '本文です。\n\n## 参考文献\n\n- ルンド『岸を読む』\n\n## 著者について\n\n山田花子\n\n地図について書く。\n\n写真：佐藤次郎、鈴木一郎（海岸通信）\n翻訳：田中',
    [
      'lead',
      '  paragraph: 本文です。',
      'credit photography | 写真 | 佐藤次郎、鈴木一郎（海岸通信） | 佐藤次郎 + 鈴木一郎 | holder 海岸通信',
      'credit translation | 翻訳 | 田中 | 田中',
      'source ルンド岸を読む [参考文献] -: ルンド『岸を読む』',
      'author 山田花子 - 山田花子: 地図について書く。',
    ],
  ],
  [
    'ar',
    'نص المقال.\n\n## المراجع\n\n- لوند، قراءة الشاطئ\n\nتصوير: ليلى حداد، سامر وهبي',
    [
      'lead',
      '  paragraph: نص المقال.',
      'credit photography | تصوير | ليلى حداد، سامر وهبي | ليلى حداد + سامر وهبي',
      'source لوند-قراءة-الشاطئ [المراجع] -: لوند، قراءة الشاطئ',
    ],
  ],
])('should read the end of an essay in %s', (lang, text, expected) => {
  expect(backMatter(`---\nlang: ${lang}\n---\n${text}`)).toEqual(expected);
});

test('should keep the notes of a bio apart from those of the body with the same label', () => {
  const bio = 'Writes.[^1] Draws.[^A]\\n\\n[^1]: In the bio.\\n\\n[^A]: Too.';
  const text = `---\nauthors: [{name: Ada Moss, bio: "${bio}"}]\n---\nProse.[^1]\n\n[^1]: In the body.\n\n[^1-1]: Taken.`;
  expect(backMatter(text)).toEqual([
    'lead',
    '  paragraph: Prose.<note 1 noteref_1>',
    'note note_1 "1" <- noteref_1',
    '  paragraph: In the body.',
    'note note_2 "1-2" <- noteref_2',
    '  paragraph: In the bio.',
    'note note_3 "A" <- noteref_3',
    '  paragraph: Too.',
    'note note_4 "1-1" <-',
    '  paragraph: Taken.',
    'author ada-moss - Ada Moss: Writes.<note 1-2 noteref_2> Draws.<note a noteref_3>',
  ]);
});
