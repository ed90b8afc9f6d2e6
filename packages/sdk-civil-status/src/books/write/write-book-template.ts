import { books, columnsOfBook, type BookKind } from '../books.ts'
import type { CodeList } from '../code-lists.ts'
import type { BookColumn, ColumnForm } from '../columns/column.ts'
import { requireKind } from '../read/read-book.ts'
import { headerCells, widthOf, type WriteBookOptions } from './write-book.ts'
import { writeSheets, type TextSheet } from './write-sheets.ts'

const forms: Readonly<Record<ColumnForm, string>> = {
  text: 'Chữ',
  time: 'Chữ, ghi như trong sổ',
  date: 'dd.MM.yyyy, MM.yyyy hoặc yyyy (ghi phần biết được)',
  code: 'Mã, xem trang Danh mục',
}

/** Rows set to Text: in others Excel makes dates and numbers of what is typed. A book has some hundreds. */
const blankRows = 500

/**
 * Writes an empty book for an officer to fill in: the header and 500 rows set to Text, a sheet that explains each column,
 * and a sheet with the codes.
 *
 * {@link readBook} reads the filled file as it is.
 *
 * @returns The bytes of an `.xlsx` file.
 * @throws {@link InputError} `book-kind`.
 * @source as {@link readBook}; the Vietnamese explanations are ours
 * @example await writeFile('mau-khai-sinh.xlsx', await writeBookTemplate({ book: 'birth', headers: 'labels' }))
 */
export async function writeBookTemplate<Kind extends BookKind>({
  book,
  headers = 'wire',
}: WriteBookOptions<Kind>): Promise<Uint8Array> {
  requireKind(book, 'writeBookTemplate')
  const columns = columnsOfBook(book)
  const sheet = {
    name: books[book].code,
    blankRows,
    rows: [headerCells(columns, headers)],
    widths: columns.map(widthOf),
  }
  return writeSheets([sheet, guideOf(columns), codesOf(columns)])
}

function guideOf(columns: readonly BookColumn[]): TextSheet {
  const rows = columns.map(({ wire, label, required, form, codeList, maxLength }) => [
    wire,
    label,
    required ? 'Có' : 'Không',
    forms[form],
    codeList?.title ?? '',
    form === 'text' || form === 'time' ? String(maxLength) : '',
  ])
  const header = ['Tên cột', 'Nội dung', 'Bắt buộc', 'Cách ghi', 'Danh mục', 'Số ký tự tối đa']
  return { name: 'Hướng dẫn', rows: [header, ...rows], widths: [46, 52, 10, 48, 40, 16] }
}

function codesOf(columns: readonly BookColumn[]): TextSheet {
  const lists = new Set(columns.flatMap(({ codeList }): CodeList[] => (codeList ? [codeList] : [])))
  const rows = [...lists].flatMap(({ title, codes }) =>
    Object.values(codes).map(({ code, label }) => [title, code, label]),
  )
  return { name: 'Danh mục', rows: [['Danh mục', 'Mã', 'Ý nghĩa'], ...rows], widths: [40, 30, 60] }
}
