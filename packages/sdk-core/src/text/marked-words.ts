/** Lists the words of a text that are not plain ASCII. A word is a run of letters, marks and U+FFFD. */
export function markedWords(text: string): string[] {
  const words: string[] = []
  let start = 0
  let marked = false
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0
    if (isAsciiLetter(unit)) continue
    if (unit >= 0xaa && isInWord(unit)) {
      marked = true
      continue
    }
    if (marked) words.push(text.slice(start, at))
    start = at + 1
    marked = false
  }
  return words
}

function isAsciiLetter(unit: number): boolean {
  const small = unit | 0x20
  return small >= 0x61 && small <= 0x7a
}

function isInWord(unit: number): boolean {
  if (unit >= 0xc0 && unit < 0x2c0) return unit !== 0xd7 && unit !== 0xf7
  return /[\p{L}\p{M}\ufffd]/u.test(String.fromCharCode(unit))
}
