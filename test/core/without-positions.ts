import type { Essay } from '@essaykit/core';

/** An essay as published: a deep copy without the places where its parts stood, as `essayJson` of the command line. */
export function withoutPositions(essay: Essay): unknown {
  return strip(essay, undefined);

  function strip(value: unknown, key: string | undefined): unknown {
    if (Array.isArray(value)) return value.map((item) => strip(item, undefined));
    if (typeof value !== 'object' || value === null) return value;
    // What an author wrote under keys of their own is data.
    if (key === 'extra') return structuredClone(value);
    const entries = Object.entries(value).filter(([name]) => name !== 'position');
    return Object.fromEntries(entries.map(([name, field]) => [name, strip(field, name)]));
  }
}
