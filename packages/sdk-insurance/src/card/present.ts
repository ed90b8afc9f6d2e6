/** Absent is a missing property: an empty text on a card, and null or "" on the wire, mean that there is none. */
export function present<Key extends string, Value extends string>(
  key: Key,
  value: Value | null | undefined,
): { [K in Key]?: Value } {
  return value ? ({ [key]: value } as { [K in Key]?: Value }) : {}
}
