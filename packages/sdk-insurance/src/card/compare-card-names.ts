import { compareNames, identityKey, repairText, type NameVerdict } from '@lienthong/sdk-core'

/** Two spellings of a name after both were made readable. */
export interface CardNameComparison {
  /** As `compareNames` has it. `unreadable`: letters are lost, and those that are left do not contradict. */
  readonly verdict: NameVerdict | 'unreadable'
  readonly first: string
  readonly second: string
  /** One of the two was in an old encoding, or misread, and was put right. */
  readonly repaired: boolean
}

const longest = 400
/** Whatever no Vietnamese name is written with stands where a letter was lost: `?`, U+FFFD, the letters of another script. */
const gap = /[^\p{Script=Latin}\p{M}\s'’.-]+/u

/** Repairs both names, then compares them. A name that lost letters is compared by those it still has. */
export function compareCardNames(a: string, b: string): CardNameComparison {
  const [first, second] = [repairText(a.slice(0, longest)), repairText(b.slice(0, longest))]
  const texts = { first: first.text.trim(), second: second.text.trim() }
  const repaired = [first, second].some(({ encoding }) => encoding !== 'utf-8' && encoding !== 'nfd')
  return { verdict: verdictOf(texts.first, texts.second), ...texts, repaired }
}

function verdictOf(a: string, b: string): CardNameComparison['verdict'] {
  const isEmpty = identityKey(a) === '' || identityKey(b) === ''
  const hasGap = isEmpty || gap.test(a) || gap.test(b)
  const { verdict } = compareNames(a, b)
  if (!hasGap || (!isEmpty && verdict !== 'different')) return verdict
  return fits(a, b) || fits(b, a) ? 'unreadable' : 'different'
}

/** Whether the letters that are left stand in the other name, in the same order, from its beginning to its end. */
function fits(broken: string, other: string): boolean {
  const key = identityKey(other)
  const pieces = broken.split(gap).map(identityKey)
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)]
  if (pieces.length === 1) return first === '' || key === ''
  let at = 0
  for (const piece of pieces) {
    const found = key.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return key.startsWith(first) && key.endsWith(last)
}
