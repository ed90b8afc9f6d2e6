import { InputError } from '@lienthong/sdk-core'

/** Why nothing more of a file can be read. The words carry no value of a cell. */
const reasons = {
  empty: ['the file is empty: its first line names the columns', 'tệp trống: dòng đầu phải ghi tên các cột'],
  encoding: ['the file is not UTF-8', 'tệp không dùng bảng mã UTF-8'],
  quote: [
    'a quotation mark opens, closes or is missing where a cell goes on; the rows after it cannot be told apart',
    'dấu ngoặc kép đặt sai chỗ hoặc thiếu; không tách được các dòng phía sau',
  ],
  'too-long': ['the row is longer than any row can be', 'dòng quá dài'],
  header: ['the header has', 'dòng tiêu đề'],
} as const

/** Makes the error of a file that nobody can read on: which line, and why. */
export function unreadableCsv(rule: Exclude<keyof typeof reasons, 'header'>, line?: number): InputError {
  return errorOf(rule, line, reasons[rule])
}

/** Makes the error of a header with which no row could be read. */
export function unreadableHeader(line: number, words: readonly [en: string, vi: string]): InputError {
  const [en, vi] = reasons.header
  return errorOf('header', line, [`${en} ${words[0]}`, `${vi} ${words[1]}`])
}

function errorOf(rule: string, line: number | undefined, [en, vi]: readonly [string, string]): InputError {
  const [at, atVi] = line === undefined ? ['', ''] : [`line ${line}: `, `dòng ${line}: `]
  const problem = { field: line === undefined ? '(file)' : `line ${line}`, rule }
  return new InputError({
    system: 'reports',
    operation: 'readCsv',
    fields: [{ ...problem, message: `${at}${en}`, messageVi: `${atVi}${vi}` }],
  })
}
