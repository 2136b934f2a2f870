import type { ElementContent } from 'hast';

/** Stops, with a closing quotation mark on either side; not the point of `.5`. */
const stops = /^[”’"']?[.,;:!?…]+[”’"']?(?![\p{L}\p{N}])/u;

/**
 * Put the stop that follows a mark before it, as English does (Chicago Manual of Style, 18th ed., 13.29): whoever
 * writes the number of a source or the letter of a note writes it where it belongs, before the stop. Elsewhere marks
 * stay where they are.
 *
 * @example
 * stopsFirst('en-GB', children); // 'died', <sup>…1…</sup>, '. Then' becomes 'died', '.', <sup>…1…</sup>, ' Then'
 */
export function stopsFirst(language: string | undefined, children: readonly ElementContent[]): ElementContent[] {
  if (language === undefined || !/^en\b/i.test(language)) return [...children];
  const moved: ElementContent[] = [];
  for (const child of children) {
    const stop = child.type === 'text' ? stops.exec(child.value)?.[0] : undefined;
    const before = stop === undefined ? moved.length : moved.findLastIndex((one) => !isMark(one)) + 1;
    if (child.type !== 'text' || stop === undefined || before === moved.length) moved.push(child);
    else {
      moved.splice(before, 0, { type: 'text', value: stop });
      if (child.value !== stop) moved.push({ type: 'text', value: child.value.slice(stop.length) });
    }
  }
  return moved;
}

/** A number or letter above the line that leads to a source or note, not one that an author has raised. */
function isMark(child: ElementContent): boolean {
  if (child.type !== 'element' || child.tagName !== 'sup') return false;
  return child.children.some((one) => one.type === 'element' && String(one.properties.role).startsWith('doc-'));
}
