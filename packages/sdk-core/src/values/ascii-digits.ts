const fullWidthZero = '０'.charCodeAt(0)

/** Digits as scanners and spreadsheets give them, made plain: full-width to ASCII; blanks, dots and hyphens out. */
export function asciiDigits(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - fullWidthZero))
    .replace(/[\s.\-\u200b\ufeff]+/g, '')
}
