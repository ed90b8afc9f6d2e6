import { lookAt } from './evidence.ts'
import { markedWords } from './marked-words.ts'
import { hasLostLetters } from './lost-letters.ts'
import { readDamagedUtf8, readMisreadUtf8 } from './legacy/misread-utf8.ts'
import { readLegacyBytes, readLegacyText, readViqrText } from './legacy/readings.ts'
import { kinds, scan } from './scan.ts'

/** What a text was written in, or misread as. `utf-8`: nothing but NFC was needed; `nfd`: it was decomposed Unicode. */
export type TextEncoding =
  | 'utf-8'
  | 'nfd'
  | 'tcvn3'
  | 'vni'
  | 'viscii'
  | 'cp1258'
  | 'viqr'
  | 'utf8-as-latin1'
  | 'utf8-as-cp1252'
  | 'utf8-as-cp1258'

/** The answer of {@link repairText}. */
export interface RepairedText {
  /** The text in NFC. Unchanged but for NFC when it was right, or could not be repaired. */
  readonly text: string
  readonly encoding: TextEncoding
  /** Something was lost before the text came here: letters were deduced, or are still missing. */
  readonly lossy: boolean
}

/** Two bytes of VISCII or TCVN can be one letter of UTF-8, but of another alphabet than the letters beside it. */
const mixedScripts = /[a-z][\u0250-\u02ff\u0370-\u0dff]|[\u0250-\u02ff\u0370-\u0dff][a-z]/i

/** UTF-8 can be misread, stored and misread again. */
const mostMisreadings = 3

/**
 * Makes readable NFC of Vietnamese text in an old encoding, or of UTF-8 that was read with the wrong one.
 *
 * Pure; time grows with the length of the text. The reading is chosen by valid Vietnamese syllables, then consistent
 * case, then common names. Right text is never changed but for NFC. One reading is chosen for the whole text: text that
 * mixes encodings stays as it is. Invalid bytes never throw.
 *
 * @param input - Text as received, or bytes of unknown encoding (UTF-8 is tried first).
 * @returns The text, what it was, and `lossy: true` when a part was lost or the text could not be repaired.
 * @source code points: iconv-lite (VISCII, TCVN 5712, Windows-125x), the published VNI and VIQR tables; confidence: observed
 * @example
 * repairText('Nguyeãn Thò Hoøa') // { text: 'Nguyễn Thị Hòa', encoding: 'vni', lossy: false }
 */
export function repairText(input: string | Uint8Array): RepairedText {
  return typeof input === 'string' ? repairString(input) : repairBytes(input)
}

function repairBytes(bytes: Uint8Array): RepairedText {
  const text = utf8Of(bytes, true)
  if (text !== undefined && !mixedScripts.test(text)) return repairString(text)
  const legacy = readLegacyBytes(unitsOf(bytes))
  if (legacy !== undefined) return { ...legacy, lossy: false }
  if (text !== undefined) return repairString(text)
  return { text: (utf8Of(bytes, false) ?? '').normalize('NFC'), encoding: 'utf-8', lossy: true }
}

/** One character for each byte. */
function unitsOf(bytes: Uint8Array): string {
  const chunk = 8192
  let units = ''
  for (let at = 0; at < bytes.length; at += chunk) units += String.fromCharCode(...bytes.subarray(at, at + chunk))
  return units
}

function utf8Of(bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal }).decode(bytes)
  } catch {
    return undefined
  }
}

function repairString(text: string): RepairedText {
  const found = scan(text)
  if ((found & ~kinds.proof) === 0) return unchanged(text, false)
  // Letters that no byte is shown as, next to Latin-1 letters only: most right Vietnamese ends here.
  if ((found & ~kinds.latin1 & ~kinds.viqr) === kinds.proof && !text.includes('?')) return unchanged(text, false)
  if ((found & (kinds.mark | kinds.other)) !== 0) {
    const composed = text.normalize('NFC')
    if (composed !== text) return { ...composedAs(text, composed), lossy: hasLostLetters(composed) }
  }
  return repairComposed(text, found)
}

function repairComposed(text: string, found: number): RepairedText {
  if ((found & ~kinds.viqr) === 0) {
    const viqr = readViqrText(text)
    return viqr === undefined ? unchanged(text, hasLostLetters(text)) : { ...viqr, lossy: false }
  }
  // Every letter of misread UTF-8 has a byte that is shown as a sign.
  const signs = (found & kinds.suspect) !== 0
  const misread = signs ? readMisreadUtf8(text) : undefined
  if (misread !== undefined) return repairAgain(misread, 1)
  const words = markedWords(text)
  const looks = lookAt(text, words, signs)
  if (looks.right) return unchanged(text, hasLostLetters(text))
  const damaged = readDamagedUtf8(text)
  if (damaged !== undefined) return damaged
  const legacy = (found & kinds.proof) === 0 ? readLegacyText(text, words, looks) : undefined
  return legacy === undefined ? unchanged(text, hasLostLetters(text)) : { ...legacy, lossy: false }
}

/** Takes off further misreadings; the first one names the encoding. */
function repairAgain(read: RepairedText, times: number): RepairedText {
  const again = times < mostMisreadings ? (readMisreadUtf8(read.text) ?? readDamagedUtf8(read.text)) : undefined
  if (again === undefined) return read
  return { ...repairAgain(again, times + 1), encoding: read.encoding }
}

/** Windows-1258 keeps hat and horn in the letter and adds the tone as a mark; NFD takes everything apart. */
function composedAs(text: string, composed: string): { text: string; encoding: 'nfd' | 'cp1258' } {
  const isCp1258 = /[ăâêôơư][\u0300\u0301\u0303\u0309\u0323]/i.test(text) && !/[\u0302\u0306\u031b]/.test(text)
  return { text: composed, encoding: isCp1258 ? 'cp1258' : 'nfd' }
}

function unchanged(text: string, lossy: boolean): RepairedText {
  return { text, encoding: 'utf-8', lossy }
}
