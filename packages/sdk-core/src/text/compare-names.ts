import { foldName } from './fold-name.ts'
import { identityKey, wordKeys } from './identity-key.ts'
import { countShared, likenessOf, mostWords, type Likeness } from './similar-words.ts'
import { compareMarks, type MarkDifference } from './word-marks.ts'

/** How two names relate, from equal to unlike; {@link compareNames} says what each means. */
export type NameVerdict = 'same' | 'tone-style' | 'unaccented' | 'similar' | 'different'

/** The answer of {@link compareNames}. */
export interface NameComparison {
  readonly verdict: NameVerdict
  /** 0 to 1. A better verdict always has a higher score. */
  readonly score: number
}

const scores = { same: 1, 'tone-style': 0.97, unaccented: 0.9 } as const
const scoreOfMarks = 0.8
const scoreOfLikeness: Readonly<Record<Likeness, number>> = { 'i-y': 0.78, typing: 0.7, order: 0.65, middle: 0.6 }
/** Names that share words but are different score below every similar pair. */
const mostDifferent = 0.4

/**
 * Compares two spellings of a name. It never decides that two people are one: only `same` is equality.
 *
 * - `same`: equal after NFC, case, blanks and the form of the apostrophe.
 * - `tone-style`: the tone stands on another vowel of the same word (hoà, hòa).
 * - `unaccented`: equal identity keys, and in each word that differs one side has no marks (đ, d and ð count as one).
 * - `similar`: marks that contradict each other (Hà, Hạ), i for y, one mistyped letter in a word, words in another order,
 *   or one middle name more.
 * - `different`: anything else.
 *
 * Pure and symmetric; time grows with the length of the names.
 *
 * @source rules of tone placement and of i and y: Decision 1989/QĐ-BGDĐT (2018); verdicts and scores are this project's; confidence: assumed
 * @example compareNames('Nguyễn Thị Hoà', 'NGUYỄN THỊ HÒA') // { verdict: 'tone-style', score: 0.97 }
 */
export function compareNames(a: string, b: string): NameComparison {
  if (a === b) return answer('same')
  const [foldedA, foldedB] = [foldName(a), foldName(b)]
  if (foldedA === foldedB) return answer('same')
  const [wordsA, wordsB] = [wordKeys(foldedA), wordKeys(foldedB)]
  const key = wordsA.join('')
  return key === wordsB.join('') && key !== '' ? compareSameKey(foldedA, foldedB) : compareWords(wordsA, wordsB)
}

function compareSameKey(a: string, b: string): NameComparison {
  const found = markDifferences(a, b)
  if (found.has('conflict')) return { verdict: 'similar', score: scoreOfMarks }
  return answer(found.has('unmarked') || !found.has('tone-place') ? 'unaccented' : 'tone-style')
}

/** Word by word; where the blanks differ too, the whole name is one word. */
function markDifferences(a: string, b: string): ReadonlySet<MarkDifference> {
  const [wordsA, wordsB] = [a.split(' '), b.split(' ')]
  const aligned = wordsA.every((word, at) => identityKey(word) === identityKey(wordsB[at] ?? ''))
  if (wordsA.length === wordsB.length && aligned) {
    return new Set(wordsA.map((word, at) => compareMarks(word, wordsB[at] ?? '')))
  }
  return new Set(['unmarked', compareMarks(a.replaceAll(/[^\p{L}\p{N}]/gu, ''), b.replaceAll(/[^\p{L}\p{N}]/gu, ''))])
}

function compareWords(a: readonly string[], b: readonly string[]): NameComparison {
  if (a.length > mostWords || b.length > mostWords) return { verdict: 'different', score: 0 }
  const shared = countShared(a, b)
  const likeness = likenessOf(a, b, shared)
  if (likeness !== undefined) return { verdict: 'similar', score: scoreOfLikeness[likeness] }
  return { verdict: 'different', score: (mostDifferent * 2 * shared) / Math.max(1, a.length + b.length) }
}

function answer(verdict: keyof typeof scores): NameComparison {
  return { verdict, score: scores[verdict] }
}
