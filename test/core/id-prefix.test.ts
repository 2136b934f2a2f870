import { expect, test } from 'vitest';
import { idPrefix, isIdPrefix } from '../../packages/core/src/id-prefix.js';

test.each([
  ['coasts', 'coasts__'],
  ['küste-2', 'küste-2__'],
  ['海岸', '海岸__'],
  ['my_essay', 'my-essay__'],
  ['__proto__', 'essay---proto--__'],
  ['2026', 'essay-2026__'],
  ['-a', 'essay--a__'],
  ['', 'essay__'],
  ['a b"c<d>', 'a-b-c-d-__'],
  ['x'.repeat(500), `${'x'.repeat(80)}__`],
  ['𐐷'.repeat(200), `${'𐐷'.repeat(80)}__`],
])('should make of the id %j the prefix %j', (id, expected) => {
  expect(idPrefix({ id })).toBe(expected);
  expect(isIdPrefix(expected)).toBe(true);
});

test.each(['', '__', 'coasts', 'coasts_', '2026__', 'my_essay__', 'a b__', 'coasts___', 'coasts__x'])(
  'should not take %j for a prefix',
  (text) => {
    expect(isIdPrefix(text)).toBe(false);
  },
);
