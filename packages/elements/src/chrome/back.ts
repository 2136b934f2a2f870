/** The entry in the history that is held. */
let held: number | undefined;

/**
 * Lets the browser's Back close something that lies over the page.
 *
 * @returns Takes back the entry in the history when it was closed another way; what is to follow waits until then.
 */
export function holdBack(window: Window, close: () => void): (then?: () => void) => void {
  const { history, location } = window;
  const key = Math.random();
  const isHeld = (): boolean => Object(history.state).essaySheet === key;
  let after: (() => void) | undefined;
  let isOver = false;
  // A blank frame has one entry that it cannot add to; going back from it would take the page around it along.
  if (!location.protocol.startsWith('http')) return (then) => then?.();
  try {
    // A router keeps its own state and sees the same address.
    history.pushState({ ...Object(history.state), essaySheet: key }, '');
  } catch {
    // A sandboxed frame has no history to hold.
    return (then) => then?.();
  }
  const end = (): void => {
    isOver = true;
    held = undefined;
    window.removeEventListener('popstate', left);
    close();
    // Not within the way back, which ends by forgetting what is targeted.
    if (after) window.setTimeout(after);
  };
  const left = (): void => {
    if (!isHeld()) end();
  };
  held = key;
  window.addEventListener('popstate', left);
  return (then) => {
    after ??= then;
    if (isOver) return;
    isOver = true;
    if (isHeld()) history.back();
    else end();
  };
}

/**
 * Leaves an entry in the history that is held for nothing, since its page was left, or loaded anew, with something
 * lying over it.
 */
export function releaseBack(window: Window): void {
  const { essaySheet, ...state }: { essaySheet?: unknown } = Object(window.history.state);
  if (essaySheet === undefined || essaySheet === held) return;
  // Once, however many essays there are; in a frame, Back might move the page around it.
  window.history.replaceState(state, '');
  if (window.parent === window) window.history.back();
}
