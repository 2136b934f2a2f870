/**
 * Make a record of one field, or of none where there is no value, so that an absent field is absent.
 *
 * @example
 * const image = { url, ...optional('alt', alt) };
 */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Exclude<Value, undefined>>> {
  const record: Partial<Record<Key, Exclude<Value, undefined>>> = {};
  return value === undefined ? record : Object.assign(record, { [key]: value });
}
