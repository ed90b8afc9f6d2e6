/** What XML 1.0 has no way to write, not even as a reference; a writer would drop it without a word. */
// eslint-disable-next-line no-control-regex -- these are the characters meant
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u

/** Forms have three levels; what lies deeper is no form, and may be endless. */
const deepest = 4

/** Paths of texts that XML cannot carry. */
export function unwritableFields(input: unknown, path = '', depth = 0): string[] {
  if (typeof input === 'string') return unwritable.test(input) ? [path] : []
  if (typeof input !== 'object' || input === null || input instanceof Uint8Array || depth > deepest) return []
  return Object.entries(input).flatMap(([name, value]) =>
    unwritableFields(value, path === '' ? name : `${path}.${name}`, depth + 1),
  )
}
