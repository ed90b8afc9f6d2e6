import { markedLetters } from './letters.ts'

/** What kinds of characters a text has; a bit each. */
export const kinds = {
  /** ASCII signs with which VIQR marks vowels, and the `?` of a lost letter. */
  viqr: 1,
  /** A letter of Latin-1, right in Vietnamese or not: it may be shown for a byte of an old encoding. */
  latin1: 2,
  /** A Vietnamese letter that no byte is shown as: the text has been read rightly. */
  proof: 4,
  /** A combining mark. */
  mark: 8,
  /** Signs and controls that are letters in an old encoding, or a part of misread UTF-8. */
  suspect: 16,
  /** Something was lost: U+FFFD or a C1 control. */
  broken: 32,
  /** Chinese and Japanese characters. */
  cjk: 64,
  /** Anything else: right as it is, once in NFC. */
  other: 128,
} as const

const tableSize = 0x2200
const kindOfUnit: Uint8Array = /* @__PURE__ */ buildTable()

/** Collects the kinds of all characters, in one pass. */
export function scan(text: string): number {
  let found = 0
  let previousD = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    found |= unit < tableSize ? (kindOfUnit[unit] ?? 0) : kindOfHighUnit(unit)
    // "dd" is VIQR for đ.
    const isD = (unit | 0x20) === 0x64
    if (isD && previousD) found |= kinds.viqr
    previousD = isD
  }
  return found
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(tableSize)
  table.fill(kinds.other, 0x100)
  table.fill(kinds.suspect, 0, 0x20)
  for (const blank of '\t\n\v\f\r') table[blank.charCodeAt(0)] = 0
  for (const sign of "^(+*`?~'.") table[sign.charCodeAt(0)] = kinds.viqr
  table.fill(kinds.suspect | kinds.broken, 0x7f, 0xa0)
  table.fill(kinds.suspect, 0xa0, 0xc0)
  table.fill(kinds.latin1, 0xc0, 0x100)
  for (const sign of '×÷') table[sign.charCodeAt(0)] = kinds.suspect
  table.fill(kinds.mark, 0x300, 0x370)
  for (const letter of markedLetters) {
    for (const unit of [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)]) {
      if (unit > 0xff) table[unit] = kinds.proof
    }
  }
  // Ă is shown for the first byte of misread UTF-8; the signs below for bytes of Windows-1252.
  table[0x102] = kinds.latin1
  for (const sign of 'ŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™') table[sign.charCodeAt(0)] = kinds.suspect
  return table
}

function kindOfHighUnit(unit: number): number {
  if (unit === 0xfffd) return kinds.broken | kinds.suspect
  const isCjk = (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xff61 && unit <= 0xff9f) || (unit & 0xff00) === 0xf900
  return isCjk ? kinds.cjk | kinds.other : kinds.other
}
