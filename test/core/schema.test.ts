import { expect, test, vi } from 'vitest';
import { handMadeEssay } from './hand-made-essay.js';

// On its own in this file: zod asks once a process whether it may make functions.
test('should make no function from text, which strict pages report', async () => {
  const original = globalThis.Function;
  const made = vi.fn();
  globalThis.Function = new Proxy(original, {
    construct(target, given) {
      made(given);
      return Reflect.construct(target, given);
    },
  });
  try {
    const { readEssay } = await import('@essaykit/core/schema');
    readEssay(structuredClone(handMadeEssay));
  } finally {
    globalThis.Function = original;
  }
  expect(made).not.toHaveBeenCalled();
});

test('should leave the switch of others as it was', async () => {
  const { config } = await import('zod');
  await import('@essaykit/core/schema');
  expect(config().jitless).toBeUndefined();
});
