import { cp1252, cp1252Table, cp1258Table, tcvnTable, visciiTable } from './code-pages.ts'

// TCVN keeps five bytes for marks of their own; names never need them, and no font of the time showed them.
const tcvnLetters = /* @__PURE__ */ tcvnTable.replace(/\p{M}/gu, '\ufffd')

const abcTable = /* @__PURE__ */ cp1252Table.slice(0, 0xa1) + tcvnLetters.slice(0xa1)

/** Reads TCVN3 (ABC): its letters begin at A1; below stand the quotes and dashes of Windows-1252. */
export function readTcvn3(text: string): string {
  return readThrough(text, abcTable, (unit) => (unit < 0x100 ? unit : -1))
}

/** Reads TCVN 5712 in full: also the capitals with tone among the controls, which few programs wrote. */
export function readTcvn5712(text: string): string {
  return readThrough(text, tcvnLetters, byteShownAs)
}

/** Reads VISCII. */
export function readViscii(text: string): string {
  return readThrough(text, visciiTable, byteShownAs)
}

/** Reads the bytes of Windows-1258, each given as one character. */
export function readCp1258(text: string): string {
  return readThrough(text, cp1258Table, (unit) => unit).normalize('NFC')
}

/** Shown as Latin-1 or as Windows-1252: the two differ only where Latin-1 has controls. */
function byteShownAs(unit: number): number {
  return unit < 0x100 ? unit : cp1252.byteOf(unit)
}

/** Replaces each character that stands for a byte by the character of the table; the others stay. */
function readThrough(text: string, table: string, byteOf: (unit: number) => number): string {
  let result = ''
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf(text.charCodeAt(at))
    result += byte < 0 ? text.charAt(at) : table.charAt(byte)
  }
  return result
}
