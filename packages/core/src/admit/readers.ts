import type { Position } from 'unist';
import { optional as ifThere } from '../optional.js';

/** Keeps of a foreign value what is a `Value`; nothing if it is none. */
export type Reader<Value> = (value: unknown) => Value | undefined;

/** Readers by key. */
type Readers = Record<string, Reader<unknown>>;

/** What readers by key give together. */
type Whole<Fields extends Readers> = { [Key in keyof Fields]: Exclude<ReturnType<Fields[Key]>, undefined> };

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keep an object with keys as it is. */
export const data: Reader<Record<string, unknown>> = (value) => (isRecord(value) ? value : undefined);

/** Keep a text. */
export const text: Reader<string> = (value) => (typeof value === 'string' ? value : undefined);

/** Keep a finite number. */
export const number: Reader<number> = (value) =>
  Number.isFinite(value) && typeof value === 'number' ? value : undefined;

/** Keep `true` and `false`. */
export const boolean: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** Take a value instead of nothing. */
export function or<Value, const Fallback>(read: Reader<Value>, fallback: Fallback): Reader<Value | Fallback> {
  return (value) => read(value) ?? fallback;
}

/** Keep one of these values. */
export function among<const Value>(...values: readonly Value[]): Reader<Value> {
  return (value) => values.find((one) => one === value);
}

/** Keep an id; characters an id may not hold become `-`. */
export const id: Reader<string> = (value) => text(value)?.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-') || undefined;

/** Keep what is right in a list; anything else is an empty one. */
export function list<Value>(read: Reader<Value>): (value: unknown) => Value[] {
  return (value) => (Array.isArray(value) ? value.map(read).filter((item) => item !== undefined) : []);
}

/** Keep these keys of an object; without a required one there is no object. */
export function record<Required extends Readers, Optional extends Readers = Record<never, never>>(
  required: Required,
  optional?: Optional,
): Reader<Whole<Required> & Partial<Whole<Optional>>> {
  const needed = Object.entries(required);
  const wanted = Object.entries(optional ?? {});
  return (value) => {
    if (!isRecord(value)) return undefined;
    const kept: Record<string, unknown> = {};
    for (const [key, read] of needed) keep(kept, key, read(value[key]));
    for (const [key, read] of wanted) if (value[key] !== undefined) keep(kept, key, read(value[key]));
    return isWhole(kept) ? kept : undefined;
  };

  function isWhole(kept: unknown): kept is Whole<Required> & Partial<Whole<Optional>> {
    return isRecord(kept) && needed.every(([key]) => Object.hasOwn(kept, key));
  }
}

/** Set a key, unless there is nothing to set. */
export function keep(kept: Record<string, unknown>, key: string, value: unknown): void {
  if (value !== undefined) kept[key] = value;
}

/** Keep a node, by the reader for its type. */
export function byType<Node>(readers: Readonly<Record<string, Reader<Node>>>): Reader<Node> {
  const table = new Map<unknown, Reader<Node>>(Object.entries(readers));
  return (value) => (isRecord(value) ? table.get(value.type)?.(value) : undefined);
}

const point = record({ line: number, column: number }, { offset: number });
const position: Reader<Position> = record({ start: point, end: point });

/** Keep these keys of a node of this type, and its position. */
export function node<
  const Type extends string,
  Required extends Readers,
  Optional extends Readers = Record<never, never>,
>(
  type: Type,
  required: Required,
  optional?: Optional,
): Reader<{ type: Type; position?: Position } & Whole<Required> & Partial<Whole<Optional>>> {
  const fields = record(required, optional);
  return (value) => {
    if (!isRecord(value) || value.type !== type) return undefined;
    const kept = fields(value);
    return kept && { type, ...kept, ...ifThere('position', position(value.position)) };
  };
}
