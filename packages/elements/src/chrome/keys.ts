/** Whether a key is Tab, which with Shift is a key without a name in some engines. */
export function isTab({ code, key }: KeyboardEvent): boolean {
  return key === 'Tab' || code === 'Tab';
}
