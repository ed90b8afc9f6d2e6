/** What a rule says, after the place it speaks of. */
interface RuleRow {
  /** `error`: the row gives no entry. `warning`: it does, and somebody should hold it against the paper. */
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly messageVi: string
}

const error = (message: string, messageVi: string): RuleRow => ({ severity: 'error', message, messageVi })
const warning = (message: string, messageVi: string): RuleRow => ({ severity: 'warning', message, messageVi })

/** What can be wrong with a cell, a row or a column: one row per rule, in both languages, never with the value. */
export const bookRules = {
  required: error('must not be empty', 'không được để trống'),
  'book-date': error(
    'must be dd.MM.yyyy, MM.yyyy or yyyy, and an existing day',
    'phải có dạng dd.MM.yyyy, MM.yyyy hoặc yyyy và là ngày có thật',
  ),
  'year-range': error('must lie between the years 1800 and 2100', 'phải nằm trong khoảng năm 1800 đến 2100'),
  'not-in-list': error('is not in the code list', 'không có trong danh mục mã'),
  'too-long': error('has more characters than the column takes', 'dài hơn số ký tự cho phép của cột'),
  'control-character': error('holds characters that are no text', 'có ký tự không phải chữ'),
  'cell-error': error(
    'is an error of Excel, or a formula without its value',
    'là lỗi của Excel hoặc công thức chưa có kết quả',
  ),
  'not-text': error('is TRUE or FALSE, not text', 'là giá trị TRUE/FALSE, không phải chữ'),
  'text-became-date': error(
    'was turned into a date by Excel: set the cell to Text and type it again',
    'đã bị Excel đổi thành ngày tháng: hãy định dạng ô là Text rồi nhập lại',
  ),
  'cell-count': error(
    'the row has not as many cells as the header: a delimiter is missing or too many',
    'số ô của dòng khác số cột của dòng tiêu đề: thừa hoặc thiếu dấu phân cách',
  ),
  'csv-quote': error(
    'a quotation mark within a cell must be written twice, in a cell that is quoted',
    'dấu ngoặc kép trong ô phải viết thành hai dấu và ô phải đặt trong ngoặc kép',
  ),
  'repaired-text': warning(
    'was in an old encoding and was repaired: compare it with the paper',
    'dùng bảng mã cũ, đã được chuyển sang Unicode: hãy đối chiếu với bản giấy',
  ),
  'damaged-text': warning(
    'has lost letters that could not be repaired: type it again from the paper',
    'bị mất chữ, không khôi phục được: hãy nhập lại theo bản giấy',
  ),
  'date-form': warning(
    'was written with other separators or without zeros and was read as day, month, year',
    'viết khác dạng quy định, đã được hiểu theo thứ tự ngày, tháng, năm',
  ),
  'excel-date': warning(
    'is a date of Excel, which makes a whole day out of a month: check that the paper tells the day',
    'là kiểu ngày của Excel, có thể đã tự thêm ngày vào tháng: hãy kiểm tra bản giấy có ghi ngày hay không',
  ),
  'date-as-number': warning(
    'is a number and was read as month and year: set the cell to Text',
    'là số, đã được hiểu là tháng và năm: hãy định dạng ô là Text',
  ),
  'zero-code': warning(
    'is 0, which this list does not have, and was read as empty',
    'là 0, không có trong danh mục, được coi là để trống',
  ),
  'cell-without-column': warning(
    'stands outside the columns of the header and was left out',
    'nằm ngoài các cột của dòng tiêu đề nên bị bỏ qua',
  ),
  'unknown-column': warning('is no column of this book and was left out', 'không phải cột của sổ này nên bị bỏ qua'),
  'paper-number': warning(
    'has not the digits of its kind of paper: 12 for a citizen card, 9 or 12 for an old identity card',
    'không đủ chữ số theo loại giấy tờ: 12 số với căn cước công dân, 9 hoặc 12 số với CMND',
  ),
  'duplicate-number': warning(
    'has the number and book of an earlier row',
    'trùng số và quyển số với một dòng phía trên',
  ),
  'number-order': warning(
    'was registered earlier than a lower number of the same book',
    'đăng ký sớm hơn số nhỏ hơn trong cùng quyển sổ',
  ),
  'after-registration': warning('is later than the registration', 'sau ngày đăng ký'),
  'died-before-birth': warning('is earlier than the birth', 'trước ngày sinh'),
  'parent-not-older': warning('is not earlier than the birth of the child', 'không trước ngày sinh của con'),
  'notice-before-death': warning('is earlier than the death', 'trước ngày chết'),
  'period-reversed': warning('is earlier than the beginning', 'trước ngày bắt đầu'),
  'place-not-recognised': warning(
    'names no province, district or commune of the day of registration',
    'không có tên tỉnh, huyện, xã nào tại thời điểm đăng ký',
  ),
} as const satisfies Readonly<Record<string, RuleRow>>

/** What can be wrong with a cell, a row or a column. */
export type BookRule = keyof typeof bookRules

/** One thing that is wrong, with its place. The value is left out on purpose: it is somebody's. */
export interface BookProblem {
  /** Row of the file, 1 for the first, as Excel counts. */
  readonly row: number
  /** Wire name of the column; absent when the whole row, or no known column, is meant. */
  readonly column?: string
  /** Address as Excel shows it, `K12`; absent when the column is not in the file. */
  readonly cell?: string
  /** The earlier row that this one disagrees with. */
  readonly otherRow?: number
  readonly rule: BookRule
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly messageVi: string
}

/** Where a problem is. */
export type BookPlace = Pick<BookProblem, 'row' | 'column' | 'cell' | 'otherRow'> & { readonly label?: string }

/** Names a place and the rule it breaks, in both languages. */
export function bookProblem({ label, ...place }: BookPlace, rule: BookRule): BookProblem {
  const { severity, message, messageVi } = bookRules[rule]
  const { row, column, cell, otherRow } = place
  const en = [`row ${row}`, column, cell && `cell ${cell}`].filter(Boolean).join(', ')
  const vi = [`dòng ${row}`, label && `cột ${label}`, cell && `ô ${cell}`].filter(Boolean).join(', ')
  const [also, alsoVi] = otherRow === undefined ? ['', ''] : [`, row ${otherRow}`, `, dòng ${otherRow}`]
  return { ...place, rule, severity, message: `${en}: ${message}${also}`, messageVi: `${vi}: ${messageVi}${alsoVi}` }
}

/** The letters of a column as Excel shows them; the first is 0. */
export function columnLetters(index: number): string {
  const before = Math.floor(index / 26) - 1
  return (before < 0 ? '' : columnLetters(before)) + String.fromCharCode(65 + (index % 26))
}
