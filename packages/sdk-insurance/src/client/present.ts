/** Absent is a missing property: null and "" on the wire mean the same. */
export function present<Key extends string, Value extends string>(
  key: Key,
  value: Value | null | undefined,
): { [K in Key]?: Value } {
  return value ? ({ [key]: value } as { [K in Key]?: Value }) : {}
}
