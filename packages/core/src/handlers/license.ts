/** A licence as readers know it, and the address that explains it. */
export interface License {
  name: string;
  url?: string;
}

const address = /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/([\d.]+)/i;
const creative = /^CC[ -]?(BY(?:[ -](?:NC|ND|SA)){0,2})(?:[ -]?([1-4]\.\d))?(?:[ -](?:deed|international))?$/i;
const publicDomain = 'CC0\u00A01.0';
const zero = /^CC[ -]?0(?:[ -]?1\.0)?$/i;

/**
 * Read a licence from an SPDX or Creative Commons id, an address, or words.
 *
 * @example
 * readLicense('CC-BY-4.0'); // {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'}
 */
export function readLicense(license: string): License {
  const text = license.trim();
  const [, kind, number] = address.exec(text) ?? [];
  if (kind !== undefined) return kind === 'zero' ? { name: publicDomain, url: text } : named(kind, number, text);
  if (/^https?:\/\//i.test(text)) return { name: text.replace(/^https?:\/\//i, ''), url: text };
  if (zero.test(text)) return { name: publicDomain, url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  const [, terms, version] = creative.exec(text) ?? [];
  return terms === undefined ? { name: text } : named(terms.replaceAll(' ', '-'), version);
}

function named(terms: string, version: string | undefined, url?: string): License {
  const name = ['CC', terms.toUpperCase(), version].filter(Boolean).join('\u00A0').replaceAll(' ', '\u00A0');
  if (url !== undefined) return { name, url };
  if (version === undefined) return { name };
  return { name, url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/` };
}
