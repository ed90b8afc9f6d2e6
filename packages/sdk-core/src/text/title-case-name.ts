const letterRun = /[\p{L}\p{M}\p{N}]+/gu

/**
 * Writes a name with a capital at the start of each word and small letters after it, in NFC with single blanks.
 *
 * A word also starts after an apostrophe, a hyphen or a bracket: H'Mông, Y H'Rin, D’Ran. Names with capitals inside
 * (McDonald) and Roman numerals lose them: the case of the input is not looked at.
 *
 * @source usage of civil documents; confidence: assumed
 * @example titleCaseName('NGUYỄN THỊ HOÀ') // 'Nguyễn Thị Hoà'
 */
export function titleCaseName(name: string): string {
  const spaced = name.normalize('NFC').replace(/\s+/g, ' ').trim()
  return spaced.replace(letterRun, capitalise).normalize('NFC')
}

function capitalise(word: string): string {
  const lower = word.toLowerCase()
  // By code point: a letter outside the BMP is two UTF-16 units.
  const first = String.fromCodePoint(lower.codePointAt(0) ?? 0)
  return first.toUpperCase() + lower.slice(first.length)
}
