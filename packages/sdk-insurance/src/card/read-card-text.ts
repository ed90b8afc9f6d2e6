import { repairText } from '@lienthong/sdk-core'
import { hexToBytes } from '@noble/hashes/utils.js'
import type { CardPart } from './split-card-payload.ts'

/** Free text of a card and how well it could be read, from best to worst. */
export interface CardText {
  readonly text: string
  readonly state: 'whole' | 'repaired' | 'cut' | 'damaged'
}

/** Vietnamese in hex always has digits in it: the letters A to Z begin with 4 or 5, the small ones with 6 or 7. */
const hexText = /^(?=.*\d)[0-9a-f]{2,}$/i
const hexAtStart = /^(?=[a-f]*\d)[0-9a-f]{4,}/i
const letter = /\p{L}/u
const cutOrControl = /[\p{Cc}\ufffd]/u

/**
 * Reads free text of a card: hex of UTF-8, hex of an old encoding, or text that is not hex at all.
 *
 * @returns `undefined` for an empty part.
 */
export function readCardText({ text, raw }: CardPart): CardText | undefined {
  if (text === '') return undefined
  const compact = text.replace(/\s+/g, '')
  if (hexText.test(compact)) {
    const read = readHex(compact)
    if (letter.test(read.text)) return read
  } else if (compact === text) {
    // One wrong character among the digits: what stands before it is still right.
    const start = hexAtStart.exec(text)?.[0]
    const read = start === undefined ? undefined : readHex(start)
    if (read !== undefined && read.state !== 'damaged') return { text: read.text, state: 'damaged' }
  }
  return readBytesOrText(raw)
}

function readHex(hex: string): CardText {
  const isOdd = hex.length % 2 === 1
  const bytes = hexToBytes(isOdd ? hex.slice(0, -1) : hex)
  const whole = isUtf8(bytes)
  const kept = whole ? bytes : withoutCutLetter(bytes)
  if (!whole && !isUtf8(kept)) return readBytesOrText(bytes)
  const read = readBytesOrText(kept)
  return read.state === 'damaged' || (whole && !isOdd) ? read : { ...read, state: 'cut' }
}

function readBytesOrText(raw: string | Uint8Array): CardText {
  // Not `trim`: a no-break space at the end may be the second byte of a misread à.
  const bare = typeof raw === 'string' ? raw.replace(/[\0\r\n\ufeff]/g, '').replace(/^ +| +$/g, '') : raw
  const { text, encoding, lossy } = repairText(bare)
  const clean = text
    .replace(/[\p{Cc}\s\u200b\ufeff]+/gu, ' ')
    .trim()
    .normalize('NFC')
  const state = lossy || cutOrControl.test(text.trim()) ? 'damaged' : isPlain(encoding) ? 'whole' : 'repaired'
  return { text: clean, state }
}

/** Decomposed Unicode is right, only written in another way. */
function isPlain(encoding: ReturnType<typeof repairText>['encoding']): boolean {
  return encoding === 'utf-8' || encoding === 'nfd'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Without the beginning of a letter that was cut: a first byte of UTF-8 at the end with too few bytes after it. */
function withoutCutLetter(bytes: Uint8Array): Uint8Array {
  const first = bytes.findLastIndex((byte) => byte >= 0xc0)
  return first >= 0 && bytes.length - first < 4 ? bytes.subarray(0, first) : bytes
}
