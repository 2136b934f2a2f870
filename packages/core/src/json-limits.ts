/** What a JSON document may hold before anything reads it recursively. */
export interface JsonLimits {
  /** Objects and arrays within one another; default 600. */
  depth: number;
  /** Objects and arrays in all; default 4 million. */
  values: number;
}

/** The default limits of JSON: more than a text within its own limits can make. */
export const jsonLimits: JsonLimits = { depth: 600, values: 4_000_000 };

/** Whether JSON is within the limits, and where it is not. */
export type JsonGuard = { ok: true } | { ok: false; path: string; expected: string; received: string };

/** An object or array on the way down. */
interface Level {
  value: object;
  /** Of an object; an array's are counted instead. */
  keys: string[] | undefined;
  next: number;
}

/**
 * Measure how deep and large a JSON value is, without recursion, so that recursive readers are safe after it.
 *
 * A value that holds itself counts as endlessly deep.
 *
 * @example
 * guardJson(JSON.parse(text)); // {ok: false, path: '$.children[0].children[0]…', …}
 */
export function guardJson(value: unknown, limits: JsonLimits = jsonLimits): JsonGuard {
  const stack: Level[] = [];
  let values = 0;
  if (isObject(value)) enter(value);
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const child = childAt(level);
    if (child === undefined) {
      stack.pop();
      continue;
    }
    level.next++;
    if (!isObject(child.value)) continue;
    if (stack.length >= limits.depth) return failure(`at most ${limits.depth} levels`, 'more');
    if (values >= limits.values) return failure(`at most ${limits.values} objects and arrays`, 'more');
    enter(child.value);
  }
  return { ok: true };

  function enter(entered: object): void {
    values++;
    stack.push({ value: entered, keys: Array.isArray(entered) ? undefined : Object.keys(entered), next: 0 });
  }

  function failure(expected: string, received: string): JsonGuard {
    const steps = stack.map(({ keys, next }) => keys?.[next - 1] ?? next - 1);
    return { ok: false, path: jsonPath(steps), expected, received };
  }
}

/** Steps shown of a path that is too long to read. */
const shown = 20;

/**
 * Write a path of keys and indexes as JSONPath does; a long one is cut.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9535
 * @example
 * jsonPath(['children', 0, 'id']); // '$.children[0].id'
 */
export function jsonPath(steps: readonly PropertyKey[]): string {
  const written = steps.slice(0, shown).map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    const key = String(step);
    return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key.slice(0, 60))}]`;
  });
  return `$${written.join('')}${steps.length > shown ? '…' : ''}`;
}

function childAt({ value, keys, next }: Level): { value: unknown } | undefined {
  if (Array.isArray(value)) return next < value.length ? { value: value[next] } : undefined;
  const key = keys?.[next];
  return key === undefined ? undefined : { value: Reflect.get(value, key) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
