import type { EssayFailure } from '../events/essay-error.js';
import type { DataInput } from './input.js';
import type { Reading } from './render.js';

/** An essay that was read, and what builds it. */
export interface Done {
  reading: Reading;
  renderer: typeof import('./render.js');
}

/** What could not be read, and why. */
export interface Failed {
  failure: EssayFailure;
  status: number | undefined;
  error: unknown;
}

/**
 * One attempt to read an input: the request and the renderer start side by side, and one deadline holds for all.
 */
export class Run {
  readonly #controller = new AbortController();
  #late = false;

  /** Makes the run void: its request ends and it comes to nothing. */
  abort(): void {
    this.#controller.abort();
  }

  /**
   * @param timeout - Milliseconds until the run fails as too late; none for zero or less.
   * @param again - Asks the server, whatever the browser has kept.
   */
  async start(input: DataInput, base: string, timeout: number, again: boolean): Promise<Done | Failed | undefined> {
    const { signal } = this.#controller;
    const expire = (): void => {
      this.#late = true;
      this.abort();
    };
    const timer = timeout > 0 && Number.isFinite(timeout) ? setTimeout(expire, timeout) : undefined;
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    try {
      const outcome = await Promise.race([this.#read(input, base, again), aborted]);
      return signal.aborted ? undefined : outcome;
    } catch (error) {
      if (this.#late) return { failure: 'timeout', status: undefined, error };
      return signal.aborted ? undefined : { ...failureOf(error), error };
    } finally {
      clearTimeout(timer);
    }
  }

  async #read(input: DataInput, base: string, again: boolean): Promise<Done> {
    const { signal } = this.#controller;
    const answer =
      input.kind === 'address'
        ? request(new URL(input.url, base), { cache: again ? 'no-cache' : 'default', signal })
        : undefined;
    const renderer = await import('./render.js');
    return { reading: await renderer.read(input, answer, signal), renderer };
  }
}

function request(url: URL, options: RequestInit): Promise<Response> {
  const answer = fetch(url, options);
  // The renderer awaits it; should that chunk fail first, the page hears of one failure only.
  answer.catch(() => {});
  return answer;
}

/** Known by its fields, because the class belongs to the lazy chunk; anything else is a chunk or an address that failed. */
function failureOf(error: unknown): { failure: EssayFailure; status: number | undefined } {
  return isFailure(error)
    ? { failure: error.failure, status: error.status }
    : { failure: 'network', status: undefined };
}

function isFailure(error: unknown): error is { failure: EssayFailure; status: number | undefined } {
  return typeof error === 'object' && error !== null && 'failure' in error && 'status' in error;
}
