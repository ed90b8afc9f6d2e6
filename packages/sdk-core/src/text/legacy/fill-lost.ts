import { commonWords } from '../common-words.ts'
import { letterCaseOf } from '../letter-case.ts'
import { markedLetters } from '../letters.ts'
import { isSyllable } from '../syllable.ts'
import type { DecodedUtf8, Loss } from './utf8-bytes.ts'

// Bytes without a character in Windows-1252, then those that only Windows-1258 lacks.
const undefinedBytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d, 0x8a, 0x8e, 0x9a, 0x9e]
const noBreakSpace = 0xa0
const mostLossesInWord = 2

const letters: ReadonlySet<string> = /* @__PURE__ */ new Set(
  markedLetters.flatMap((letter) => [letter, letter.toUpperCase()]),
)

/**
 * Fills in lost letters: where one letter alone gives a Vietnamese word, or one alone a common word.
 *
 * @returns `certain` when every lost letter was filled in, gave a common word, and was not a blank.
 */
export function fillLost({ text, losses }: DecodedUtf8): { text: string; certain: boolean } {
  let next = 0
  let certain = !losses.some((loss) => loss.blank)
  const filled = text.replace(/[\p{L}\p{M}\ufffd]+/gu, (word) => {
    const count = countLosses(word)
    if (count === 0) return word
    const choice = fillWord(word, losses.slice(next, next + count))
    next += count
    certain &&= choice !== undefined && commonWords.has(choice.toLowerCase())
    return choice ?? word
  })
  return { text: filled, certain }
}

function countLosses(word: string): number {
  let count = 0
  for (const letter of word) if (letter === '\ufffd') count++
  return count
}

function fillWord(word: string, losses: readonly Loss[]): string | undefined {
  if (losses.length > mostLossesInWord) return undefined
  let fillings = [word]
  for (const loss of losses) {
    const candidates = candidatesFor(loss)
    fillings = fillings.flatMap((filling) => candidates.map((letter) => filling.replace('\ufffd', letter)))
  }
  const possible = fillings.filter((filling) => letterCaseOf(filling) !== 'mixed' && isSyllable(filling.toLowerCase()))
  if (possible.length === 1) return possible[0]
  const common = possible.filter((filling) => commonWords.has(filling.toLowerCase()))
  return common.length === 1 ? common[0] : undefined
}

function candidatesFor({ prefix, blank }: Loss): string[] {
  const bytes = blank ? [noBreakSpace] : undefinedBytes
  return bytes.map((byte) => String.fromCharCode(prefix | (byte & 0x3f))).filter((letter) => letters.has(letter))
}
