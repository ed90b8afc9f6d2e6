import type { BookColumn } from '../columns/column.ts'
import { decodeCode } from './decode-code.ts'
import { decodeDate } from './decode-date.ts'
import { decodeText, decodeTime, empty, type Decoded } from './decode-text.ts'
import type { Cell } from './read-texts.ts'

/** Reads a cell as its column says. */
export function decodeCell(cell: Cell, { form, codeList }: BookColumn): Decoded {
  switch (form) {
    case 'date':
      return decodeDate(cell)
    case 'code':
      return codeList === undefined ? empty : decodeCode(cell, codeList)
    case 'time':
      return decodeTime(cell)
    case 'text':
      return decodeText(cell)
  }
}
