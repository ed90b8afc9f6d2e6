import { compareNames, identityKey } from '@lienthong/sdk-core'
import { isFiller, writeOut } from './procedure-words.ts'

/** How two names of procedures relate; {@link compareProcedureNames} says what each means. */
export type ProcedureNameVerdict = 'same' | 'reworded' | 'doubtful' | 'different'

/** The answer of {@link compareProcedureNames}. */
export interface ProcedureNameComparison {
  readonly verdict: ProcedureNameVerdict
  /** Share of the words that carry meaning and stand in both, 0 to 1. */
  readonly score: number
}

/** Below this share two names with words of their own have nothing to do with each other. Chosen by this project. */
const leastShared = 0.5
/** The national database has none longer; the rest of such a text is not looked at. */
const mostWords = 200
const leadingWords = /^thủ tục(?: hành chính)?(?!\p{L})/u

/**
 * Compares two names under which a code was published. It never decides that two procedures are one: only `same` is equality.
 *
 * - `same`: equal after NFC, capitals, blanks, punctuation, place of the tone, a leading "thủ tục", words that carry no
 *   meaning ("và", "của") and usual short forms (BHYT, GCN).
 * - `reworded`: the same words in another order, or one name says all that the other says, and more.
 * - `doubtful`: each has words of its own, and they share half or more: "Đăng ký thường trú", "Đăng ký tạm trú". Have an
 *   officer look.
 * - `different`: they share less. The code was given to another procedure.
 *
 * Pure and symmetric.
 *
 * @source verdicts and the threshold are this project's; confidence: assumed
 * @example compareProcedureNames('Thủ tục đăng ký khai sinh', 'Đăng ký khai sinh').verdict // 'same'
 */
export function compareProcedureNames(a: string, b: string): ProcedureNameComparison {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
  const shared = countShared(wordsA, wordsB)
  const all = wordsA.length + wordsB.length
  const score = all === 0 ? 0 : (2 * shared) / all
  return { verdict: verdictOf(wordsA, wordsB, shared, score), score }
}

function verdictOf(a: readonly string[], b: readonly string[], shared: number, score: number): ProcedureNameVerdict {
  // Nothing to compare is nothing known: never the same.
  if (shared === 0) return 'different'
  if (a.length === b.length && a.every((word, at) => isSameWord(word, b[at] ?? ''))) return 'same'
  if (shared === a.length || shared === b.length) return 'reworded'
  return score >= leastShared ? 'doubtful' : 'different'
}

/** The words that carry meaning, short forms written out, small letters. */
function wordsOf(name: string): string[] {
  const text = writeOut(
    name
      .slice(0, 20 * mostWords)
      .normalize('NFC')
      .toLowerCase(),
  ).trim()
  const words = text
    .replace(leadingWords, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => identityKey(word) !== '')
  return words.slice(0, mostWords).filter((word) => !isFiller(word))
}

/** How many words stand in both, each counted once. */
function countShared(a: readonly string[], b: readonly string[]): number {
  const left = [...b]
  let shared = 0
  for (const word of a) {
    const at = left.findIndex((candidate) => isSameWord(word, candidate))
    if (at < 0) continue
    left.splice(at, 1)
    shared += 1
  }
  return shared
}

/** Marks that contradict each other make another word: tạm, tám. A missing mark does not. */
function isSameWord(a: string, b: string): boolean {
  return a === b || (identityKey(a) === identityKey(b) && compareNames(a, b).verdict !== 'similar')
}
