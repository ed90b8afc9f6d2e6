import { InputError } from '@lienthong/sdk-core'
import { readBook, writeBook } from '@lienthong/sdk-civil-status/books'
import { describe, expect, it } from 'vitest'
import { birth, birthWith, entriesOf, kinds, rowsOf, sheetOf, smallest, told } from './made-up-books.ts'

describe('readBook', () => {
  it('reads a book of births: one row, one entry', async () => {
    const file = await sheetOf([
      ['so', 'quyenSo', 'ngayDangKy', 'loaiDangKy', 'nksHoTen', 'nksGioiTinh', 'nksNgaySinh', 'meHoTen', 'meNgaySinh'],
      ['24', '01/2005', '18.03.2005', '1', 'Nguyễn Thị Hòa', '2', '03.2005', 'Trần Thị Mười', '1980'],
    ])
    const { rows } = await readBook(file, { book: 'birth' })
    for await (const row of rows) {
      expect(row).toEqual({
        row: 2,
        status: 'read',
        problems: [],
        entry: {
          number: '24',
          book: '01/2005',
          registeredOn: '2005-03-18',
          registrationKind: 'on-time',
          child: { name: 'Nguyễn Thị Hòa', sex: 'female', birthDate: '2005-03' },
          mother: { name: 'Trần Thị Mười', birthDate: '1980' },
        },
      })
    }
  })

  it.each(kinds)('reads %s', async (kind) => {
    const book = await readBook(await writeBook([smallest[kind]], { book: kind }), { book: kind })
    expect(await entriesOf(book)).toEqual([smallest[kind]])
  })

  it('says what is wrong row by row, by row, column and rule, and goes on', async () => {
    const file = await sheetOf([
      ['so', 'quyenSo', 'ngayDangKy', 'nksHoTen', 'nksGioiTinh'],
      ['1', '01/2005', '31.02.2005', null, '7'],
      ['2', '01/2005', '18.03.2005', 'Trần Văn Hai', '1'],
    ])
    const [first, second] = await rowsOf(await readBook(file, { book: 'birth' }))
    expect(first?.status).toBe('refused')
    expect(first?.problems.map(({ message }) => message)).toEqual([
      'row 2, ngayDangKy, cell C2: must be dd.MM.yyyy, MM.yyyy or yyyy, and an existing day',
      'row 2, nksGioiTinh, cell E2: is not in the code list',
      'row 2, nksHoTen, cell D2: must not be empty',
    ])
    expect(first?.problems[2]?.messageVi).toBe(
      'dòng 2, cột Họ, chữ đệm, tên (người được khai sinh), ô D2: không được để trống',
    )
    expect(second?.status).toBe('read')
  })

  it('takes bytes, a buffer and a Blob', async () => {
    const bytes = await writeBook([birth], { book: 'birth' })
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    for (const source of [bytes, buffer, new Blob([buffer])]) {
      expect(await entriesOf(await readBook(source, { book: 'birth' }))).toEqual([birth])
    }
  })

  it('leaves blank rows out and still counts them', async () => {
    const file = await sheetOf([
      ['so', 'quyenSo', 'ngayDangKy', 'nksHoTen'],
      [null, '  ', null, null],
      ['1', '01/2005', '2005', 'Trần Văn Hai'],
    ])
    expect((await rowsOf(await readBook(file, { book: 'birth' }))).map(({ row }) => row)).toEqual([3])
  })

  it('reads the sheet that was asked for', async () => {
    const file = await writeBook([birth], { book: 'birth' })
    expect(await entriesOf(await readBook(file, { book: 'birth', sheet: 'KS' }))).toEqual([birth])
    await expect(readBook(file, { book: 'birth', sheet: 'KT' })).rejects.toMatchObject({
      fields: [{ field: 'sheet', rule: 'sheet-not-found' }],
    })
  })

  it('refuses a book that there is none of', async () => {
    await expect(readBook(new Uint8Array(), { book: 'toString' as 'birth' })).rejects.toBeInstanceOf(InputError)
  })
})

describe('the header', () => {
  const entry = ['24', '01/2005', '2005', 'Nguyễn Thị Hòa']
  const read = async (...rows: (string | null)[][]) => readBook(await sheetOf(rows), { book: 'birth' })

  it.each([
    ['wire names', ['so', 'quyenSo', 'ngayDangKy', 'nksHoTen']],
    ['wire names in other capitals', ['SO', 'QUYENSO', 'ngaydangky', 'nkshoten']],
    ['Vietnamese labels', ['Số', 'Quyển số', 'Ngày đăng ký', 'Họ, chữ đệm, tên (người được khai sinh)']],
    ['labels without accents', ['so', 'quyen so', 'Ngay dang ky', 'Ho chu dem ten nguoi duoc khai sinh']],
    ['labels in TCVN3', ['Sè', 'QuyÓn sè', 'Ngµy ®¨ng ký', 'Hä, ch÷ ®Öm, tªn (ng­êi ®­îc khai sinh)']],
  ])('is understood as %s', async (_how, header) => {
    const [read1] = await entriesOf(await read(header, entry))
    expect(read1).toEqual({ ...smallest.birth, registeredOn: '2005' })
  })

  it('may be in any order, below titles, and with columns of the digitisation tools', async () => {
    const book = await read(
      ['SỔ ĐĂNG KÝ KHAI SINH'],
      [null],
      ['STT', 'nksHoTen', 'ngayDangKy', 'TinhTrangID', 'quyenSo', 'so'],
      ['1', 'Nguyễn Thị Hòa', '2005', '7', '01/2005', '24'],
    )
    expect(book.header.row).toBe(3)
    expect(book.header.problems).toEqual([])
    expect(await entriesOf(book)).toEqual([{ ...smallest.birth, registeredOn: '2005' }])
  })

  it('names columns of no book by their place, and those the file does not have', async () => {
    const { header } = await read([...['so', 'quyenSo', 'ngayDangKy', 'nksHoTen'], 'Trần Văn Hai'], entry)
    expect(header.problems.map(({ message }) => message)).toEqual([
      'row 1, cell E1: is no column of this book and was left out',
    ])
    expect(header.absent).toContain('nksGioiTinh')
    expect(header.columns.map(({ letters, column }) => letters + column.path)).toEqual([
      'Anumber',
      'Bbook',
      'CregisteredOn',
      'Dchild.name',
    ])
  })

  it('without a required column is refused, with every column that is missing', async () => {
    await expect(read(['so', 'trangSo', 'nksNgaySinh'], entry)).rejects.toMatchObject({
      fields: [
        { rule: 'missing-column', message: 'file lacks the column quyenSo' },
        { rule: 'missing-column', message: 'file lacks the column ngayDangKy' },
        { rule: 'missing-column', messageVi: 'tệp thiếu cột nksHoTen' },
      ],
    })
  })

  it('with a column twice is refused', async () => {
    const header = ['so', 'quyenSo', 'ngayDangKy', 'nksHoTen', 'Số']
    await expect(read(header, entry)).rejects.toMatchObject({
      fields: [{ rule: 'duplicate-column', message: 'file has the column so twice' }],
    })
  })

  it('of another book is told by its code', async () => {
    const deaths = await writeBook([smallest.death], { book: 'death' })
    await expect(readBook(deaths, { book: 'birth' })).rejects.toMatchObject({
      fields: [{ rule: 'wrong-book', messageVi: 'tệp có các cột của sổ KT' }, { rule: 'missing-column' }],
    })
  })

  it('that is missing is told so', async () => {
    await expect(read(entry, entry)).rejects.toMatchObject({ fields: [{ rule: 'no-header' }] })
  })

  it('below which a cell stands outside the columns gets a warning', async () => {
    const [row] = await rowsOf(
      await read(['so', 'quyenSo', 'ngayDangKy', 'nksHoTen', null, 'ghiChu'], [...entry, 'lạc', null, 'xa']),
    )
    expect(row?.status).toBe('read')
    expect(told(row?.problems ?? [])).toEqual(['cell-without-column E2', 'cell-without-column G2'])
  })
})

it('no problem repeats what stands in a cell', async () => {
  const canary = 'Zyxwvutsrq Ponmlk 942099123456'
  const columns = ['ngayDangKy', 'nksGioiTinh', 'nksNgaySinh', 'meLoaiCuTru', 'quyenSo']
  for (const column of columns) {
    const rows = await rowsOf(await readBook(await birthWith(column, canary.repeat(9)), { book: 'birth' }))
    const report = JSON.stringify(rows.map(({ problems }) => problems))
    expect(report).toContain(column)
    expect(report).not.toMatch(/Zyxw|Ponmlk|9420/)
  }
  const header = await readBook(await sheetOf([['so', 'quyenSo', 'ngayDangKy', 'nksHoTen', canary]]), { book: 'birth' })
  expect(JSON.stringify(header.header.problems)).not.toMatch(/Zyxw|Ponmlk|9420/)
  const error: unknown = await readBook(await sheetOf([[canary, 'so', 'so', 'quyenSo']]), { book: 'birth' }).catch(
    (thrown: unknown) => thrown,
  )
  expect(JSON.stringify(error)).toContain('duplicate-column')
  expect(JSON.stringify(error)).not.toMatch(/Zyxw|Ponmlk|9420/)
})
