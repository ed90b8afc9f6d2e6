import {
  books,
  type BookEntryInput,
  type BookKind,
  type BookProblem,
  type BookRow,
  type ReadBook,
} from '@lienthong/sdk-civil-status/books'
import { strToU8, unzipSync, zipSync } from 'fflate'
import writeExcelFile, { type SheetData } from 'write-excel-file/universal'

export const kinds = Object.keys(books) as BookKind[]

/** The least that each book asks for. All people are made up. */
export const smallest: { readonly [Kind in BookKind]: BookEntryInput<Kind> } = {
  birth: { number: '24', book: '01/2005', registeredOn: '2005-03-18', child: { name: 'Nguyễn Thị Hòa' } },
  death: { number: '7', book: '02/1987', registeredOn: '1987-11', deceased: { name: 'Trần Văn Bốn' } },
  marriage: {
    number: '3',
    book: '01/1999',
    registeredOn: '1999-05-02',
    husband: { name: 'Lê Văn Năm' },
    wife: { name: 'Phạm Thị Sáu' },
  },
  'marital-status': { number: '11', book: '01/2016', registeredOn: '2016-01-04', person: { name: 'Đỗ Thị Bảy' } },
  'parent-recognition': {
    number: '1',
    book: '01/2010',
    registeredOn: '2010-08-20',
    parent: { name: 'Vũ Văn Tám' },
    child: { name: 'Vũ Thị Chín' },
  },
}

/** A birth with every kind of cell in it. */
export const birth: BookEntryInput<'birth'> = {
  ...smallest.birth,
  page: '12',
  registrationKind: 'on-time',
  registryPlace: 'UBND xã Thạch Hà',
  child: {
    name: 'Nguyễn Thị Hòa',
    sex: 'female',
    birthDate: '2005-03',
    birthDateInWords: 'tháng ba năm hai nghìn không trăm linh năm',
    ethnicity: 'Kinh',
    nationality: 'Việt Nam',
    parentage: 'both-known',
  },
  mother: { name: 'Trần Thị Mười', birthDate: '1980', paperKind: 'old-identity-card', paperNumber: '912345678' },
  father: { name: 'Nguyễn Văn Một', birthDate: '1979-12-01', paperKind: 'citizen-card', paperNumber: '942079000001' },
  scanFile: 'KS.2005.01.024.pdf',
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

export function rowsOf<Kind extends BookKind>(book: ReadBook<Kind>): Promise<BookRow<Kind>[]> {
  return collect(book.rows)
}

/** The entries of a book; fails when a row was refused. */
export async function entriesOf<Kind extends BookKind>(book: ReadBook<Kind>) {
  const rows = await rowsOf(book)
  return rows.map((row) => {
    if (row.status === 'refused') throw new Error(row.problems.map(({ message }) => message).join('\n'))
    return row.entry
  })
}

/** Rule and column of each problem, as `required nksHoTen`. */
export function told(problems: readonly BookProblem[]): string[] {
  return problems.map(({ rule, column, cell = '' }) => `${rule} ${column ?? cell}`)
}

/** An `.xlsx` as somebody fills it in: numbers are numbers, days are days. */
export async function sheetOf(rows: SheetData): Promise<Uint8Array> {
  const blob = await writeExcelFile(rows, { dateFormat: 'dd/mm/yyyy' }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

export const day = (text: string): Date => new Date(`${text}T00:00:00Z`)

/** A row of a book of births with one cell as it is to be tried out. */
export async function birthWith(column: string, cell: string | number | boolean | Date): Promise<Uint8Array> {
  const names = ['so', 'quyenSo', 'ngayDangKy', 'nksHoTen']
  const usual: Record<string, string> = {
    so: '24',
    quyenSo: '01/2005',
    ngayDangKy: '18.03.2005',
    nksHoTen: 'Nguyễn Thị Hòa',
  }
  const header = [...new Set([...names, column])]
  return sheetOf([header, header.map((name) => (name === column ? cell : (usual[name] ?? null)))])
}

/** A file made by hand: the cells of the first sheet as XML. */
export async function xlsxWith(sheetData: string): Promise<Uint8Array> {
  const parts = unzipSync(await sheetOf([['so']]))
  const name = 'xl/worksheets/sheet1.xml'
  const xml = new TextDecoder().decode(parts[name]).replace(/<sheetData>.*<\/sheetData>/s, sheetData)
  return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 9 })
}

/** A row of XML with the header of a book of births. */
export const headerXml = rowXml(1, ['so', 'quyenSo', 'ngayDangKy', 'nksHoTen'])

export function rowXml(row: number, cells: readonly string[]): string {
  const xml = cells.map(
    (text, at) => `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  )
  return `<row r="${row}">${xml.join('')}</row>`
}
