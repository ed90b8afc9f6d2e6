import { repairText, type RepairedText, type TextEncoding } from '@lienthong/sdk-core'
import type { BookRule } from '../book-rules.ts'
import { lengths } from '../columns/column.ts'
import type { ExcelFault, RawCell } from './raw-cell.ts'

/** What to do with text of old encodings. */
export type LegacyText = 'repair' | 'keep'

/** Text as it is meant, and what is to be said of it. */
export interface TextCell {
  readonly text: string
  readonly rules: readonly BookRule[]
}

/** A cell whose text can be read. */
export type Cell = TextCell | number | boolean | Date | ExcelFault | null

/** Characters looked at: misread UTF-8 has up to eight for a letter. What is longer fits in no column. */
const mostCharacters = 8 * lengths.note

/**
 * Reads the texts of a row. In old encodings a short word may look like another one (`bè` is bố in TCVN3), so that alone it would
 * be left as it is: it is read together with a text of the same row that surely is in such an encoding.
 */
export function readTexts(cells: readonly RawCell[], legacy: LegacyText): Cell[] {
  if (legacy === 'keep') return cells.map((cell) => (isText(cell) ? plain(keep(cell)) : cell))
  const repaired = cells.map((cell) => (isText(cell) && cell.length <= mostCharacters ? repairText(cell) : undefined))
  const surely = repaired.findIndex((text) => text !== undefined && isOld(text.encoding))
  const witness: Witness = { cell: cells[surely], repaired: repaired[surely] }
  return cells.map((cell, index) => {
    if (!isText(cell)) return cell
    const alone = repaired[index]
    if (alone === undefined) return { text: '', rules: ['too-long'] }
    const { text, encoding, lossy } = isOld(alone.encoding) ? alone : (inCompany(cell, witness) ?? alone)
    const old: BookRule[] = isOld(encoding) ? ['repaired-text'] : []
    return { ...plain(text), rules: lossy ? [...old, 'damaged-text'] : old }
  })
}

type Text = string | Uint8Array

interface Witness {
  readonly cell: RawCell | undefined
  readonly repaired: RepairedText | undefined
}

/** A text read beside one that surely is in an old encoding; `undefined` when that makes no difference. */
function inCompany(cell: Text, { cell: other, repaired }: Witness): RepairedText | undefined {
  if (repaired === undefined || other === undefined || !isText(other) || isAscii(cell)) return undefined
  const both = repairText(joined(other, cell))
  const start = `${repaired.text}${gap}`
  if (both.encoding !== repaired.encoding || !both.text.startsWith(start)) return undefined
  const text = both.text.slice(start.length)
  return text === cell ? undefined : { ...both, text, lossy: false }
}

/** Between two texts; no encoding changes it. */
const gap = ' / '

function joined(one: Text, other: Text): Text {
  if (typeof one === 'string' && typeof other === 'string') return one + gap + other
  const encoder = new TextEncoder()
  const parts = [one, gap, other].map((part) => (typeof part === 'string' ? encoder.encode(part) : part))
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

function isText(cell: RawCell): cell is Text {
  return typeof cell === 'string' || cell instanceof Uint8Array
}

function isAscii(cell: Text): boolean {
  return typeof cell === 'string' ? !/[^\0-\x7f]/.test(cell) : cell.every((byte) => byte < 0x80)
}

/** To put letters and marks together is no repair. */
function isOld(encoding: TextEncoding): boolean {
  return encoding !== 'utf-8' && encoding !== 'nfd'
}

function keep(cell: Text): string {
  return typeof cell === 'string' ? cell : new TextDecoder('utf-8', { ignoreBOM: true }).decode(cell)
}

function plain(text: string): TextCell {
  return { text: text.replace(/\r\n?/g, '\n').trim(), rules: [] }
}
