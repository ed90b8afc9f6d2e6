import { readBook, writeBook } from '@lienthong/sdk-civil-status/books'
import { strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOf, headerXml, rowsOf, rowXml, sheetOf, smallest, told, xlsxWith } from './made-up-books.ts'

const rulesOf = async (file: Uint8Array, limits = {}): Promise<string[]> => {
  const error: unknown = await readBook(file, { book: 'birth', limits }).catch((thrown: unknown) => thrown)
  return (error as { fields?: { rule: string }[] }).fields?.map(({ rule }) => rule) ?? ['read']
}
const entryXml = (row: number): string => rowXml(row, [String(row), '01/2005', '18.03.2005', 'Nguyễn Thị Hòa'])

describe('a file that is no book is refused with the reason', () => {
  it('nothing, CSV, a picture', async () => {
    expect(await rulesOf(new Uint8Array())).toEqual(['not-xlsx'])
    expect(await rulesOf(strToU8('so,quyenSo,ngayDangKy,nksHoTen'))).toEqual(['not-xlsx'])
    expect(await rulesOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toEqual(['not-xlsx'])
  })

  it('an old .xls, or an .xlsx with a password', async () => {
    expect(await rulesOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toEqual(['old-or-locked'])
  })

  it('something that is no bytes', async () => {
    expect(await rulesOf('KS.xlsx' as unknown as Uint8Array)).toEqual(['source-type'])
  })

  it('a zip of something else', async () => {
    expect(await rulesOf(zipSync({ 'letter.xml': strToU8('<a/>') }))).toEqual(['broken-file'])
  })

  it('a file cut short at any place', async () => {
    const whole = await writeBook([smallest.birth], { book: 'birth' })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: whole.length - 1 }), async (length) => {
        expect(await rulesOf(whole.subarray(0, length))).toEqual(['broken-file'])
      }),
      { numRuns: 40 },
    )
  })

  it('a file with any byte turned over is read or refused, and nothing else', async () => {
    const whole = await writeBook([smallest.birth], { book: 'birth' })
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const turned = whole.slice()
        turned[at] = turned[at]! ^ change
        const book = await readBook(turned, { book: 'birth' }).catch((error: unknown) => error)
        if (book instanceof Error) expect(book).toMatchObject({ code: 'INVALID_INPUT' })
        else await rowsOf(book as never)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a file that would fill the memory is refused before it does', () => {
  it('a zip that unpacks to more than the limit', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(200 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await rulesOf(bomb)).toEqual(['unpacked-too-large'])
  })

  it('many parts that are too much together', async () => {
    const parts = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`xl/${at}.xml`, new Uint8Array(5_000_000)]))
    expect(await rulesOf(zipSync(parts, { level: 9 }))).toEqual(['unpacked-too-large'])
  })

  it('a zip that says it is small and is not', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(100 * 1024 * 1024) }, { level: 9 })
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
    // The size in the directory at the end of the file, which is the one that counts.
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
    expect(await rulesOf(bomb)).toEqual(['broken-file'])
  })

  it('a file beyond a limit of one’s own', async () => {
    const file = await writeBook([smallest.birth], { book: 'birth' })
    expect(await rulesOf(file, { maxFileBytes: 1000 })).toEqual(['file-too-large'])
    expect(await rulesOf(file, { maxUnpackedBytes: 1000 })).toEqual(['unpacked-too-large'])
  })

  it.each([
    ['a cell in the last row of Excel', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'too-many-rows'],
    ['a cell in the last column of Excel', '<row r="2"><c r="XFD2"><v>1</v></c></row>', 'too-many-columns'],
    ['a row that calls itself a thousand millionth', '<row r="1e9"><c r="A2"><v>1</v></c></row>', 'broken-file'],
    ['a row far away with near cells', '<row r="9999999"><c r="A2"><v>1</v></c></row>', 'too-many-rows'],
    ['a column of ten letters', '<row r="2"><c r="ABCDEFGHIJ2"><v>1</v></c></row>', 'broken-file'],
    ['other quotation marks', `<row r='2'><c r='XFD2'><v>1</v></c></row>`, 'too-many-columns'],
    ['blanks around the sign', '<row r="2"><c r = "XFD2"><v>1</v></c></row>', 'too-many-columns'],
    ['an entity', '<row r="2"><c r="XF&#68;2"><v>1</v></c></row>', 'broken-file'],
    ['a tag within an attribute', '<row x=">" r="1e9"><c r="A2"><v>1</v></c></row>', 'broken-file'],
    ['an attribute without marks', '<row r=1e9><c r="A2"><v>1</v></c></row>', 'broken-file'],
    ['a namespace', '<x:row r="2"><x:c r="XFD2"><x:v>1</x:v></x:c></x:row>', 'too-many-columns'],
    ['two addresses', '<row r="2"><c r="A2" r="XFD2"><v>1</v></c></row>', 'too-many-columns'],
  ])('%s', async (_what, row, rule) => {
    expect(await rulesOf(await xlsxWith(`<sheetData>${headerXml}${row}</sheetData>`))).toEqual([rule])
  })

  it('more than 20,000 rows, with the way out', async () => {
    const rows = Array.from({ length: 20_001 }, (_, at) => entryXml(at + 2)).join('')
    const file = await xlsxWith(`<sheetData>${headerXml}${rows}</sheetData>`)
    await expect(readBook(file, { book: 'birth' })).rejects.toMatchObject({
      fields: [{ rule: 'too-many-rows', messageVi: expect.stringContaining('readBookCsv') as string }],
    })
  })
})

describe('a file as offices have it is read', () => {
  it('with borders drawn down to the last row', async () => {
    const empty = Array.from({ length: 30_000 }, (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" s="0"/></row>`).join(
      '',
    )
    const last = '<row r="1048576" spans="1:4"><c r="XFD1048576" s="0"/></row>'
    const file = await xlsxWith(`<sheetData>${headerXml}${entryXml(2)}${empty}${last}</sheetData>`)
    expect(await entriesOf(await readBook(file, { book: 'birth' }))).toHaveLength(1)
  })

  it('with an error of Excel, or a formula whose value was not stored: the row is refused, not read as empty', async () => {
    const cells = ['A', 'B', 'C'].map((letter) => `<c r="${letter}2" t="inlineStr"><is><t>2005</t></is></c>`).join('')
    const fault = (cell: string) => xlsxWith(`<sheetData>${headerXml}<row r="2">${cells}${cell}</row></sheetData>`)
    for (const cell of [
      '<c r="D2" t="e"><v>#N/A</v></c>',
      '<c r="D2" t="str"><f>A1&amp;B1</f></c>',
      '<c r="D2"><f>A1</f><v/></c>',
    ]) {
      const [row] = await rowsOf(await readBook(await fault(cell), { book: 'birth' }))
      expect(told(row?.problems ?? [])).toEqual(['cell-error nksHoTen'])
    }
  })

  it('with a formula that gives an empty text', async () => {
    const entry = entryXml(2).replace('</row>', '<c r="E2" t="str"><f>TRIM(F2)</f><v></v></c></row>')
    const file = await xlsxWith(`<sheetData>${headerXml}${entry}</sheetData>`)
    expect(await rowsOf(await readBook(file, { book: 'birth' }))).toMatchObject([{ status: 'read', problems: [] }])
  })

  it('with a formula and its value', async () => {
    const file = await sheetOf([
      ['so', 'quyenSo', 'ngayDangKy', 'nksHoTen'],
      ['1', '1', '2005', 'Lê Văn Ba'],
    ])
    const parts = unzipSync(file)
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
    const formula = sheet.replace('<c r="B2" t="s">', '<c r="B2" t="s"><f>A2</f>')
    const changed = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(formula) })
    expect(formula).not.toBe(sheet)
    expect(await entriesOf(await readBook(changed, { book: 'birth' }))).toHaveLength(1)
  })
})
