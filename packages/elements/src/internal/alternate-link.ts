/**
 * Finds the address of the JSON that a page of ours names in its head: the first
 * `<link rel="alternate" type="application/essay+json" href>`. The text is searched, not parsed.
 *
 * @returns The address as the page gives it, or nothing.
 */
export function alternateLink(html: string): string | undefined {
  const tags = /<link\s[^<>]{1,2000}>/gi;
  for (const [tag] of html.matchAll(tags)) {
    const attributes = readAttributes(tag);
    const words = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    const type = (attributes.get('type') ?? '').trim().toLowerCase();
    const address = attributes.get('href');
    if (words.includes('alternate') && type === 'application/essay+json' && address) return address;
  }
  return undefined;
}

function readAttributes(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of tag.matchAll(/\s([a-z-]{1,40})=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)) {
    const name = match[1]?.toLowerCase() ?? '';
    if (!found.has(name)) found.set(name, decodeReferences(match[2] ?? match[3] ?? match[4] ?? ''));
  }
  return found;
}

/** The references an address can hold: our serialiser writes `&#x26;`, others `&amp;`. */
function decodeReferences(value: string): string {
  return value
    .replace(/&(?:amp|#x26|#38);/gi, '&')
    .replace(/&(?:quot|#x22|#34);/gi, '"')
    .replace(/&(?:#x27|#39);/g, "'");
}
