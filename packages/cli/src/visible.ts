// Controls that would drive a terminal, end a line, or turn the direction of what follows.
const controls = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function escapeControl(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Text on one line in which control characters are seen instead of obeyed, as `\u001b`.
 *
 * @example
 * visible('red \u001b[31m'); // 'red \\u001b[31m'
 */
export function visible(text: string): string {
  return text.replace(controls, escapeControl);
}

/**
 * JSON with every control character escaped, so that it can be shown on a terminal; indented by two spaces.
 *
 * @example
 * visibleJson({ reason: '\u009b' }); // '{\n  "reason": "\\u009b"\n}'
 */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(controls, (character) =>
    character === '\n' ? character : escapeControl(character),
  );
}
