/** What an address is, for comparing. */
export interface CanonicalUrl {
  /** Equal for addresses of one page; never shown. */
  key: string;
  /** The address itself; of an archived copy, that of the page it is a copy of. */
  url: string;
  doi?: string;
  /** The copy that the address leads to, and the day it was made. */
  archive?: { url: string; date?: string };
}

/** Query parameters that only follow readers about. */
const trackers = /^(?:utm_.*|gclid|dclid|fbclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid|ref_src|_ga)$/i;

const wayback = /^https?:\/\/web\.archive\.org\/web\/(?<date>\d{4,14})?(?:[a-z]{2}_|\*)?\/(?<inner>https?:.*)$/is;
const doi = /^10\.\d{4,9}\/\S+$/;

/**
 * Find out which page an address leads to: two spellings of one have the same key.
 *
 * Only http and https; host without `www.`, no tracking parameters, sorted query, no fragment; DOI, arXiv, `youtu.be` and
 * Wayback addresses by what they mean.
 *
 * @example
 * canonicalUrl('http://www.example.org/coast/?utm_source=x')?.key; // 'https://example.org/coast'
 */
export function canonicalUrl(address: string): CanonicalUrl | undefined {
  const archived = wayback.exec(address.trim())?.groups;
  if (archived?.inner) {
    const inner = canonicalUrl(archived.inner);
    const date = readDay(archived.date);
    // A copy of a copy would be endless; the inner address says enough.
    return inner && !inner.archive ? { ...inner, archive: { url: address.trim(), ...(date ? { date } : {}) } } : inner;
  }
  const url = parse(address);
  if (!url) return undefined;
  const host = toHost(url.hostname);
  if (host === 'doi.org' || host === 'dx.doi.org') {
    const name = decode(url.pathname.slice(1)).toLowerCase();
    if (doi.test(name)) return { key: `https://doi.org/${name}`, url: address.trim(), doi: name };
  }
  return { key: toKey(url, host), url: address.trim() };
}

/**
 * Give the key of a DOI, with or without its resolver.
 *
 * @example
 * doiKey('10.1000/ABC'); // 'https://doi.org/10.1000/abc'
 */
export function doiKey(name: string): string {
  return `https://doi.org/${toDoi(name)}`;
}

/**
 * Write a DOI bare and in lower case.
 *
 * @example
 * toDoi('https://doi.org/10.1000/ABC'); // '10.1000/abc'
 */
export function toDoi(name: string): string {
  return name
    .trim()
    .replace(/^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s*)/i, '')
    .toLowerCase();
}

/**
 * Give the host of an address as it is compared, without `www.` and final dot.
 *
 * @example
 * hostOf('https://www.example.org/'); // 'example.org'
 */
export function hostOf(address: string): string | undefined {
  const url = parse(address);
  return url && toHost(url.hostname);
}

function toKey(url: URL, host: string): string {
  if (host === 'youtu.be' && url.pathname.length > 1) {
    return toKey(new URL(`https://youtube.com/watch?v=${url.pathname.slice(1)}`), 'youtube.com');
  }
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  let path = url.pathname.replace(/\/index\.html?$/i, '/');
  if (host === 'arxiv.org') {
    path = path.replace(/^\/(?:abs|pdf)\/(?<paper>.+?)(?:v\d+)?(?:\.pdf)?\/?$/, '/abs/$<paper>');
  }
  path = path.replace(/(?<!\/)\/+$/, '');
  return `https://${host}${port}${path}${toQuery(url)}${/^#[/!]/.test(url.hash) ? url.hash : ''}`;
}

function toQuery(url: URL): string {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !trackers.test(pair.replace(/=.*$/s, '')))
    .sort();
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function toHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '')
    .replace(/^(?<lang>[a-z-]+)\.m\.wikipedia\.org$/, '$<lang>.wikipedia.org');
}

function parse(address: string): URL | undefined {
  try {
    const url = new URL(address.trim());
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '' ? url : undefined;
  } catch {
    return undefined;
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A Wayback time stamp's day. */
function readDay(stamp = ''): string | undefined {
  const parts = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})/.exec(stamp)?.groups;
  return parts ? `${parts.year}-${parts.month}-${parts.day}` : undefined;
}
