import {
  compareScans,
  readBook,
  readBookCsv,
  type BookEntryInput,
  type BookKind,
} from '@lienthong/sdk-civil-status/books'
import { writeBook } from '@lienthong/sdk-civil-status/books'
import { describe, expect, it } from 'vitest'
import { birth, rowsOf, smallest, told } from './made-up-books.ts'

async function problemsOf<Kind extends BookKind>(kind: Kind, ...entries: BookEntryInput<Kind>[]) {
  const rows = await rowsOf(await readBook(await writeBook(entries, { book: kind }), { book: kind }))
  expect(rows.every(({ status }) => status === 'read')).toBe(true)
  return rows.flatMap(({ problems }) => problems)
}
const born = (birthDate: string, registeredOn = '2005-03-18'): BookEntryInput<'birth'> => ({
  ...smallest.birth,
  registeredOn,
  child: { ...birth.child, birthDate },
})

describe('dates of one entry: a warning, because the paper may say so', () => {
  it('a birth after its registration', async () => {
    expect(told(await problemsOf('birth', born('2005-03-19')))).toEqual(['after-registration nksNgaySinh'])
  })

  it.each(['2005-03-18', '2005-03', '2005', '2004-12-31'])('no warning when %s may be right', async (date) => {
    expect(await problemsOf('birth', born(date))).toEqual([])
  })

  it('a mother who is not older than her child', async () => {
    const entry = { ...born('2005-03-01'), mother: { birthDate: '2005-03-01' }, father: { birthDate: '2005' } }
    expect(told(await problemsOf('birth', entry))).toEqual(['parent-not-older meNgaySinh'])
  })

  it('somebody who died before birth, and a notice before the death', async () => {
    const entry = {
      ...smallest.death,
      deceased: { ...smallest.death.deceased, birthDate: '1950', diedOn: '1949-12-31' },
      deathNotice: { issuedOn: '1949-12-30' },
    }
    expect(told(await problemsOf('death', entry))).toEqual([
      'died-before-birth nktNgayChet',
      'notice-before-death gbtNgay',
    ])
  })

  it('a time of residence that ends before it begins', async () => {
    const person = { ...smallest['marital-status'].person, livedFrom: '2014', livedTo: '2013-06' }
    const problems = await problemsOf('marital-status', { ...smallest['marital-status'], person })
    expect(told(problems)).toEqual(['period-reversed nxnThoiGianCuTruDen'])
  })

  it('a marriage that came into force after it was registered; earlier is right when it was registered again', async () => {
    const married = (effectiveOn: string) => problemsOf('marriage', { ...smallest.marriage, effectiveOn })
    expect(told(await married('1999-06'))).toEqual(['after-registration ngayXacLapQuanHeHonNhan'])
    expect(await married('1987')).toEqual([])
  })

  it('a parent by recognition who is not older', async () => {
    const [parent, child] = [
      { name: 'Vũ Văn Tám', birthDate: '1990' },
      { name: 'Vũ Thị Chín', birthDate: '1989-05' },
    ]
    const entry = { ...smallest['parent-recognition'], parent, child }
    expect(told(await problemsOf('parent-recognition', entry))).toEqual(['parent-not-older cmNgaySinh'])
  })
})

describe('other values of one entry', () => {
  it.each([
    ['citizen-card', '942079000001', []],
    ['citizen-card', '42079000001', ['paper-number chaSoGiayToTuyThan']],
    ['old-identity-card', '912345678', []],
    ['old-identity-card', '942079000001', []],
    ['old-identity-card', '91234567', ['paper-number chaSoGiayToTuyThan']],
    ['passport', 'B1234567', []],
  ] as const)('a %s with the number %s', async (paperKind, paperNumber, expected) => {
    const problems = await problemsOf('birth', { ...smallest.birth, father: { paperKind, paperNumber } })
    expect(told(problems)).toEqual(expected)
  })

  it('a place is looked up on the day of registration', async () => {
    const at = (registryPlace: string, registeredOn: string) =>
      problemsOf('birth', { ...smallest.birth, registryPlace, registeredOn })
    expect(told(await at('UBND xã Không Có Thật', '2024-03-18'))).toEqual(['place-not-recognised noiDangKy'])
    expect(await at('UBND xã Thạch Đài, huyện Thạch Hà, tỉnh Hà Tĩnh', '2024-03-18')).toEqual([])
    expect(await at('18073', '2026-01-05')).toEqual([])
    expect(told(await at('99999', '2026-01-05'))).toEqual(['place-not-recognised noiDangKy'])
  })

  it('old places are left alone: no list of their time is known', async () => {
    const registryPlace = 'Ủy ban hành chính xã Đại Nghĩa, tỉnh Nghệ Tĩnh'
    expect(await problemsOf('birth', { ...smallest.birth, registryPlace, registeredOn: '1978-05' })).toEqual([])
  })
})

describe('rows against rows', () => {
  const numbered = (number: string, more: Partial<BookEntryInput<'birth'>> = {}) => ({
    ...smallest.birth,
    number,
    ...more,
  })

  it('the same number twice in one book', async () => {
    const problems = await problemsOf('birth', numbered('1'), numbered('2'), numbered('01'))
    expect(problems).toMatchObject([{ row: 4, column: 'so', otherRow: 2, rule: 'duplicate-number' }])
    expect(problems[0]?.messageVi).toBe('dòng 4, cột Số, ô A4: trùng số và quyển số với một dòng phía trên, dòng 2')
  })

  it('the same number in another book, or at another office, is another one', async () => {
    expect(await problemsOf('birth', numbered('1'), numbered('1', { book: '02/2005' }))).toEqual([])
    const at = (registryPlace: string) => numbered('1', { registryPlace })
    expect(await problemsOf('birth', at('UBND xã Thạch Hà'), at('UBND xã Lộc Hà'))).toEqual([])
    const third = await problemsOf('birth', at('UBND xã Thạch Hà'), at('UBND xã Lộc Hà'), at('UBND xã Lộc Hà'))
    expect(third).toMatchObject([{ row: 4, otherRow: 3 }])
    expect(await problemsOf('birth', at('UBND xã Thạch Hà'), numbered('1'))).toMatchObject([{ row: 3, otherRow: 2 }])
    expect(await problemsOf('birth', numbered('1/2004'), numbered('1/2005'))).toEqual([])
  })

  it('a higher number that was registered earlier', async () => {
    const problems = await problemsOf(
      'birth',
      numbered('9', { registeredOn: '2005-04-01' }),
      numbered('10', { registeredOn: '2005-03-31' }),
      numbered('11', { registeredOn: '2005' }),
    )
    expect(problems).toMatchObject([{ row: 3, column: 'ngayDangKy', otherRow: 2, rule: 'number-order' }])
  })

  it('a row that was refused is not held against others', async () => {
    const csv = 'so,quyenSo,ngayDangKy,nksHoTen\n1,1,2005,\n1,1,2005,Lê Văn Ba\n'
    const rows = await rowsOf(await readBookCsv(csv, { book: 'birth' }))
    expect(rows.map(({ status, problems }) => [status, ...told(problems)])).toEqual([
      ['refused', 'required nksHoTen'],
      ['read'],
    ])
  })
})

describe('compareScans', () => {
  it('tells rows without a page, pages without a row, and pages of two rows', async () => {
    const csv = [
      'so,quyenSo,ngayDangKy,nksHoTen,TenFile',
      '1,1,2005,Lê Văn Một,KS.2005.01.001.pdf',
      '2,1,2005,Lê Văn Hai,ks.2005.01.002',
      '3,1,2005,Lê Văn Ba,KS.2005.01.002.PDF',
      '4,1,2005,Lê Văn Bốn,KS.2005.01.004.pdf',
      '5,1,2005,Lê Văn Năm,',
      '6,1,2005,,KS.2005.01.006.pdf',
    ].join('\n')
    const names = ['001', '002', '003', '006'].map((number) => `KS.2005.01/KS.2005.01.${number}.pdf`)
    const scans = compareScans(names)
    for await (const row of (await readBookCsv(csv, { book: 'birth' })).rows) scans.add(row)
    expect(scans.report()).toEqual({
      unnamedRows: [6],
      missingRows: [5],
      repeatedRows: [4],
      extraFiles: ['KS.2005.01/KS.2005.01.003.pdf'],
    })
  })

  it('does not mind how accents are put together', () => {
    const scans = compareScans(['Hòa.pdf'.normalize('NFD')])
    scans.add({ row: 2, scanFile: 'hòa.pdf' })
    expect(scans.report()).toMatchObject({ missingRows: [], extraFiles: [] })
  })
})
