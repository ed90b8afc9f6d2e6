import { letterCaseOf } from '../letter-case.ts'

const wordPattern = /\p{L}+/gu

/**
 * Makes the case of TCVN3 text consistent: its capitals with tone existed only in the font, so they arrive as small
 * letters. "NGUYễN" becomes "NGUYỄN", "HảI" "HẢI", and "ánh" beside capitalised words "Ánh".
 */
export function recase(text: string): string {
  const words = text.match(wordPattern) ?? []
  if (isAllCapitals(words)) return text.toUpperCase()
  const firsts = words.filter((word) => letterCaseOf(word.charAt(0)) !== 'lower').length
  const asName = firsts > 0 && words.every((word) => isCapital(word) || isToned(word.charAt(0)))
  return text.replace(wordPattern, (word) => {
    if (isShouted(word)) return word.toUpperCase()
    return asName && isToned(word.charAt(0)) ? word.charAt(0).toUpperCase() + word.slice(1) : word
  })
}

/** All ASCII letters are capitals, and at least one word has a capital that is not its first letter. */
function isAllCapitals(words: readonly string[]): boolean {
  return words.some(isShouted) && words.every((word) => !/[a-z]/.test(word))
}

/** A capital after the first letter, and no small ASCII letter. */
function isShouted(word: string): boolean {
  return !/[a-z]/.test(word) && word.slice(1).toLowerCase() !== word.slice(1)
}

function isCapital(word: string): boolean {
  return letterCaseOf(word.charAt(0)) !== 'lower'
}

/** A small letter with a tone: the only kind that had no capital of its own. */
function isToned(letter: string): boolean {
  return /[^a-zăâêôơưđ]/.test(letter) && letterCaseOf(letter) === 'lower'
}
