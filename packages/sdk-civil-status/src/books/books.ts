import type { z } from 'zod'
import { columnsOf, type BookColumn } from './columns/column.ts'
import { zBirthEntry } from './entries/birth-entry.ts'
import { zDeathEntry } from './entries/death-entry.ts'
import { zMaritalStatusEntry } from './entries/marital-status-entry.ts'
import { zMarriageEntry } from './entries/marriage-entry.ts'
import { zParentRecognitionEntry } from './entries/parent-recognition-entry.ts'

/**
 * The five books that are digitised: code, Vietnamese title, schema of an entry.
 *
 * @source CV 1437/BTP-CNTT (25/04/2019); wire names and their order as in public digitisation tools; confidence: observed
 */
export const books = {
  birth: { code: 'KS', title: 'Sổ đăng ký khai sinh', schema: zBirthEntry },
  death: { code: 'KT', title: 'Sổ đăng ký khai tử', schema: zDeathEntry },
  marriage: { code: 'KH', title: 'Sổ đăng ký kết hôn', schema: zMarriageEntry },
  'marital-status': {
    code: 'HN',
    title: 'Sổ cấp Giấy xác nhận tình trạng hôn nhân',
    schema: zMaritalStatusEntry,
  },
  'parent-recognition': { code: 'CMC', title: 'Sổ đăng ký nhận cha, mẹ, con', schema: zParentRecognitionEntry },
} as const

/** A kind of book. */
export type BookKind = keyof typeof books

/** An entry of a book as it is read: one row, one case. */
export type BookEntry<Kind extends BookKind = BookKind> = {
  [Each in BookKind]: z.output<(typeof books)[Each]['schema']>
}[Kind]

/** An entry of a book as it is given to a writer. */
export type BookEntryInput<Kind extends BookKind = BookKind> = {
  [Each in BookKind]: z.input<(typeof books)[Each]['schema']>
}[Kind]

/** An entry of a book of births. */
export type BirthEntry = BookEntry<'birth'>
/** An entry of a book of deaths. */
export type DeathEntry = BookEntry<'death'>
/** An entry of a book of marriages. */
export type MarriageEntry = BookEntry<'marriage'>
/** An entry of a book of confirmations of marital status. */
export type MaritalStatusEntry = BookEntry<'marital-status'>
/** An entry of a book of recognitions of a parent or child. */
export type ParentRecognitionEntry = BookEntry<'parent-recognition'>

const known = new Map<BookKind, readonly BookColumn[]>()

/**
 * The columns of a book in the order of its file.
 *
 * @example columnsOfBook('birth').map(({ wire }) => wire) // ['so', 'quyenSo', 'trangSo', …]
 */
export function columnsOfBook(kind: BookKind): readonly BookColumn[] {
  const columns = known.get(kind) ?? columnsOf(books[kind].schema)
  known.set(kind, columns)
  return columns
}
