import { commonWords } from './common-words.ts'
import { letterCaseOf } from './letter-case.ts'
import { markedWords } from './marked-words.ts'
import { isHighlandSyllable, isSyllable } from './syllable.ts'

/** What speaks for and against one reading of a text. Words in plain ASCII are the same in every reading and say nothing. */
export interface Evidence {
  /** Words that cannot be Vietnamese, or whose capitals are mixed up. */
  readonly bad: number
  /** Words that may be names of the highlands. */
  readonly odd: number
  /** Different Vietnamese words that only this reading has. */
  readonly good: number
  /** How many of the good ones are common. */
  readonly common: number
  /** Right words of the text as it stands that the reading leaves as they are; a common one counts twice. */
  readonly kept: number
}

// Signs that are letters in an old encoding; quotes, dashes and dots only between letters, for they also stand beside them.
const sign = String.raw`(?:[^\P{Cc}\s]|[\xa1-\xbf×÷†‡ˆ‰‹›˜€™])`
const signInWord = new RegExp(String.raw`\p{L}${sign}|${sign}\p{L}|\p{L}[‚„…“”‘•–—]\p{L}`, 'u')

/** m², km², cm³, µm, µg: signs that belong to a word of their own. */
const measure = /(?<![^\s\d(])(?:[kcdm]?m[²³]|µ[a-z])(?![^\s.,;:)])/

/** Weighs a reading; `known` are the words that the text has as it stands, which prove nothing for the reading. */
export function weigh(text: string, known: ReadonlySet<string>): Evidence {
  const good = new Set<string>()
  let kept = 0
  let odd = 0
  let bad = signInWord.test(text) ? 1 : 0
  for (const word of markedWords(text)) {
    const lower = word.toLowerCase()
    if (!isRight(word)) bad++
    else if (!isWord(word, lower)) odd++
    else if (known.has(word)) kept += commonWords.has(lower) ? 2 : 1
    else good.add(lower)
  }
  const common = [...good].filter((word) => commonWords.has(word)).length
  return { bad, odd, good: good.size, common, kept }
}

/** How a text looks as it stands. */
export interface Looks {
  /** Every word with marks is Vietnamese and no sign stands inside a word: no other reading is needed. */
  readonly right: boolean
  /** A sign inside a word, or capitals mixed up: it cannot be a foreign name either. */
  readonly broken: boolean
  /** A word in plain ASCII is not Vietnamese. */
  readonly foreign: boolean
}

/** Looks at a text and its marked words before any reading is tried; `signs`: it has signs that may be letters. */
export function lookAt(text: string, words: readonly string[], signs: boolean): Looks {
  const hasSign = signs && signInWord.test(text)
  const right = !hasSign && words.every(isRight)
  if (right || measure.test(text)) return { right: true, broken: false, foreign: false }
  const broken = hasSign || words.some((word) => letterCaseOf(word) === 'mixed' && !isHighlandName(word))
  const asciiWords = text.match(/(?<!\p{L})[a-z]+(?!\p{L})/giu) ?? []
  return { right, broken, foreign: asciiWords.some((word) => !isSyllable(word.toLowerCase())) }
}

/**
 * Tells whether the evidence is enough to change a text. Where it may be a foreign name, a common word or
 * three words are; beside words that are not Vietnamese, two common ones.
 */
export function isEnough(
  { bad, odd, good, common, kept }: Evidence,
  { broken, foreign }: Pick<Looks, 'broken' | 'foreign'>,
): boolean {
  if (bad > 0) return common > 1 && bad * 5 <= good
  if (odd > good + kept) return false
  if (broken) return common > 0 || good > 1 || (good > 0 && kept > 1)
  return foreign ? common > 1 : common > 0 || good > 2
}

/** Orders readings: the higher the likelier. */
export function strengthOf({ bad, odd, good, common, kept }: Evidence): number {
  return good * 2 + common * 3 + kept * 3 - odd - bad * 6
}

/** The same few thousand syllables come again and again: answers are kept, within a bound. */
const answers = /* @__PURE__ */ new Map<string, boolean>()
const mostAnswers = 8192
const longestKept = 8

function isRight(word: string): boolean {
  const known = answers.get(word)
  if (known !== undefined) return known
  const lower = word.toLowerCase()
  const right =
    isWord(word, lower) || (letterCaseOf(word) === 'mixed' ? isHighlandName(word) : isHighlandSyllable(lower))
  if (word.length > longestKept) return right
  if (answers.size >= mostAnswers) answers.clear()
  answers.set(word, right)
  return right
}

/** Two capitals that no Vietnamese word begins with: a name of the highlands, as in "Xã SRó" and "Xã Ia RTô". */
const highlandCapitals = /^(?!TH|TR|CH|KH|NH|NG|PH|GH)[BCDĐGHJKLMNPRSTVWXZ]{2,}(?=\P{Lu}+$)/u

function isHighlandName(word: string): boolean {
  return highlandCapitals.test(word) && isHighlandSyllable(word.toLowerCase())
}

function isWord(word: string, lower: string): boolean {
  if (letterCaseOf(word) === 'mixed') return false
  return commonWords.has(lower) || isSyllable(lower)
}
