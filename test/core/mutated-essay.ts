import type { Essay } from '@essaykit/core';
import fc from 'fast-check';

/** Keys an attacker would try, and the document's own. */
const keys = ['__proto__', 'constructor', 'toString', 'type', 'children', 'id', 'data', 'position', 'hName', 'text'];

/** Any JSON value, with hostile keys. */
const anyJson = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    Number.POSITIVE_INFINITY,
    '',
    'essay',
    'text',
    'section',
    '\u0000',
    '\ud800',
    [],
    {},
    [[]],
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 1 })).map(withOwnKeys),
);

/** An essay document in which some values were replaced, removed, repeated or moved. */
export function mutatedEssay(essay: Essay): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(100_000),
    how: fc.constantFrom('replace', 'remove', 'repeat', 'move'),
    to: fc.nat(100_000),
    value: anyJson,
  });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
    const document: unknown = JSON.parse(JSON.stringify(essay));
    for (const { at, how, to, value } of changes) {
      const slots = slotsOf(document);
      const slot = slots[at % slots.length];
      if (slot === undefined) continue;
      if (how === 'replace') slot.set(value);
      else if (how === 'remove') slot.remove();
      else if (how === 'repeat') slot.set([slot.value, slot.value]);
      else slot.set(JSON.parse(JSON.stringify(slots[to % slots.length]?.value ?? null)));
    }
    return document;
  });
}

interface Slot {
  value: unknown;
  set(value: unknown): void;
  remove(): void;
}

/** Every value of a document but the document itself. */
function slotsOf(document: unknown): Slot[] {
  const slots: Slot[] = [];
  const open: unknown[] = [document];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value)) {
      // The door is the rules' own business, and has its own tests.
      if (value === document && (key === 'type' || key === 'version')) continue;
      const child: unknown = Reflect.get(value, key);
      open.push(child);
      slots.push({
        value: child,
        set: (next) =>
          Reflect.defineProperty(value, key, { value: next, configurable: true, enumerable: true, writable: true }),
        remove: () => (Array.isArray(value) ? value.splice(Number(key), 1) : Reflect.deleteProperty(value, key)),
      });
    }
  }
  return slots;
}

/** `__proto__` as an own key, as `JSON.parse` makes it. */
function withOwnKeys(value: object): unknown {
  const own = {};
  for (const [key, field] of Object.entries(value)) {
    Reflect.defineProperty(own, key, { value: field, configurable: true, enumerable: true, writable: true });
  }
  return own;
}
