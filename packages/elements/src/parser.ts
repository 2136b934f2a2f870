import { type parseEssay as Parse, parseEssay } from '@essaykit/core/parse';

/** An essay and what is to be said about its text. */
export type ParsedEssay = ReturnType<typeof Parse>;

/** One message of the parser: a reason, a place in the text, a rule. */
export type ParseMessage = ParsedEssay['messages'][number];

/**
 * Reads essay Markdown in the browser; the reader of its front matter loads only when the text opens with its mark.
 *
 * @param value - The text, or the bytes of a file.
 * @param path - Names the text in messages and gives an essay without a title its id.
 * @example
 * const { essay } = await parseMarkdown('# Why we draw coasts\n\nA coast has no length.');
 * document.querySelector('essay-view').essay = essay;
 */
export async function parseMarkdown(value: string | Uint8Array, path?: string): Promise<ParsedEssay> {
  const opening = typeof value === 'string' ? value.slice(0, 8) : textOf(value.subarray(0, 16));
  const formats = /^\uFEFF?---/.test(opening)
    ? { yaml: (await import('@essaykit/core/yaml')).yaml }
    : /^\uFEFF?\+\+\+/.test(opening)
      ? { toml: (await import('@essaykit/core/toml')).toml }
      : {};
  return parseEssay(value, path === undefined ? { formats } : { formats, path });
}

/** The opening in any of the encodings that may reach us: ASCII marks read alike once the zero bytes are gone. */
function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.filter((byte) => byte !== 0 && byte < 0x80));
}
