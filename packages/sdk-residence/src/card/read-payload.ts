import { repairText, type RepairedText } from '@lienthong/sdk-core'
import { cardProblem, unreadable } from './card-rules.ts'
import { isFrameUnit } from './plain-text.ts'

/** The text of a payload, as well as it can be read. */
export interface PayloadText {
  readonly text: string
  /** It was in another encoding than UTF-8. */
  readonly repaired: boolean
  /** It was repaired by deducing letters. */
  readonly deduced: boolean
  /** Control characters stood between others, not only at the ends. */
  readonly controls: boolean
}

/** 8 kB. The largest QR code holds less than 3. */
const mostBytes = 8 * 1024

/** Reads text, or bytes of unknown encoding. Throws InputError only. */
export function readPayload(payload: string | Uint8Array): PayloadText {
  const { text: read, encoding, lossy } = repaired(payload)
  const text = withoutFrame(read)
  return {
    text: text.replaceAll('\0', ''),
    repaired: encoding !== 'utf-8' && encoding !== 'nfd',
    deduced: lossy && encoding !== 'utf-8',
    controls: [...text].some((sign) => sign !== ' ' && isFrameUnit(sign.charCodeAt(0))),
  }
}

function repaired(payload: unknown): RepairedText {
  if (typeof payload === 'string') {
    // A text that is too long is not encoded to be measured.
    holdSize(payload.length)
    holdSize(new TextEncoder().encode(payload).length)
    return repairText(withoutFrame(payload))
  }
  if (!ArrayBuffer.isView(payload)) throw unreadable('parseCardQr', [cardProblem('payload', 'type')])
  holdSize(payload.byteLength)
  // A copy: TextDecoder refuses memory that threads share.
  const bytes = Uint8Array.from(new Uint8Array(payload.buffer, payload.byteOffset, payload.byteLength))
  const utf16 = utf16Of(bytes)
  // Zero bytes are a letter in no encoding, and between letters they would hide that the rest is UTF-8.
  return utf16 === undefined
    ? repairText(unframed(bytes.filter((byte) => byte !== 0)))
    : repairText(withoutFrame(new TextDecoder(utf16).decode(bytes)))
}

function holdSize(size: number): void {
  if (size > mostBytes) throw unreadable('parseCardQr', [cardProblem('payload', 'too-long')])
}

/** UTF-16 shows by its mark, or by the zero bytes of the two digits with which a payload begins. */
function utf16Of([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((a === 0xff && b === 0xfe) || (b === 0 && d === 0 && isDigit(a) && isDigit(c))) return 'utf-16le'
  return (a === 0xfe && b === 0xff) || (a === 0 && c === 0 && isDigit(b) && isDigit(d)) ? 'utf-16be' : undefined
}

function isDigit(byte = 0): boolean {
  return byte >= 0x30 && byte <= 0x39
}

/** Before anything is repaired, because a sign next to a letter can look like a letter of an old encoding. */
function withoutFrame(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && isFrameUnit(text.charCodeAt(start))) start += 1
  while (end > start && isFrameUnit(text.charCodeAt(end - 1))) end -= 1
  return text.slice(start, end)
}

function unframed(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => !isFrameUnit(byte))
  return start < 0 ? bytes.subarray(0, 0) : bytes.subarray(start, bytes.findLastIndex((byte) => !isFrameUnit(byte)) + 1)
}
