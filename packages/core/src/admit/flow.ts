import type { Code, ListItem, Table, TableCell, TableRow } from 'mdast';
import type { Attribution, Figure, Flow, Match } from '../nodes.js';
import { image, link, phrases } from './phrase.js';
import { among, boolean, byType, id, list, node, number, or, type Reader, record, text } from './readers.js';
import { credit } from './records.js';

/** Keep block content. */
export const flows: Reader<Flow[]> = list((value) => flow(value));

/** Keep the level of a heading. */
export const depth = or(among(1, 2, 3, 4, 5, 6), 2);

const align = among('left', 'right', 'center', null);
const listItem: Reader<ListItem> = node('listItem', { children: flows }, { spread: boolean });
const code: Reader<Code> = node('code', { value: text }, { lang: text, meta: text });
const tableCell: Reader<TableCell> = node('tableCell', { children: phrases });
const tableRow: Reader<TableRow> = node('tableRow', { children: list(tableCell) });
const table: Reader<Table> = node('table', { children: list(tableRow) }, { align: list(or(align, null)) });
const attribution: Reader<Attribution> = node('attribution', { children: phrases, name: or(text, '') }, { work: text });
const match: Reader<Match> = record({ status: among('verbatim', 'edited', 'missing') }, { target: id });
const media = byType<Figure['children'][number]>({ image, link, table, code });

/** Keep one block. */
export const flow: Reader<Flow> = byType<Flow>({
  paragraph: node('paragraph', { children: phrases }, { data: record({}, { id }) }),
  heading: node('heading', { depth, children: phrases }),
  blockquote: node('blockquote', { children: flows }),
  list: node('list', { children: list(listItem) }, { ordered: boolean, start: number, spread: boolean }),
  code,
  thematicBreak: node('thematicBreak', {}),
  table,
  comment: node('comment', { value: text }),
  details: node('details', { summary: phrases, children: flows }),
  pullQuote: node(
    'pullQuote',
    { id: or(id, 'pull_'), children: flows, match: or(match, { status: 'missing' }) },
    { attribution, sourceId: id, lifted: among(true) },
  ),
  quotation: node('quotation', { id: or(id, 'quote_'), children: flows }, { attribution, sourceId: id, lang: text }),
  figure: node(
    'figure',
    { id: or(id, 'figure_'), children: one(media), caption: phrases },
    { credit, license: text, size: among('wide', 'full') },
  ),
});

/** Keep the first right one of a list; without one there is nothing. */
function one<Value>(read: Reader<Value>): Reader<[Value]> {
  return (value) => {
    const [first] = list(read)(value);
    return first === undefined ? undefined : [first];
  };
}
