/** Stands for a byte that a program could not show. */
export const lostByte = -2

/** What is known about one letter with a lost byte. */
export interface Loss {
  /** The bits of the letter before its last byte. */
  readonly prefix: number
  /** A no-break space became a blank or was trimmed, so the byte is A0. */
  readonly blank: boolean
}

/** Text decoded from UTF-8; U+FFFD stands for each letter in `losses`, in their order. */
export interface DecodedUtf8 {
  readonly text: string
  readonly losses: readonly Loss[]
  /** Letters of more than one byte that are whole, or whose first two bytes leave no doubt. */
  readonly complete: number
}

interface Sequence {
  readonly unit: number
  readonly length: number
  readonly loss?: Loss
}

const replacement = 0xfffd
const questionMark = 0x3f
const blank = 0x20

/** Decodes strictly; only the last byte of a letter may be lost. `undefined` when the bytes are not UTF-8 of the BMP. */
export function decodeUtf8(bytes: Int16Array): DecodedUtf8 | undefined {
  const losses: Loss[] = []
  let text = ''
  let complete = 0
  let at = 0
  while (at < bytes.length) {
    const sequence = sequenceAt(bytes, at)
    if (sequence === undefined) return undefined
    text += String.fromCharCode(sequence.unit)
    if (sequence.loss !== undefined) losses.push(sequence.loss)
    if (isProof(sequence)) complete++
    at += sequence.length
  }
  return { text, losses, complete }
}

/** ẠẢ…ỹ begin with two bytes that right text never has side by side; a letter of two bytes proves only when whole. */
function isProof({ unit, loss }: Sequence): boolean {
  return loss === undefined ? unit > 0x7f : loss.prefix >= 0x1e00
}

function sequenceAt(bytes: Int16Array, at: number): Sequence | undefined {
  const lead = bytes[at] ?? 0
  if (lead === lostByte) return { unit: replacement, length: 1, loss: { prefix: 0, blank: false } }
  if (lead < 0x80) return { unit: lead, length: 1 }
  if (lead >= 0xc2 && lead <= 0xdf) return lastByte(bytes, at + 1, (lead & 0x1f) << 6, 2)
  const second = bytes[at + 1] ?? 0
  if (lead < 0xe0 || lead > 0xef || !isContinuation(second)) return undefined
  const prefix = ((lead & 0x0f) << 12) | ((second & 0x3f) << 6)
  // Overlong forms and surrogates are not UTF-8.
  if (prefix < 0x800 || (prefix >= 0xd800 && prefix < 0xe000)) return undefined
  return lastByte(bytes, at + 2, prefix, 3)
}

function lastByte(bytes: Int16Array, at: number, prefix: number, length: number): Sequence | undefined {
  const byte = bytes[at]
  if (byte !== undefined && isContinuation(byte)) return { unit: prefix | (byte & 0x3f), length }
  const lost = (shown: number, isBlank: boolean): Sequence => {
    return { unit: replacement, length: shown, loss: { prefix, blank: isBlank } }
  }
  if (byte === lostByte || byte === questionMark) return lost(length, false)
  // The blank was one of two when a new word follows.
  if (byte === blank) return lost(startsWord(bytes, at + 1, prefix) ? length - 1 : length, true)
  return byte === undefined ? lost(length - 1, true) : undefined
}

/** à is a small letter: a capital behind the blank begins another word. Ạ stands among capitals, so nothing is known. */
function startsWord(bytes: Int16Array, at: number, prefix: number): boolean {
  const next = bytes[at] ?? 0
  return prefix < 0x800 && next >= 0x41 && next <= 0x5a
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf
}
