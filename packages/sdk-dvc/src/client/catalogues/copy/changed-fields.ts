/** What a field was and is. Absent: it had, or has, no value. */
export interface FieldChange {
  /** Name of the field in the entry, as `name` or `papers`. */
  readonly field: string
  readonly before?: unknown
  readonly after?: unknown
}

/** The fields of two entries that differ, in the order of the entries. */
export function changedFields(before: object, after: object): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields].flatMap((field) => {
    const [was, is] = [valueOf(before, field), valueOf(after, field)]
    if (sameValue(was, is)) return []
    return [{ field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }]
  })
}

/** Whether two values of JSON are the same; the order of properties is not looked at. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b)
}

/** JSON with the properties of each object in the order of their names. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner)) ?? ''
}

/** A null prototype: a property may be called `__proto__`. */
function sorted(record: Readonly<Record<string, unknown>>): object {
  const copy = Object.create(null) as Record<string, unknown>
  for (const key of Object.keys(record).sort()) copy[key] = record[key]
  return copy
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function valueOf(entry: object, field: string): unknown {
  return Object.hasOwn(entry, field) ? (entry as Readonly<Record<string, unknown>>)[field] : undefined
}
