import type { Link } from 'mdast';
import { IdRegistry, slug } from '../ids.js';
import type { Essay, Source } from '../nodes.js';
import type { Field, Visited } from '../walk.js';
import { type CanonicalUrl, canonicalUrl, doiKey, hostOf } from './canonical-url.js';

/** Ids made of an address are this long at most. */
const longestId = 40;

/** The fields in which a link can be a source; a title counts if it is a section's. */
const fields = new Set<Field>(['attribution', 'body', 'caption', 'note', 'summary', 'title']);

/**
 * Tell whether a link of an essay would be a source if nothing said otherwise: it is http(s), leads to another host,
 * and stands in the body, a section's title, a caption or a note, but not in a lifted copy.
 *
 * @example
 * const marked = [...walk(essay)].filter((visited) => mayBeSource(visited, essay));
 */
export function mayBeSource({ node, ancestors, field, sectionId }: Visited, essay: Essay): boolean {
  if (node.type !== 'link' || !fields.has(field) || (field === 'title' && sectionId === undefined)) return false;
  if (ancestors.some((ancestor) => ancestor.type === 'pullQuote' && ancestor.lifted)) return false;
  const host = hostOf(canonicalUrl(node.url)?.url ?? '');
  return host !== undefined && host !== (essay.meta.url === undefined ? undefined : hostOf(essay.meta.url));
}

/** The sources of an essay by their keys; links without one get a new one. */
export class LinkSources {
  readonly #byKey = new Map<string, Source>();
  readonly #ids = new IdRegistry();
  readonly sources: Source[];

  constructor(sources: readonly Source[]) {
    this.sources = [...sources];
    for (const source of sources) {
      this.#ids.take(source.id);
      for (const key of keysOf(source)) if (!this.#byKey.has(key)) this.#byKey.set(key, source);
    }
  }

  /** The source that an address leads to, if there is one yet. */
  get(url: string): Source | undefined {
    const canonical = canonicalUrl(url);
    return canonical && this.#byKey.get(canonical.key);
  }

  /** The source that a link is; `undefined` if its address is none of the web. */
  of(link: Link): Source | undefined {
    const canonical = canonicalUrl(link.url);
    const source = canonical && (this.#byKey.get(canonical.key) ?? this.#add(canonical, 'link'));
    if (source?.origin === 'link') {
      const title = link.title?.replace(/\s+/g, ' ').trim();
      if (title) source.title ??= title;
      if (canonical?.archive) source.archive ??= canonical.archive;
    }
    return source;
  }

  /** The source that an address leads to, made by the author's word if there is none. */
  declare(url: string): Source | undefined {
    const canonical = canonicalUrl(url);
    return canonical && (this.#byKey.get(canonical.key) ?? this.#add(canonical, 'declared'));
  }

  #add({ key, url, doi, archive }: CanonicalUrl, origin: Source['origin']): Source {
    const source: Source = {
      id: this.#takeId(key),
      type: 'webpage',
      URL: url,
      ...(doi === undefined ? {} : { DOI: doi }),
      origin,
      status: 'linked',
      ...(archive ? { archive } : {}),
      uses: [],
    };
    this.#byKey.set(key, source);
    this.sources.push(source);
    return source;
  }

  #takeId(key: string): string {
    const id = slugOf(key);
    const isFree = id !== '' && id.length <= longestId && !this.#ids.has(id);
    return this.#ids.take(isFree ? id : `${id.slice(0, 33).replace(/[\uD800-\uDBFF]$/, '')}-${hash(key)}`);
  }
}

function keysOf({ URL: url, DOI: name }: Source): string[] {
  const key = url === undefined ? undefined : canonicalUrl(url)?.key;
  return [...(key === undefined ? [] : [key]), ...(name === undefined ? [] : [doiKey(name)])];
}

function slugOf(key: string): string {
  const words = decode(key.replace(/^https:\/\//, '')).replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-');
  return slug(words).replace(/^-+|(?<!-)-+$/g, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The last six digits of a text's FNV-1a hash of 64 bits, in base 36.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value.toString(36).padStart(6, '0').slice(-6);
}
