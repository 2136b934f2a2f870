import type { Phrase } from '@essaykit/core';
import { expect, test } from 'vitest';
import { unknown } from '../../packages/core/src/handlers/plain.js';
import { createState } from '../../packages/core/src/handlers/state.js';
import { htmlOf, paragraph, text } from './small-essay.js';

test.each<[string, Phrase[], string]>([
  [
    'marks of the text',
    [
      { type: 'emphasis', children: [text('a')] },
      { type: 'strong', children: [text('b')] },
      { type: 'delete', children: [text('c')] },
      { type: 'inlineCode', value: 'd\r\ne\nf' },
    ],
    '<em>a</em><strong>b</strong><del>c</del><code>d e f</code>',
  ],
  [
    'a line without the space that it would begin with',
    [
      text('a'),
      { type: 'break' },
      text(' \tb'),
      { type: 'break' },
      { type: 'emphasis', children: [text(' c')] },
      { type: 'break' },
      { type: 'image', url: 'd.png' },
      { type: 'break' },
      { type: 'link', url: 'https://e.example', children: [text(' e')] },
    ],
    'a<br>\nb<br>\n<em>c</em><br>\n<img src="d.png" alt=""><br>\n<a href="https://e.example"> e</a>',
  ],
  ['lines without the spaces around their ends', [text('  a \t\n  b \r\n\tc  ')], '  a\nb\nc  '],
  [
    'what the data of a node asks for',
    [
      { type: 'emphasis', children: [text('a')], data: { hName: 'cite', hProperties: { className: ['p-name'] } } },
      { type: 'strong', children: [text('b')], data: { hChildren: [{ type: 'text', value: 'c' }] } },
      { type: 'break', data: { hProperties: { title: 'd' } } },
    ],
    '<cite class="p-name">a</cite><strong>c</strong><br title="d">\n',
  ],
  ['nothing of raw HTML', [text('a'), { type: 'html', value: '<b>' }], 'a'],
])('should make %s', (_, phrases, html) => {
  expect(htmlOf([paragraph(...phrases)])).toBe(`<p>${html}</p>`);
});

test('should make a quote and a rule', () => {
  const quote = { type: 'blockquote', children: [paragraph('a'), { type: 'thematicBreak' }] } as const;
  expect(htmlOf([{ ...quote, children: [...quote.children] }])).toBe('<blockquote>\n<p>a</p>\n<hr>\n</blockquote>');
  expect(htmlOf([{ type: 'blockquote', children: [] }])).toBe('<blockquote>\n</blockquote>');
});

test('should make what a plugin left in the tree', () => {
  const state = createState({}, unknown);
  const words = [{ type: 'text', value: 'a' }];
  expect(state.one({ type: 'text', value: 'a' }, undefined)).toEqual(words);
  expect(state.one({ type: 'paragraph', children: [text('a')] }, undefined)).toEqual(words);
  expect(state.one({ type: 'text', value: 'a', data: { hName: 'kbd' } }, undefined)).toEqual({
    type: 'element',
    tagName: 'kbd',
    properties: {},
    children: words,
  });
  expect(state.all({ type: 'break' })).toEqual([]);
});
