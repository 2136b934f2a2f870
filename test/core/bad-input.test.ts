import { expect, test } from 'vitest';
import { decode } from '../../packages/core/src/bytes.js';
import { checkEssay } from '../../packages/core/src/check-essay.js';
import { guardJson } from '../../packages/core/src/json-limits.js';
import type { EssayMessage } from '../../packages/core/src/messages.js';
import type { Essay } from '../../packages/core/src/nodes.js';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import { badInputs } from './bad-input-cases.js';

test('should have bad inputs enough', () => {
  expect(badInputs.length).toBeGreaterThanOrEqual(150);
  expect(new Set(badInputs.map(([title]) => title)).size).toBe(badInputs.length);
});

test.each(badInputs)('should say first what is wrong with %s', (_, input, first) => {
  const { essay, messages } = parseEssay(input);
  const all = [...messages, ...checkEssay(essay)];
  const [message] = all;
  expect(message ? `${message.ruleId} ${message.line}:${message.column}` : 'none').toBe(first);
  for (const { reason, source, url } of all) {
    expect(reason).toMatch(/^Unexpected .+, expected .+$/s);
    expect([source, url?.slice(0, 8)]).toEqual(['essaykit', 'https://']);
  }
  expect(guardJson(essay).ok).toBe(true);
  expect([...wordsOf(input)].filter(missingFrom(essay, all))).toEqual([]);
});

/** Words that only say of what kind a block, an element or a value is, and so are in the tree as types. */
const kinds = new Set(['details', 'summary', 'figure', 'figcaption', 'pull', 'source', 'img', 'src', 'href']);

function wordsOf(input: string | Uint8Array): Set<string> {
  const text = typeof input === 'string' ? input : decode(input).text;
  return new Set(
    (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase()).filter((word) => !kinds.has(word)),
  );
}

/** Tells of a word whether neither an essay nor a message has it. */
function missingFrom(essay: Essay, messages: readonly EssayMessage[]): (word: string) => boolean {
  const strings: string[] = messages.flatMap(({ note, reason }) => [reason, note ?? '']);
  JSON.stringify(essay, (key, value: unknown) => {
    if (key === 'position') return undefined;
    strings.push(key);
    if (typeof value !== 'object') strings.push(String(value));
    return value;
  });
  const text = strings.join('\n').toLowerCase();
  return (word) => !text.includes(word);
}
