/** Whether a click may be taken over: nobody has, and with a key held a link opens elsewhere. */
export function isPlain({ altKey, button, ctrlKey, defaultPrevented, metaKey, shiftKey }: MouseEvent): boolean {
  return !(defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey);
}
