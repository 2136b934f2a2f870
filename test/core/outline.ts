import type { Credit, Essay, EssayNodes, Flow, Phrase } from '../../packages/core/src/nodes.js';
import type { ParseOptions } from '../../packages/core/src/parse-context.js';
import { parseEssay } from '../../packages/core/src/parse-with-formats.js';

type Part = Flow | EssayNodes['lead'] | EssayNodes['section'];

/**
 * Write an essay's body as one line a block, indented as it nests, so that a test can be read like the text it is of.
 *
 * @example
 * outline(parseEssay('# Coasts\n\nA *coast*.').essay); // 'title: Coasts\nlead\n  paragraph: A <emphasis>coast</emphasis>.'
 */
export function outline(essay: Essay): string {
  const lines: string[] = [];
  if (essay.title.length > 0) lines.push(`title: ${line(essay.title)}`);
  if (essay.subtitle.length > 0) lines.push(`subtitle: ${line(essay.subtitle)}`);
  for (const part of essay.children) lines.push(...block(part));
  for (const note of essay.notes) {
    lines.push(`note ${note.id} "${note.label ?? ''}" <- ${note.refs.join(' ')}`.trimEnd(), ...inner(note.children));
  }
  return lines.join('\n');
}

/** Read a text and write its body and its messages as lines. */
export function readOutline(text: string, options?: ParseOptions): string {
  const { essay, messages } = parseEssay(text, options);
  const found = messages.map(({ line: row, column, ruleId, reason }) => `! ${row}:${column} ${ruleId}: ${reason}`);
  return [outline(essay), ...found].join('\n');
}

/** Write phrasing as one line, with tags around what is more than text. */
export function line(phrases: readonly Phrase[]): string {
  return phrases.map(phrase).join('').replaceAll('\n', '↵');
}

/** Write a credit as one line. */
export function creditLine({ role, label, text, people, holder, subject, license }: Credit): string {
  const parts = [`${role} | ${label} | ${line(text)} | ${people.map(({ literal }) => literal).join(' + ')}`];
  if (holder) parts.push(`holder ${holder.literal}`);
  if (subject) parts.push(`subject ${subject}`);
  if (license) parts.push(`license ${license}`);
  return parts.join(' | ');
}

function block(node: Part): string[] {
  switch (node.type) {
    case 'section':
      return [`section ${node.id} ${node.depth}: ${line(node.title)}`, ...inner(node.children)];
    case 'paragraph':
      return [`paragraph${node.data?.id ? ` ${node.data.id}` : ''}: ${line(node.children)}`];
    case 'heading':
      return [`heading ${node.depth}: ${line(node.children)}`];
    case 'quotation':
    case 'pullQuote': {
      const { attribution, id, sourceId } = node;
      const words = [node.type, id];
      if (node.type === 'pullQuote') words.push(`${node.match.status} ${node.match.target ?? '-'}`);
      if (node.type === 'pullQuote' && node.lifted) words.push('lifted');
      if (node.type === 'quotation' && node.lang) words.push(`lang ${node.lang}`);
      if (sourceId) words.push(`@${sourceId}`);
      if (attribution) words.push(`by ${attribution.name}${attribution.work ? ` in ${attribution.work}` : ''}`);
      const shown = attribution ? [`  attribution: ${line(attribution.children)}`] : [];
      return [words.join(' '), ...inner(node.children), ...shown];
    }
    case 'figure': {
      const words = ['figure', node.id, node.size ?? '', node.license ?? ''].filter((word) => word !== '');
      const [media] = node.children;
      const medium = media.type === 'image' || media.type === 'link' ? [`  ${line([media])}`] : inner([media]);
      const caption = node.caption.length > 0 ? [`  caption: ${line(node.caption)}`] : [];
      return [words.join(' '), ...medium, ...caption, ...(node.credit ? [`  credit: ${creditLine(node.credit)}`] : [])];
    }
    case 'details':
      return [`details: ${line(node.summary)}`, ...inner(node.children)];
    case 'list': {
      const kind = node.ordered ? `list ${node.start}` : 'list';
      return [kind, ...node.children.flatMap((item) => ['  item', ...inner(inner(item.children))])];
    }
    case 'table':
      return [
        ['table', ...(node.align?.some((align) => align) ? node.align.map((align) => align ?? '-') : [])].join(' '),
        ...node.children.map((row) => `  ${row.children.map((cell) => line(cell.children)).join(' | ')}`),
      ];
    case 'code':
      return [`code ${node.lang ?? '-'}: ${node.value.replaceAll('\n', '↵')}`];
    case 'comment':
      return [`comment:${node.value.replaceAll('\n', '↵')}`];
    case 'lead':
    case 'blockquote':
      return [node.type, ...inner(node.children)];
    default:
      return [node.type];
  }
}

function inner(nodes: readonly (Part | { type: string } | string)[]): string[] {
  return nodes
    .flatMap((node) => (typeof node === 'string' ? [node] : isPart(node) ? block(node) : [node.type]))
    .map((each) => `  ${each}`);
}

function isPart(node: { type: string }): node is Part {
  return node.type !== 'definition' && node.type !== 'footnoteDefinition';
}

function phrase(node: Phrase): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return `<code>${node.value}</code>`;
    case 'break':
      return '<break>';
    case 'image':
      return `<image ${node.url}${node.alt === undefined || node.alt === null ? '' : ` "${node.alt}"`}${node.title ? ` title "${node.title}"` : ''}>`;
    case 'link':
      return `<link ${[node.url, node.data?.id ?? ''].join(' ').trim()}>${line(node.children)}</link>`;
    case 'footnoteReference':
      return `<note ${[node.identifier, node.data?.id ?? ''].join(' ').trim()}>`;
    case 'passage':
      return `<passage ${node.id}>${line(node.children)}</passage>`;
    case 'markup': {
      const { name, title, lang, dir, datetime } = node;
      const attributes = Object.entries({ title, lang, dir, datetime }).filter(([, value]) => value !== undefined);
      return `<${name}${attributes.map(([key, value]) => ` ${key}="${value}"`).join('')}>${line(node.children)}</${name}>`;
    }
    case 'citation':
      return `<${node.narrative ? 'narrative' : 'citation'}${node.items.map(item).join(';')}>`;
    case 'emphasis':
    case 'strong':
    case 'delete':
      return `<${node.type}>${line(node.children)}</${node.type}>`;
    default:
      return `<${node.type}>`;
  }
}

function item({ id, label, locator, prefix, sourceId, suffix }: EssayNodes['citation']['items'][0]): string {
  const parts = [prefix && `"${prefix}"`, `@${sourceId}`, label && `${label} ${locator}`, suffix && `"${suffix}"`, id];
  return ` ${parts.filter(Boolean).join(' ')}`;
}
