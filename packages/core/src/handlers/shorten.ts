/** Characters that are enough to tell a title. */
const longest = 80;

/**
 * Cut a text that is shown again and again, such as the title of a section with each of its sources.
 *
 * @example
 * shorten('The ruler'); // 'The ruler'
 */
export function shorten(text: string): string {
  const start = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...start];
  return characters.length <= longest && text.length <= longest * 4
    ? start
    : `${characters.slice(0, longest).join('').trimEnd()}…`;
}
