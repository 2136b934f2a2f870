import type { Flow, Phrase } from '../nodes.js';
import { plainText } from '../plain-text.js';

/** Title and dek, and the flow that is left. */
export interface Titled {
  title: Phrase[];
  subtitle: Phrase[];
  flow: Flow[];
}

/**
 * Read the first block `# …` as the title, and a lone emphasised paragraph under it as the subtitle.
 *
 * A heading that says something else than the front matter's title is a section; one that says the same is the
 * title, and keeps its emphasis. The same holds for the subtitle.
 *
 * @example
 * const { title, subtitle, flow } = titleTransform(toFlow(tree.children), { title: 'Coasts' });
 */
export function titleTransform(
  nodes: readonly Flow[],
  declared: { title?: string | undefined; subtitle?: string | undefined },
): Titled {
  const title = declared.title === undefined ? [] : toText(declared.title);
  const subtitle = declared.subtitle === undefined ? [] : toText(declared.subtitle);
  const index = nodes.findIndex(({ type }) => type !== 'comment');
  const heading = nodes[index];
  if (heading?.type !== 'heading' || heading.depth !== 1 || heading.children.length === 0)
    return { title, subtitle, flow: [...nodes] };
  if (title.length > 0 && !isSame(title, heading.children)) return { title, subtitle, flow: [...nodes] };
  const below = nodes[index + 1];
  const [dek] = below?.type === 'paragraph' && below.children.length === 1 ? below.children : [];
  const isDek = dek?.type === 'emphasis' && (subtitle.length === 0 || isSame(subtitle, dek.children));
  return {
    title: heading.children,
    subtitle: isDek ? dek.children : subtitle,
    flow: [...nodes.slice(0, index), ...nodes.slice(index + (isDek ? 2 : 1))],
  };
}

function toText(words: string): Phrase[] {
  return [{ type: 'text', value: words.replace(/\s+/g, ' ').trim() }];
}

function isSame(one: readonly Phrase[], other: readonly Phrase[]): boolean {
  return plainText(one).replace(/\s+/g, ' ').trim() === plainText(other).replace(/\s+/g, ' ').trim();
}
