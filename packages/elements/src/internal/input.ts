/** Data that has to be read before it can be shown. */
export type DataInput =
  /** A document, entries or people as data: untrusted until admitted. */
  | { kind: 'essay' | 'sources' | 'people'; value: unknown }
  /** An address to load from. */
  | { kind: 'address'; url: string }
  /** The text of an inline data script. */
  | { kind: 'json' | 'markdown'; text: string };

/** What an element is asked to show. */
export type Input =
  | DataInput
  /** A child that core has rendered: kept node for node. */
  | { kind: 'prerendered'; article: HTMLElement }
  /** A section of an essay elsewhere on the page, by the id of its element. */
  | { kind: 'loan'; from: string }
  /** The element's own children, as they are. */
  | { kind: 'children' };

/** Whether two inputs ask for the same, so that nothing has to be done again. */
export function sameInput(one: Input | undefined, other: Input): boolean {
  return one?.kind === other.kind && identityOf(one) === identityOf(other);
}

/** Whether an input has to be read first. */
export function isData(input: Input): input is DataInput {
  return input.kind !== 'prerendered' && input.kind !== 'loan' && input.kind !== 'children';
}

function identityOf(input: Input): unknown {
  if (input.kind === 'children') return undefined;
  if (input.kind === 'prerendered') return input.article;
  if (input.kind === 'loan') return input.from;
  if (input.kind === 'address') return input.url;
  return 'text' in input ? input.text : input.value;
}
