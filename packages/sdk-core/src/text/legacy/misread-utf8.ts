import { cp1252, cp1258, latin1, type CodePage } from './code-pages.ts'
import { fillLost } from './fill-lost.ts'
import { decodeUtf8, lostByte } from './utf8-bytes.ts'

/** Which page somebody read UTF-8 with. */
export type Misreading = 'utf8-as-latin1' | 'utf8-as-cp1252' | 'utf8-as-cp1258'

/** UTF-8 got back from text that was read with another page. */
export interface MisreadUtf8 {
  readonly text: string
  readonly encoding: Misreading
  readonly lossy: boolean
}

const pages: readonly (readonly [Misreading, CodePage])[] = [
  ['utf8-as-latin1', latin1],
  ['utf8-as-cp1252', cp1252],
  ['utf8-as-cp1258', cp1258],
]

/** Gets back UTF-8 of which every byte is still there. `undefined`: the text is not that. */
export function readMisreadUtf8(text: string): MisreadUtf8 | undefined {
  for (const [encoding, page] of pages) {
    const bytes = bytesOf(text, page)
    const read = bytes && decodeUtf8(bytes)
    if (read !== undefined && read.losses.length === 0 && read.complete > 0 && isLatin(read.text)) {
      return { text: read.text.normalize('NFC'), encoding, lossy: false }
    }
  }
  return undefined
}

/**
 * Gets back UTF-8 of which some bytes became U+FFFD, `?` or a blank. A lost byte is filled in where only one filling
 * gives a Vietnamese word; elsewhere U+FFFD stands for the letter.
 */
export function readDamagedUtf8(text: string): MisreadUtf8 | undefined {
  for (const [encoding, page] of pages.slice(1)) {
    const bytes = bytesOf(text, page)
    const read = bytes && decodeUtf8(bytes)
    if (read === undefined || read.losses.length === 0 || !isLatin(read.text)) continue
    const filled = fillLost(read)
    if (read.complete > 0 || filled.certain) return { text: filled.text.normalize('NFC'), encoding, lossy: true }
  }
  return undefined
}

function bytesOf(text: string, page: CodePage): Int16Array | undefined {
  const bytes = new Int16Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const byte = unit === 0xfffd ? lostByte : page.byteOf(unit)
    if (byte === -1) return undefined
    bytes[at] = byte
  }
  return bytes
}

/** Latin letters, marks and common signs; controls too, for text misread twice. Chance rarely gives only these. */
function isLatin(text: string): boolean {
  return !/[^\p{Script=Latin}\u0300-\u036f\0-\xbf\u2010-\u203a₫€™\ufeff\ufffd]/u.test(text)
}
