// eslint-disable-next-line no-restricted-imports -- The one door to the generated tables.
import { cp1252Table, cp1258Table, tcvnTable, visciiTable } from './tables.gen.ts'

export { cp1252Table, cp1258Table, tcvnTable, visciiTable }

const noCharacter = '\ufffd'

/** A way to read bytes as text. */
export interface CodePage {
  /** The byte that is shown as this UTF-16 unit; -1 when no byte is. */
  byteOf(unit: number): number
}

/** Latin-1: each byte is the code point of the same number. */
export const latin1: CodePage = { byteOf: (unit) => (unit < 0x100 ? unit : -1) }

/** Windows-1252. Its five undefined bytes stay C1 controls, as browsers read them. */
export const cp1252: CodePage = /* @__PURE__ */ codePage(cp1252Table)

/** Windows-1258, the Vietnamese page of Windows. */
export const cp1258: CodePage = /* @__PURE__ */ codePage(cp1258Table)

function codePage(table: string): CodePage {
  const bytes = new Map<number, number>()
  for (let byte = 0x80; byte < 0x100; byte++) {
    const shown = table.charAt(byte)
    bytes.set(shown === noCharacter ? byte : shown.charCodeAt(0), byte)
  }
  return { byteOf: (unit) => (unit < 0x80 ? unit : (bytes.get(unit) ?? -1)) }
}
