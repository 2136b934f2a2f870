/** The lazy chunk that turns JSON, Markdown and answers of a server into light DOM. */
import { admit, type Essay, type HastOptions, idPrefix, languagesOf, toHastWith } from '@essaykit/core/hast';
import { type FindLabels, loadLabels } from '@essaykit/core/labels';
import type { ParseMessage } from '../parser.js';
import { alternateLink } from './alternate-link.js';
import { Failure } from './failure.js';
import { hastToDom } from './hast-to-dom.js';
import { freePrefix } from './id-prefix.js';
import type { DataInput } from './input.js';
import { type Answer, decode, readResponse } from './read-response.js';
import { essayOfPeople, essayOfSources } from './standalone.js';

/** An admitted essay. */
interface Text {
  essay: Essay;
  /** The address that relative URLs are taken from, when the essay was loaded. */
  base?: string;
  messages: readonly ParseMessage[];
}

/** An essay with the words of its languages, ready to be built as often as wanted. */
export interface Reading extends Text {
  labels: FindLabels;
}

/** What an element sets about the HTML. */
export type BuildOptions = Partial<Pick<HastOptions, 'headingLevel' | 'part' | 'sources' | 'images' | 'contents'>>;

/**
 * Reads what an element was given into an essay that can be built.
 *
 * @param answer - The request of an address, already under way.
 * @throws {Failure} When there is no essay in it.
 */
export async function read(
  input: DataInput,
  answer: Promise<Response> | undefined,
  signal: AbortSignal,
): Promise<Reading> {
  const text = await readText(input, answer, signal);
  return { ...text, labels: await labelsOf(text.essay) };
}

/** Builds the article of a reading, or the part of it that the options name; nothing if the essay has no such part. */
export function build(host: Element, reading: Reading, options: BuildOptions): HTMLElement | undefined {
  const { base, essay, labels } = reading;
  const prefix = freePrefix(idPrefix(essay), host);
  const root = toHastWith(labels, essay, { ...options, idPrefix: prefix, ...(base === undefined ? {} : { base }) });
  const article = root.children.find((child) => child.type === 'element');
  return article === undefined ? undefined : hastToDom(host.ownerDocument, article);
}

/**
 * Gives the focus to what an essay begins with: whoever was in what it replaces reads on there, and not at the top of
 * the page.
 */
export function takeFocus(article: HTMLElement): void {
  const start = article.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6') ?? article;
  start.tabIndex = -1;
  start.addEventListener('blur', () => start.removeAttribute('tabindex'), { once: true });
  start.focus({ preventScroll: true });
}

async function readText(input: DataInput, answer: Promise<Response> | undefined, signal: AbortSignal): Promise<Text> {
  if (input.kind === 'json') return fromJson(input.text);
  if (input.kind === 'markdown') return fromMarkdown(input.text);
  if (input.kind === 'sources') return fromValue(essayOfSources(input.value));
  if (input.kind === 'people') return fromValue(essayOfPeople(input.value));
  if (input.kind === 'essay') return fromValue(input.value);
  if (answer === undefined) throw new Failure('network', 'Unexpected missing request');
  return fromAnswer(await readResponse(answer, signal), signal);
}

async function labelsOf(essay: Essay): Promise<FindLabels> {
  try {
    return await loadLabels(...languagesOf(essay));
  } catch {
    // Better headings in English than no essay.
    return loadLabels();
  }
}

async function fromAnswer(answer: Answer, signal: AbortSignal): Promise<Text> {
  if (answer.kind === 'json') return { ...fromJson(decode(answer.bytes)), base: answer.url };
  if (answer.kind === 'markdown') return { ...(await fromMarkdown(answer.bytes, answer.url)), base: answer.url };
  const link = alternateLink(decode(answer.bytes));
  if (link === undefined || !URL.canParse(link, answer.url)) {
    throw new Failure('page', 'Unexpected web page, expected one that names its essay as JSON');
  }
  const address = new URL(link, answer.url);
  // A page may not send the reader to another host.
  if (address.origin !== new URL(answer.url).origin) {
    throw new Failure('page', 'Unexpected essay on another origin, expected one beside its page');
  }
  const document = await readResponse(fetch(address, { signal }), signal);
  if (document.kind !== 'json') throw new Failure('page', `Unexpected ${document.kind}, expected the essay as JSON`);
  return { ...fromJson(decode(document.bytes)), base: document.url };
}

function fromJson(text: string): Text {
  if (text.trim() === '') throw new Failure('empty', 'Unexpected empty text, expected an essay');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Failure('invalid', 'Unexpected text, expected JSON', { cause });
  }
  return fromValue(Array.isArray(value) ? essayOfSources(value) : value);
}

function fromValue(value: unknown): Text {
  try {
    return { essay: admit(value), messages: [] };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const failure = code === 'version-unknown' ? 'version' : code === 'limit-exceeded' ? 'too-large' : 'invalid';
    throw new Failure(failure, cause instanceof Error ? cause.message : 'Unexpected data, expected an essay', {
      cause,
    });
  }
}

async function fromMarkdown(value: string | Uint8Array, address?: string): Promise<Text> {
  const { parseMarkdown } = await import('../parser.js');
  const path = address === undefined ? undefined : decodeURI(new URL(address).pathname);
  const { essay, messages } = await parseMarkdown(value, path);
  return { essay, messages };
}
