/**
 * Add many items to a list; spread into `push` some 100,000 of them would be more arguments than the stack holds.
 *
 * @example
 * pushAll(flow, paragraphs);
 */
export function pushAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
