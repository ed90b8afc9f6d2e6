import { InputError, type FieldProblem } from '@lienthong/sdk-core'

/** Most rows of one `.xlsx`. A book has some hundreds; what is longer is CSV, which is read as a stream. */
export const maxSheetRows = 20_000

/** Why a file is not read at all, in both languages. `$` stands for the column. */
const sentences = {
  'not-xlsx': [
    'is not an .xlsx file; read a CSV file with readBookCsv',
    'không phải tệp .xlsx; tệp CSV đọc bằng readBookCsv',
  ],
  'old-or-locked': [
    'is an .xls file or is locked with a password: save it as .xlsx without one',
    'là tệp .xls hoặc có mật khẩu: hãy lưu lại dạng .xlsx không mật khẩu',
  ],
  'broken-file': ['is damaged: open it in Excel and save it again', 'bị hỏng: hãy mở bằng Excel và lưu lại'],
  'file-too-large': ['is larger than the limit', 'lớn hơn mức cho phép'],
  'unpacked-too-large': [
    'becomes larger than the limit when it is unpacked; give larger books as CSV to readBookCsv',
    'khi giải nén lớn hơn mức cho phép; sổ lớn hơn hãy lưu thành CSV và đọc bằng readBookCsv',
  ],
  'too-many-rows': [
    'has more than 20,000 rows: save it as CSV and read it with readBookCsv',
    'có hơn 20.000 dòng: hãy lưu thành CSV và đọc bằng readBookCsv',
  ],
  'too-many-columns': ['has cells beyond the 256th column', 'có ô nằm sau cột thứ 256'],
  'sheet-not-found': ['has no such sheet', 'không có trang tính này'],
  'no-header': [
    'has no row with the column names of a book in its first ten rows',
    'không có dòng tiêu đề với tên cột của sổ trong mười dòng đầu',
  ],
  'wrong-book': ['has the columns of the book $', 'có các cột của sổ $'],
  'missing-column': ['lacks the column $', 'thiếu cột $'],
  'duplicate-column': ['has the column $ twice', 'có cột $ hai lần'],
  'open-quote': ['opens a quotation mark that is not closed, in row $', 'có dấu ngoặc kép mở mà không đóng, ở dòng $'],
  'record-too-long': [
    'has a row of more than a million characters, a quotation mark is probably not closed: row $',
    'có dòng dài hơn một triệu ký tự, có thể do dấu ngoặc kép không đóng: dòng $',
  ],
  'source-type': ['must be bytes, a Blob or a stream', 'phải là mảng byte, Blob hoặc luồng dữ liệu'],
  'book-kind': ['must be the name of a book', 'phải là tên một loại sổ'],
} as const satisfies Readonly<Record<string, readonly [en: string, vi: string]>>

/** Why a file is not read at all. */
export type BookFileRule = keyof typeof sentences

/** Names of columns and numbers of rows: nothing of what stands in the cells. */
type Detail = string | number

/** What of a call is at fault, in Vietnamese. */
const subjects = { file: 'tệp', sheet: 'tệp', book: 'loại sổ', entries: 'danh sách' } as const

/** One reason why a file is not read. */
export function fileProblem(
  rule: BookFileRule,
  detail: Detail = '',
  field: keyof typeof subjects = 'file',
): FieldProblem {
  const [en, vi] = sentences[rule]
  const fill = (subject: string, text: string): string => `${subject} ${text.replace('$', String(detail))}`
  return { field, rule, message: fill(field, en), messageVi: fill(subjects[field], vi) }
}

/** The error of a file that is not read. */
export function refuseFile(operation: string, ...fields: readonly FieldProblem[]): InputError {
  return new InputError({ system: 'civil-status', operation, fields })
}
