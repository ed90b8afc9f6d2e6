import { readBook, writeBook, type BookEntry } from '@lienthong/sdk-civil-status/books'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthWith, day, rowsOf, sheetOf, told } from './made-up-books.ts'

interface Reading {
  readonly entry?: BookEntry<'birth'>
  readonly told: string[]
}

async function read(column: string, cell: string | number | boolean | Date): Promise<Reading> {
  const [row] = await rowsOf(await readBook(await birthWith(column, cell), { book: 'birth' }))
  const problems = told(row?.problems ?? []).map((text) => text.replace(` ${column}`, ''))
  return row?.status === 'read' ? { entry: row.entry, told: problems } : { told: problems }
}

describe('a date', () => {
  const readDate = async (cell: string | number | boolean | Date) => {
    const { entry, told: problems } = await read('nksNgaySinh', cell)
    return [entry?.child.birthDate, ...problems]
  }

  it.each([
    ['01.03.2005', '2005-03-01'],
    ['03.2005', '2005-03'],
    ['1957', '1957'],
    [' 29.02.2004 ', '2004-02-29'],
    [1957, '1957'],
  ])('%j is read as it stands', async (cell, date) => {
    expect(await readDate(cell)).toEqual([date])
  })

  it.each([
    ['1.3.2005', '2005-03-01'],
    ['01/03/2005', '2005-03-01'],
    ['1-3-2005', '2005-03-01'],
    ['01. 03. 2005', '2005-03-01'],
    ['3/2005', '2005-03'],
    ['2005-03-01', '2005-03-01'],
    ['00.03.2005', '2005-03'],
    ['00/00/1957', '1957'],
  ])('%j is understood with a warning', async (cell, date) => {
    expect(await readDate(cell)).toEqual([date, 'date-form'])
  })

  it('a number that was a month and a year is understood with a warning', async () => {
    expect(await readDate(3.2005)).toEqual(['2005-03', 'date-as-number'])
    // 10.1990 without the zero that Excel drops.
    expect(await readDate(10.199)).toEqual(['1990-10', 'date-as-number'])
  })

  it('a day of Excel is read with a warning: the paper may tell the month only', async () => {
    expect(await readDate(day('2005-03-01'))).toEqual(['2005-03-01', 'excel-date'])
  })

  it.each(['31.02.2005', '2005.13', '01.00.2005', '32.01.2005', 'không rõ', '05', '01032005', '1.1.05', 38412, true])(
    '%j is refused',
    async (cell) => {
      expect(await readDate(cell)).toEqual([undefined, 'book-date'])
    },
  )

  it.each(['01.01.1085', '2585'])('the year of %j is refused', async (cell) => {
    expect(await readDate(cell)).toEqual([undefined, 'year-range'])
  })
})

describe('a code', () => {
  const readSex = async (cell: string | number) => {
    const { entry, told: problems } = await read('nksGioiTinh', cell)
    return [entry?.child.sex, ...problems]
  }

  it.each([
    ['2', 'female'],
    [2, 'female'],
    ['Nữ', 'female'],
    ['NU', 'female'],
    ['Chưa xác định', 'unknown'],
  ])('%j is taken by number or by label', async (cell, sex) => {
    expect(await readSex(cell)).toEqual([sex])
  })

  it('0 is nothing where the list has no 0', async () => {
    expect(await readSex(0)).toEqual([undefined, 'zero-code'])
  })

  it.each(['4', '-2', '2.5', 'nam giới', '２'])('%j is refused', async (cell) => {
    expect(await readSex(cell)).toEqual([undefined, 'not-in-list'])
  })
})

describe('text', () => {
  const readName = async (cell: string | number | boolean | Date) => {
    const { entry, told: problems } = await read('nksHoTen', cell)
    return [entry?.child.name, ...problems]
  }

  it.each([
    ['NguyÔn ThÞ Hßa', 'TCVN3'],
    ['Nguyeãn Thò Hoøa', 'VNI'],
    ['Nguyá»…n Thá»‹ HÃ²a', 'UTF-8 that was misread'],
  ])('%j is repaired with a warning (%s)', async (cell) => {
    expect(await readName(cell)).toEqual(['Nguyễn Thị Hòa', 'repaired-text'])
  })

  it('of one short word is repaired in company of a longer one: bè is a word, and bố in TCVN3', async () => {
    const header = ['so', 'quyenSo', 'ngayDangKy', 'nksHoTen', 'nycQuanHe', 'nksQuocTich']
    const book = (name: string, relation: string) =>
      sheetOf([header, ['1', '1', '2005', name, relation, 'Việt Nam']]).then((file) =>
        readBook(file, { book: 'birth' }),
      )
    const [old] = await rowsOf(await book('NguyÔn ThÞ Hßa', 'bè'))
    expect(old).toMatchObject({ entry: { requester: { relationship: 'bố' }, child: { nationality: 'Việt Nam' } } })
    expect(told(old?.problems ?? [])).toEqual(['repaired-text nksHoTen', 'repaired-text nycQuanHe'])
    const [recent] = await rowsOf(await book('Nguyễn Thị Hòa', 'bè'))
    expect(recent).toMatchObject({ entry: { requester: { relationship: 'bè' } }, problems: [] })
  })

  it('decomposed Unicode is put together without a word', async () => {
    expect(await readName('Nguyễn Thị Hòa'.normalize('NFD'))).toEqual(['Nguyễn Thị Hòa'])
  })

  it('with lost letters is taken with a warning', async () => {
    expect(await readName('Nguyễn Th_xFFFD_ Hòa')).toEqual(['Nguyễn Th\ufffd Hòa', 'damaged-text'])
  })

  it('is not repaired when the file is known to be Unicode', async () => {
    const file = await birthWith('nksHoTen', 'Nguyeãn Thò Hoøa')
    const [row] = await rowsOf(await readBook(file, { book: 'birth', legacyText: 'keep' }))
    expect(row).toMatchObject({ status: 'read', entry: { child: { name: 'Nguyeãn Thò Hoøa' } }, problems: [] })
  })

  it('that Excel made a number of stays what it was', async () => {
    expect(await read('trangSo', 12)).toMatchObject({ entry: { page: '12' }, told: [] })
  })

  it('that Excel made a date of is refused: what stood there is gone', async () => {
    expect(await read('quyenSo', day('2005-01-01'))).toEqual({ told: ['text-became-date'] })
  })

  it('TRUE is refused', async () => {
    expect(await readName(true)).toEqual([undefined, 'not-text'])
  })

  it('of any length costs no more than a look at its length', async () => {
    expect(await readName('ă'.repeat(501))).toEqual([undefined, 'too-long'])
    expect(await readName('\u0302'.repeat(30_000))).toEqual([undefined, 'too-long'])
  })

  it.each(['constructor', '__proto__', 'toString', 'valueOf'])('may be %s', async (word) => {
    const book = await readBook(
      await writeBook([{ number: '1', book: '1', registeredOn: '2005', child: { name: word } }], { book: 'birth' }),
      { book: 'birth' },
    )
    expect(await rowsOf(book)).toMatchObject([{ entry: { child: { name: word } } }])
  })
})

it('any cell in any column is read or refused, and never breaks the reader', async () => {
  const columns = ['so', 'nksHoTen', 'nksNgaySinh', 'nksGioiTinh', 'ngayDangKy', 'ghiChu', 'meLoaiGiayToTuyThan']
  const cell = fc.oneof(
    // A name in the prototype of an object breaks the library that makes the file; ours is written around it.
    fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })).filter((text) => !(text in {})),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.date({ min: new Date('1900-03-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    fc.stringMatching(/^[0-9./ -]{1,12}$/),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...columns), cell, async (column, value) => {
      const rows = await rowsOf(await readBook(await birthWith(column, value), { book: 'birth' }))
      for (const { status, problems } of rows) {
        const errors = problems.filter(({ severity }) => severity === 'error')
        expect(errors.length > 0).toBe(status === 'refused')
      }
    }),
    { numRuns: 150 },
  )
}, 60_000)
