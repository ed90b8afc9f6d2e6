/** In what way two names with different keys are alike. */
export type Likeness = 'i-y' | 'typing' | 'order' | 'middle'

/** Names of more words are never alike; it also bounds the work, and lets a word be a bit of a number. */
export const mostWords = 16
const mostEdits = 2
const shortestEdited = 3

/** Compares the identity keys of the words of two names of at most 16 words. `undefined`: not alike. */
export function likenessOf(a: readonly string[], b: readonly string[], shared: number): Likeness | undefined {
  if (a.length === 0 || b.length === 0) return undefined
  if (a.length !== b.length) return isMiddleMissing(a, b) ? 'middle' : undefined
  if (everyDifferingPair(a, b, (one, other) => one.replaceAll('Y', 'I') === other.replaceAll('Y', 'I'))) return 'i-y'
  if (shared === a.length) return 'order'
  return a.length - shared <= mostEdits && everyDifferingPair(a, b, isOneEditAway) ? 'typing' : undefined
}

/** How many words two names of at most 16 words have in common, each counted once. */
export function countShared(a: readonly string[], b: readonly string[]): number {
  let taken = 0
  let shared = 0
  for (const word of a) {
    for (let at = 0; at < b.length; at++) {
      if (b[at] !== word || (taken & (1 << at)) !== 0) continue
      taken |= 1 << at
      shared++
      break
    }
  }
  return shared
}

function everyDifferingPair(
  a: readonly string[],
  b: readonly string[],
  alike: (one: string, other: string) => boolean,
): boolean {
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a[at] ?? '', b[at] ?? '']
    if (one !== other && !alike(one, other)) return false
  }
  return true
}

/** Family and given name agree, and one name has one more word between them. */
function isMiddleMissing(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 2 || long.length !== short.length + 1) return false
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  while (at < short.length && short[at] === long[at + 1]) at++
  return at === short.length
}

/** One letter more, less or other, or two neighbours swapped; in words of three letters and more. */
function isOneEditAway(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length < shortestEdited || long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++
  const [restA, restB] = [short.slice(start, short.length - end), long.slice(start, long.length - end)]
  if (restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
