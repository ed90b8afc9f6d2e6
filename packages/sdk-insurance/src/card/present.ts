/** Absent is a missing property: an empty text on a card means that there is none. */
export function present<Key extends string, Value extends string>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  return value ? ({ [key]: value } as { [K in Key]?: Value }) : {}
}
