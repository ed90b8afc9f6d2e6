export type LetterCase = 'lower' | 'title' | 'upper' | 'mixed'

/** Says how the letters of a word are written; one capital alone is `title`. */
export function letterCaseOf(word: string): LetterCase {
  const lower = word.toLowerCase()
  if (word === lower) return 'lower'
  const first = word.charAt(0)
  if (first !== lower.charAt(0) && word.slice(1) === lower.slice(1)) return 'title'
  return word === word.toUpperCase() ? 'upper' : 'mixed'
}
