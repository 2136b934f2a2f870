import type { Paragraph } from 'mdast';
import type { Flow, Phrase, PullQuote, Quotation } from '../nodes.js';
import { optional } from '../optional.js';
import type { ParseContext } from '../parse-context.js';
import { toSourceId } from '../syntax/citation-text.js';
import { splitAttribution, toAttribution } from './attribution.js';
import { attribute, noteOf } from './directive-attributes.js';
import { figureDirective } from './figure-directive.js';
import { type Directive, mapFlow, toFlow } from './flow.js';

/** Reads a directive whose name is known; `undefined` leaves its children as they are. */
type Read = (node: Directive, context: ParseContext) => Flow | undefined;

/** The directives, and the attributes each may have. */
const directives = new Map<string, { attributes: readonly string[]; read: Read }>([
  ['pull-quote', { attributes: ['by', 'source'], read: readPullQuote }],
  ['quotation', { attributes: ['by', 'lang', 'source'], read: readQuotation }],
  ['figure', { attributes: ['credit', 'license', 'size'], read: figureDirective }],
  ['details', { attributes: [], read: readDetails }],
]);

/**
 * Read `:::pull-quote`, `:::quotation`, `:::figure` and `:::details`; an unknown block leaves its children.
 *
 * @example
 * const flow = directivesTransform(toFlow(tree.children), context);
 */
export function directivesTransform(nodes: readonly Flow[], context: ParseContext): Flow[] {
  return mapFlow(nodes, (node) => {
    if (node.type !== 'containerDirective') return [node];
    const known = directives.get(node.name);
    if (!known) {
      context.report('directive-known', {
        node,
        actual: `block \`:::${node.name}\``,
        expected: list([...directives.keys()].map((name) => `:::${name}`)),
        expectedValues: [...directives.keys()],
        ...noteOf(node),
      });
      return toFlow(node.children);
    }
    for (const name of Object.keys(node.attributes ?? {})) {
      if (known.attributes.includes(name)) continue;
      context.report('directive-known', {
        node,
        actual: `attribute \`${name}\` of \`:::${node.name}\``,
        expected: known.attributes.length === 0 ? 'none' : list(known.attributes),
        expectedValues: known.attributes,
        ...noteOf(node, name),
      });
    }
    const read = known.read(node, context);
    return read ? [read] : toFlow(node.children);
  });
}

function readPullQuote(node: Directive, context: ParseContext): PullQuote | undefined {
  const children = toFlow(node.children);
  if (children.length === 0) return reportEmpty(node, context);
  return {
    type: 'pullQuote',
    id: '',
    ...readQuote(node, children, context),
    match: { status: 'missing' },
    ...optional('position', node.position),
  };
}

function readQuotation(node: Directive, context: ParseContext): Quotation | undefined {
  const children = toFlow(node.children);
  if (children.length === 0) return reportEmpty(node, context);
  const lang = attribute(node, 'lang');
  return {
    type: 'quotation',
    id: '',
    ...readQuote(node, children, context),
    ...(lang === undefined ? {} : { lang }),
    ...optional('position', node.position),
  };
}

/** Without words nothing is left of a quote, nor of what its attributes say. */
function reportEmpty(node: Directive, context: ParseContext): undefined {
  context.report('directive-known', {
    node,
    actual: `empty \`:::${node.name}\``,
    expected: 'the words of the quote',
    ...noteOf(node),
  });
}

function readQuote(
  node: Directive,
  flow: Flow[],
  context: ParseContext,
): Pick<Quotation, 'children' | 'attribution' | 'sourceId'> {
  const by = attribute(node, 'by');
  const given = by === undefined ? undefined : toAttribution([{ type: 'text', value: by }]);
  return {
    ...(given ? { children: flow, attribution: given } : splitAttribution(flow)),
    ...optional('sourceId', readSource(node, context)),
  };
}

/** A key as in a citation, with or without `@`, or an address, which `settle` makes a source. */
function readSource(node: Directive, context: ParseContext): string | undefined {
  const source = attribute(node, 'source');
  if (source === undefined || /^https?:/i.test(source)) return source;
  const id = toSourceId(source);
  if (id !== '') return id;
  context.report('directive-known', { node, actual: `source \`${source}\``, expected: 'the key of a source' });
  return undefined;
}

function readDetails(node: Directive): Flow {
  const [label, ...rest] = node.children;
  const hasLabel = label?.type === 'paragraph' && isLabel(label);
  const summary: Phrase[] = hasLabel ? label.children : [];
  return {
    type: 'details',
    summary,
    children: toFlow(hasLabel ? rest : node.children),
    ...optional('position', node.position),
  };
}

function isLabel({ data }: Paragraph): boolean {
  return data !== undefined && 'directiveLabel' in data && data.directiveLabel === true;
}

function list(values: readonly string[]): string {
  return values
    .map((value) => `\`${value}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');
}
