import { expect, test } from 'vitest';
import { fromMarkdown } from '../../packages/core/node_modules/mdast-util-from-markdown/index.js';
import { containerFromMarkdown, containerSyntax } from '../../packages/core/src/syntax/container.js';

/** The first block of a text, if it is a container. */
function containerIn(text: string): unknown {
  const { children } = fromMarkdown(text, {
    extensions: [containerSyntax()],
    mdastExtensions: [containerFromMarkdown()],
  });
  return children.find((child) => child.type === 'containerDirective');
}

test.each<[string, Record<string, string>]>([
  ['{#surf .wide .dark}', { id: 'surf', class: 'wide dark' }],
  ['{class=wide .dark}', { class: 'wide dark' }],
  ['{alt="Tom &amp; Jerry &#x22;2&#34;" open}', { alt: 'Tom & Jerry "2"', open: '' }],
  [
    String.raw`{path="C:\!" url='?a=1&copy=2' word="&nope;"}`,
    { path: String.raw`C:\!`, url: '?a=1&copy=2', word: '&nope;' },
  ],
  ['{a=1 a=2}', { a: '1', 'a again': '2' }],
  ['{constructor=1}', { constructor: '1' }],
  ['', {}],
])('should read the attributes %s', (written, attributes) => {
  expect(containerIn(`:::figure${written}\nText\n:::`)).toMatchObject({ name: 'figure', attributes });
});

test('should read a label and what stands in the container', () => {
  expect(containerIn(':::details[*How*]\nWith a ruler.\n:::')).toMatchObject({
    name: 'details',
    children: [
      { type: 'paragraph', data: { directiveLabel: true }, children: [{ type: 'emphasis' }] },
      { type: 'paragraph', children: [{ type: 'text', value: 'With a ruler.' }] },
    ],
  });
});
