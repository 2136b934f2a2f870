import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkEssay } from '../../packages/core/src/check-essay.js';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';
import { rules } from '../../packages/core/src/rules.js';

const folder = 'packages/core/docs/rules';

/** The samples of a rule's page: right ones, and wrong ones with the messages they give. */
function readPage(ruleId: string) {
  const page = readFileSync(`${folder}/${ruleId}.md`, 'utf8');
  const [head = '', right = '', wrong = ''] = page.split(/^## (?:Right|Wrong)$/m);
  const rights = [...right.matchAll(/^```md\n(.*?)\n```$/gms)].map(([, sample = '']) => sample);
  const wrongs = [...wrong.matchAll(/^```md\n(.*?)\n```\n\n```text\n(.*?)\n```$/gms)].map(
    ([, sample = '', messages = '']) => ({ sample, messages: messages.split('\n') }),
  );
  return { head, rights, wrongs };
}

/** What a rule says about a text. */
function findings(ruleId: string, text: string): string[] {
  const { essay, messages } = parseEssay(text);
  return [...messages, ...checkEssay(essay)]
    .filter((message) => message.ruleId === ruleId)
    .map(({ line, column, reason }) => `${line ?? '?'}:${column ?? '?'}: ${reason}`);
}

test('should have a page for each rule, and a rule for each page', () => {
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(rules)
      .map((ruleId) => `${ruleId}.md`)
      .sort(),
  );
});

describe.each(Object.entries(rules))('%s', (ruleId, { description, severity }) => {
  const { head, rights, wrongs } = readPage(ruleId);

  test('should say what the table says', () => {
    expect(head).toContain(`# ${ruleId}\n\n${description}.\n`);
    expect(head).toContain(`Default severity: ${severity}.`);
    expect(rights.length).toBeGreaterThan(0);
    expect(wrongs.length).toBeGreaterThan(0);
  });

  test.each(rights.map((sample) => ({ sample })))('should find nothing in $sample', ({ sample }) => {
    expect(findings(ruleId, sample)).toEqual([]);
  });

  test.each(wrongs)('should report $sample', ({ sample, messages }) => {
    expect(findings(ruleId, sample)).toEqual(messages);
  });
});
