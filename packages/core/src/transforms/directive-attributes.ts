import type { Directive } from './flow.js';

/**
 * Give the value of a directive's attribute, without white space around it.
 *
 * @example
 * attribute(node, 'by'); // 'Mia Lund'
 */
export function attribute({ attributes }: Directive, name: string): string | undefined {
  const value = attributes && Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return value?.trim() || undefined;
}

/**
 * Say in a message's note which attributes the tree no longer shows.
 *
 * @example
 * noteOf(node); // {note: 'Left out: size="huge"'}
 */
export function noteOf({ attributes }: Directive, name?: string): { note?: string } {
  const written = Object.entries(attributes ?? {})
    .filter(([key]) => name === undefined || key === name)
    .map(([key, value]) => `${key}="${String(value ?? '')}"`);
  return written.length === 0 ? {} : { note: `Left out: ${written.join(' ')}` };
}
