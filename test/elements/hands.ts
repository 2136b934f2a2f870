/** The reader's real mouse and keyboard, through the test runner, and its window. */

interface Socket {
  sendMessageWaitForResponse(message: object): Promise<{ executed: boolean; result?: unknown }>;
}

/** Asks the test runner for what a page cannot do. */
export async function command(name: string, payload: object): Promise<unknown> {
  // Served by the runner, so no bundler can find it.
  const address = '/__web-dev-server__web-socket.js';
  const { sendMessageWaitForResponse }: Socket = await import(address);
  const sessionId = new URL(location.href).searchParams.get('wtr-session-id');
  const { executed, result } = await sendMessageWaitForResponse({
    type: 'wtr-command',
    sessionId,
    command: name,
    payload,
  });
  if (!executed) throw new Error(`Unexpected test runner without the command ${name}`);
  return result;
}

function middleOf(element: Element): [number, number] {
  const { height, left, top, width } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Moves the mouse onto an element, or to a place in the window. */
export async function point(at: Element | [number, number]): Promise<void> {
  await command('send-mouse', { type: 'move', position: Array.isArray(at) ? at : middleOf(at) });
}

/** Clicks with the mouse. */
export async function click(element: Element): Promise<void> {
  await command('send-mouse', { type: 'click', position: middleOf(element) });
}

/** Presses a key: `Tab`, `Escape`, `Enter`, `Shift+Tab`. */
export async function press(key: string): Promise<void> {
  const [last = '', ...held] = key.split('+').reverse();
  for (const one of held) await command('send-keys', { down: one });
  await command('send-keys', { press: last });
  for (const one of held) await command('send-keys', { up: one });
}

/** Makes the window another size. */
export async function resize(width: number, height = 800): Promise<void> {
  await command('set-viewport', { width, height });
}

/** Emulates what the reader's system asks for. */
export async function emulate(media: {
  colorScheme?: 'dark' | 'light';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  media?: 'print' | 'screen';
}): Promise<void> {
  const { colorScheme, forcedColors } = media;
  // First, since it ends whatever else was emulated.
  if (forcedColors !== undefined) await command('force-colors', { colorScheme, forcedColors });
  if (forcedColors !== 'active') await command('emulate-media', media);
}

/** A tap of a finger: what a browser sends for it. */
export function tap(element: Element): void {
  const [clientX, clientY] = middleOf(element);
  const common = { bubbles: true, cancelable: true, clientX, clientY, composed: true, pointerType: 'touch' };
  element.dispatchEvent(new PointerEvent('pointerover', common));
  element.dispatchEvent(new PointerEvent('pointerdown', common));
  element.dispatchEvent(new PointerEvent('pointerup', common));
  element.dispatchEvent(new PointerEvent('click', { ...common, detail: 1 }));
}
