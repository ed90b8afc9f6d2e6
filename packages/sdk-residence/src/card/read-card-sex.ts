/** A sex as a card writes it. */
export interface CardSex {
  readonly sex: 'male' | 'female'
  /** The word was damaged; which of the two it was is certain. */
  readonly damaged: boolean
}

/**
 * Reads `Nam` or `Nữ`. Nam has only letters that no encoding spoils, so an N with damaged characters after it was Nữ.
 * Anything else is no sex: the personal number is not asked, because it can be wrong about it.
 */
export function readCardSex(text: string): CardSex | undefined {
  const word = text.normalize('NFC').toLowerCase()
  if (word === 'nam') return { sex: 'male', damaged: false }
  if (word === 'nữ' || word === 'nu') return { sex: 'female', damaged: false }
  // Misread twice, the two letters are no more than nine characters.
  const isDamaged = /^n[^a-z0-9\s]{1,8}$/.test(word) && /[^\0-\x7f]|\?/.test(word)
  return isDamaged ? { sex: 'female', damaged: true } : undefined
}
