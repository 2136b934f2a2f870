import type { Link } from 'mdast';
import type { Citation, CitationItem, Essay, PullQuote, Quotation, Section, Source, Use } from '../nodes.js';
import { plainText } from '../plain-text.js';
import { LinkSources, mayBeSource } from '../sources/link-sources.js';
import { toSourceId } from '../syntax/citation-text.js';
import type { Nodes, Visited } from '../walk.js';

/** Characters before a mark that its use shows. */
const shown = 80;

/** A use whose section may have no id yet. */
interface Place {
  use: Use;
  section: Section | undefined;
}

/** The sources of an essay, and where the essay points at them. */
export class Uses {
  readonly sources: Source[];
  readonly #links: LinkSources;
  readonly #byId: Map<string, Source>;
  readonly #places = new Map<Source, Place[]>();
  readonly #counts = new Map<Source, number>();
  readonly #order: Source[] = [];

  /** Makes a source of each link that asks to be one and may. */
  constructor(essay: Essay, visits: readonly Visited[]) {
    this.#links = new LinkSources(essay.sources);
    for (const visit of visits) {
      const { node } = visit;
      if (node.type === 'link') {
        const source =
          node.data?.sourceId !== undefined && mayBeSource(visit, essay) ? this.#links.of(node) : undefined;
        if (source) node.data = { sourceId: source.id };
        else delete node.data;
      } else if (node.type === 'quotation' || node.type === 'pullQuote') this.#settleSourceId(node);
    }
    this.sources = this.#links.sources;
    this.#byId = new Map(this.sources.map((source) => [source.id, source]));
  }

  /** An address stands for the source it leads to. */
  #settleSourceId(quote: PullQuote | Quotation): void {
    if (quote.sourceId === undefined || !/^https?:/i.test(quote.sourceId)) return;
    // What is no address after all can only be a key that nothing has.
    quote.sourceId = this.#links.declare(quote.sourceId)?.id ?? toSourceId(quote.sourceId);
  }

  /**
   * Record what a link, citation or quote points at.
   *
   * @param before words before the node in its block
   * @param takeId gives out the id of a mark
   */
  add({ node, ancestors }: Visited, before: string, takeId: (wanted: string) => string): void {
    const section = sectionOf(ancestors);
    if (node.type === 'link') this.#addLink(node, section, takeId);
    else if (node.type === 'citation') this.#addCitation(node, section, before, takeId);
    else if ((node.type === 'quotation' || node.type === 'pullQuote') && node.sourceId !== undefined) {
      const source = this.#byId.get(node.sourceId);
      const text = cutEnd(plainText(node.children));
      if (source) this.#place(source, { id: node.id, kind: node.type, text }, section);
    }
  }

  /** Record the paragraph that names the source of a mention. */
  addMention(source: Source, id: string, ancestors: readonly Nodes[]): void {
    const { named = '' } = source;
    this.#place(source, { id, kind: 'mention', text: cutEnd(named) }, sectionOf(ancestors));
  }

  /** The sources with their uses, by first use; unused ones last, and of these no links that are gone. */
  sort(): Source[] {
    const used = new Set(this.#order);
    for (const source of this.sources) {
      source.uses = (this.#places.get(source) ?? []).map(({ use, section }) =>
        section === undefined ? use : { ...use, sectionId: section.id },
      );
    }
    return [...used, ...this.sources.filter((source) => !used.has(source) && !isBare(source))];
  }

  #addLink(link: Link, section: Section | undefined, takeId: (wanted: string) => string): void {
    const sourceId = link.data?.sourceId;
    const source = sourceId === undefined ? undefined : this.#byId.get(sourceId);
    if (!source) return;
    const id = takeId(this.#nextMark(source));
    link.data = { sourceId: source.id, id };
    this.#place(source, { id, kind: 'link', text: wordsOf(link) }, section);
  }

  #addCitation(
    { items }: Citation,
    section: Section | undefined,
    before: string,
    takeId: (wanted: string) => string,
  ): void {
    for (const item of items) {
      const source = this.#byId.get(item.sourceId);
      delete item.id;
      if (source) this.#addItem(item, source, section, before, takeId);
    }
  }

  #addItem(
    item: CitationItem,
    source: Source,
    section: Section | undefined,
    before: string,
    takeId: (wanted: string) => string,
  ): void {
    item.id = takeId(this.#nextMark(source));
    this.#place(source, { id: item.id, kind: 'citation', text: cutStart(before) }, section);
  }

  #nextMark(source: Source): string {
    const count = (this.#counts.get(source) ?? 0) + 1;
    this.#counts.set(source, count);
    return `ref_${source.id}_${count}`;
  }

  #place(source: Source, use: Use, section: Section | undefined): void {
    const places = this.#places.get(source);
    if (places) places.push({ use, section });
    else this.#places.set(source, [{ use, section }]);
    this.#order.push(source);
  }
}

function sectionOf(ancestors: readonly Nodes[]): Section | undefined {
  return ancestors.findLast((ancestor) => ancestor.type === 'section');
}

/** The words of a link, else of the image in it, else its address. */
function wordsOf(link: Link): string {
  const image = link.children.find(({ type }) => type === 'image');
  const words = plainText(link.children).trim() || (image?.type === 'image' ? image.alt : '') || link.url;
  return words.replace(/\s+/g, ' ').trim();
}

function cutStart(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  if (characters.length <= shown) return characters.join('');
  const end = characters.slice(-shown).join('');
  return end.slice(end.indexOf(' ') + 1);
}

function cutEnd(text: string): string {
  const characters = [
    ...text
      .slice(0, shown * 4)
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  if (characters.length <= shown) return characters.join('');
  const start = characters.slice(0, shown).join('');
  return start.slice(0, start.includes(' ') ? start.lastIndexOf(' ') : undefined);
}

/** Whether a source says no more than the link that made it did. */
function isBare({ origin, status, text, group, accessed, title }: Source): boolean {
  return origin === 'link' && status === 'linked' && !text && !group && !accessed && !title;
}
