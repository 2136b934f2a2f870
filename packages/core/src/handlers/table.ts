import type { Element } from 'hast';
import type { Table, TableRow } from 'mdast';
import { phrasing } from './context.js';
import { element, lines } from './element.js';
import type { State } from './state.js';

/** Short rows are filled in a table of at most so many cells. */
const mostCells = 100_000;

/**
 * Make a table; it can be scrolled with the keyboard. Short rows are filled, cells too many stay.
 *
 * @example
 * table(state, node); // <table tabindex="0"><thead>…</thead><tbody>…</tbody></table>
 */
export function table(state: State, node: Table): Element {
  const [head, ...rows] = node.children;
  const columns = head?.children.length ?? 0;
  const width = columns * node.children.length > mostCells ? 0 : columns;
  return element(
    'table',
    { tabIndex: 0 },
    ...lines([
      head && element('thead', {}, ...lines([row(head, 'th')])),
      rows.length === 0 ? undefined : element('tbody', {}, ...lines(rows.map((each) => row(each, 'td')))),
    ]),
  );

  function row({ children }: TableRow, name: 'td' | 'th'): Element {
    const cells = children.map((cell, index) => {
      const align = node.align?.[index] ?? undefined;
      return element(name, { scope: name === 'th' ? 'col' : undefined, align }, ...phrasing(state, cell.children));
    });
    while (cells.length < width) cells.push(element(name, {}));
    return element('tr', {}, ...lines(cells));
  }
}
