import type { Essay } from '@essaykit/core';

/**
 * An essay as published JSON: without the places where its parts stood in the file.
 *
 * @example
 * await writeFileAtomic('wind.essay.json', essayJson(essay));
 */
export function essayJson(essay: Essay): string {
  // What an author wrote under a key of their own stays, also if the key is called `position`.
  const extra = essay.meta.extra;
  function keep(this: unknown, key: string, value: unknown): unknown {
    return key === 'position' && isPosition(value) && this !== extra ? undefined : value;
  }
  return `${JSON.stringify(essay, keep)}\n`;
}

function isPosition(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
