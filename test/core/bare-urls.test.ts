import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { linkBareUrls } from '../../packages/core/src/transforms/bare-urls.js';
import { fairTimes, growthOf } from '../security/times-as-long.js';

/** A text's parts, links between angles. */
function parts(value: string): string[] {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
  linkBareUrls(tree);
  const [paragraph] = tree.children;
  if (paragraph?.type !== 'paragraph') return [];
  return paragraph.children.map((node) =>
    node.type === 'link' ? `<${node.url}>` : node.type === 'text' ? node.value : '',
  );
}

test.each([
  ['See https://a.b/c_(d).', ['See ', '<https://a.b/c_(d)>', '.']],
  ['(www.x.org)', ['(', '<http://www.x.org>', ')']],
  ['www.x.org’s and www.y.org, too', ['<http://www.x.org>', '’s and ', '<http://www.y.org>', ', too']],
  ['www.a.b,www.c.d', ['<http://www.a.b>', ',', '<http://www.c.d>']],
  ['http://localhost:8080/x http://[::1]/y', ['<http://localhost:8080/x>', ' ', '<http://[::1]/y>']],
  ['https://a.b/?u=http://c.d/e', ['<https://a.b/?u=http://c.d/e>']],
  ['http://a.b:port', ['<http://a.b>', ':port']],
  ['https://me@a.b https://a http://. www. xhttp://a.b', ['https://me@a.b https://a http://. www. xhttp://a.b']],
  [
    'www.x.org/?a=b&copy; www.x.org/?a&b;c www.x.org/;; http://a.b/&;',
    [
      '<http://www.x.org/?a=b>',
      '&copy; ',
      '<http://www.x.org/?a&b;c>',
      ' ',
      '<http://www.x.org/>',
      ';; ',
      '<http://a.b/&>',
      ';',
    ],
  ],
  ['www.a..http://x.y', ['www.a..', '<http://x.y>']],
])('should link the addresses in %j', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test('should find nothing more in what it left as text', () => {
  for (const text of ['www.a.b..http://x.y', 'www.-http://x.y', 'www.x.org__http://a.b/c', 'http://a,http://b.c']) {
    for (const part of parts(text)) if (!part.startsWith('<')) expect(parts(part)).toEqual([part]);
  }
});

test.each(['www.a,', 'http://a_,', 'www.a.b,', 'http://-', 'http://[', 'www._.', 'www.a.b/&c;', 'http://a.b/;;'])(
  'should read many of %j in time that grows with their number',
  (start) => {
    expect(growthOf((size) => parts(start.repeat(size)), 1000)).toBeLessThan(fairTimes);
  },
  60_000,
);
