import { Failure } from './failure.js';

/** Decoded bytes of one answer; above what any essay of the parser's own limit becomes as JSON. */
const maximumBytes = 8_000_000;

/** A text that a server gave, and what it claims to be. */
export interface Answer {
  kind: 'json' | 'markdown' | 'page';
  bytes: Uint8Array;
  /** The address after redirects. */
  url: string;
}

/**
 * Reads an answer to its end, within the byte limit.
 *
 * @throws {Failure} For no answer, an HTTP error, nothing at all, too many bytes, or what cannot be text.
 */
export async function readResponse(answer: Promise<Response>, signal: AbortSignal): Promise<Answer> {
  let bytes: Uint8Array;
  let response: Response;
  try {
    response = await answer;
    if (!response.ok) {
      drop(response.body);
      throw new Failure('status', `Unexpected status ${response.status}, expected an essay`, {
        status: response.status,
      });
    }
    bytes = await readBytes(response);
  } catch (cause) {
    if (cause instanceof Failure || signal.aborted) throw cause;
    throw new Failure('network', 'Unexpected failure of the request, expected an answer', { cause });
  }
  if (bytes.length === 0) throw new Failure('empty', 'Unexpected empty answer, expected an essay');
  return { kind: kindOf(response, bytes), bytes, url: response.url };
}

async function readBytes(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > maximumBytes) {
      drop(reader);
      throw new Failure('too-large', `Unexpected answer above ${maximumBytes} bytes, expected less`);
    }
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** What is aborted meanwhile cannot be cancelled, which some engines tell the page. */
function drop(rest: { cancel(): Promise<void> } | null | undefined): void {
  rest?.cancel().catch(() => {});
}

/** What the server says goes before the address's ending: a host that answers everything with its start page says HTML. */
function kindOf(response: Response, bytes: Uint8Array): Answer['kind'] {
  const type = (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const path = URL.canParse(response.url) ? new URL(response.url).pathname.toLowerCase() : '';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'page';
  if (/[/+]json$/.test(type) || path.endsWith('.json')) return 'json';
  if (/^\s*<(?:!doctype|html)[\s>]/i.test(decode(bytes.subarray(0, 1024)))) return 'page';
  if (type === '' || /^text\/|^application\/octet-stream$/.test(type) || /\.(?:md|markdown)$/.test(path))
    return 'markdown';
  throw new Failure('invalid', `Unexpected media type ${type}, expected Markdown or JSON`);
}

/** UTF-8, with U+FFFD for what is none. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
