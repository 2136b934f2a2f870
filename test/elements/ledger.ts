/** What stands open on a page, by kind. */
export interface Balance {
  frames: number;
  listeners: number;
  observers: number;
  sheets: number;
  states: number;
  timers: number;
}

/** The books of a page. */
export interface Ledger {
  /** @param own - Elements whose trees count too while they are not in the page. */
  balance(...own: readonly HTMLElement[]): Balance;
  /** Gives the page its own functions back. */
  close(): void;
}

/** Does what a function of the page does, and writes it down. */
type Clerk = (call: (...args: unknown[]) => unknown, self: object, args: readonly unknown[]) => unknown;

/**
 * Opens the books of a page: from now on they hold what is asked of it and not given back, in every engine.
 *
 * Listeners count where they may outlive an element: on the window, on documents and trees in them, and on what is no
 * node; an ended signal and a listener's one call give back too.
 *
 * @example
 * const ledger = openLedger();
 * view.remove();
 * ledger.balance(view).timers; // 0
 */
export function openLedger(): Ledger {
  const undo: Array<() => void> = [];
  const keep = (owner: object, name: string, clerk: Clerk): void => {
    undo.push(watch(owner, name, clerk));
  };
  const timers = heldByNumber(keep, 'setTimeout', 'clearTimeout');
  const frames = heldByNumber(keep, 'requestAnimationFrame', 'cancelAnimationFrame');
  const listeners = heldListeners(keep);
  const observers = heldObservers(keep);
  const states = heldStates(keep);
  return {
    balance(...own) {
      const trees = new Set<Node | null>(own.flatMap((element) => [element.getRootNode(), element.shadowRoot]));
      const counts = (target: object): boolean =>
        !(target instanceof Node) || target.isConnected || trees.has(target.getRootNode());
      const roots = [document, ...own.map((element) => element.shadowRoot)];
      return {
        frames: frames.size,
        listeners: sum(Array.from(listeners, ([target, held]) => (counts(target) ? held.length : 0))),
        observers: Array.from(observers.values()).filter((targets) => targets.size > 0).length,
        sheets: sum(roots.map((root) => root?.adoptedStyleSheets.length ?? 0)),
        states: sum(Array.from(states, (set) => set.size)),
        timers: timers.size,
      };
    },
    close() {
      for (const one of undo) one();
    },
  };
}

type Keep = (owner: object, name: string, clerk: Clerk) => void;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

/** Puts a clerk before a function; gives what takes it away again. */
function watch(owner: object, name: string, clerk: Clerk): () => void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') throw new Error(`Unexpected absence of ${name}`);
  const own = Object.getOwnPropertyDescriptor(owner, name);
  const value = function (this: object | undefined, ...args: unknown[]): unknown {
    const self = this ?? window;
    return clerk((...given) => Reflect.apply(original, self, given), self, args);
  };
  Object.defineProperty(owner, name, { configurable: true, value, writable: true });
  return () => {
    if (own === undefined) Reflect.deleteProperty(owner, name);
    else Object.defineProperty(owner, name, own);
  };
}

/** What the page gave a number for, until its time comes or it is called off. */
function heldByNumber(keep: Keep, ask: string, callOff: string): Set<unknown> {
  const held = new Set<unknown>();
  keep(window, ask, (call, _, [act, ...rest]) => {
    const number = call(
      (...args: unknown[]) => {
        held.delete(number);
        if (typeof act === 'function') Reflect.apply(act, window, args);
      },
      ...rest,
    );
    held.add(number);
    return number;
  });
  keep(window, callOff, (call, _, args) => {
    held.delete(args[0]);
    return call(...args);
  });
  return held;
}

interface Held {
  readonly name: unknown;
  readonly listener: unknown;
  readonly isCapturing: boolean;
}

function heldListeners(keep: Keep): Map<object, Held[]> {
  const held = new Map<object, Held[]>();
  const prototype = EventTarget.prototype;
  const add = prototype.addEventListener;
  const drop = (target: object, one: Held): void => {
    const left = held.get(target)?.filter((other) => !isSame(one, other)) ?? [];
    if (left.length > 0) held.set(target, left);
    else held.delete(target);
  };
  keep(prototype, 'addEventListener', (call, target, args) => {
    const one = heldOf(args);
    const { once, signal }: { once?: unknown; signal?: unknown } = Object(args[2]);
    const isOver = signal instanceof AbortSignal && signal.aborted;
    if (!(target instanceof AbortSignal) && !isOver && !held.get(target)?.some((other) => isSame(one, other))) {
      held.set(target, [...(held.get(target) ?? []), one]);
      const end = (): void => drop(target, one);
      if (signal instanceof AbortSignal) Reflect.apply(add, signal, ['abort', end, { once: true }]);
      if (once === true) Reflect.apply(add, target, [one.name, end, { capture: one.isCapturing, once: true }]);
    }
    return call(...args);
  });
  keep(prototype, 'removeEventListener', (call, target, args) => {
    drop(target, heldOf(args));
    return call(...args);
  });
  return held;
}

function heldOf([name, listener, options]: readonly unknown[]): Held {
  const { capture }: { capture?: unknown } = Object(options);
  return { isCapturing: options === true || capture === true, listener, name };
}

function isSame(one: Held, other: Held): boolean {
  return one.name === other.name && one.listener === other.listener && one.isCapturing === other.isCapturing;
}

function heldObservers(keep: Keep): Map<object, Set<unknown>> {
  const held = new Map<object, Set<unknown>>();
  for (const { prototype } of [ResizeObserver, IntersectionObserver, MutationObserver]) {
    keep(prototype, 'observe', (call, observer, args) => {
      held.set(observer, (held.get(observer) ?? new Set()).add(args[0]));
      return call(...args);
    });
    keep(prototype, 'disconnect', (call, observer, args) => {
      held.delete(observer);
      return call(...args);
    });
  }
  return held;
}

/** The custom states of every element that has had one since. */
function heldStates(keep: Keep): Set<{ readonly size: number }> {
  const held = new Set<{ readonly size: number }>();
  keep(CustomStateSet.prototype, 'add', (call, states, args) => {
    if (states instanceof CustomStateSet) held.add(states);
    return call(...args);
  });
  return held;
}
