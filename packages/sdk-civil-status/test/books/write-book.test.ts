import {
  books,
  readBook,
  readBookCsv,
  writeBook,
  writeBookCsv,
  writeBookTemplate,
} from '@lienthong/sdk-civil-status/books'
import { repairText } from '@lienthong/sdk-core'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { birth, collect, entriesOf, kinds, rowsOf, smallest } from './made-up-books.ts'

/** Any entry that a schema takes, made out of the schema itself. */
function entryOf(schema: z.ZodObject, text: fc.Arbitrary<string>): fc.Arbitrary<object> {
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, valueOf(field as z.ZodType, text)] as const)
  const optional = Object.entries(schema.shape).filter(([, field]) => field instanceof z.ZodOptional)
  const required = Object.keys(schema.shape).filter((name) => !optional.some(([other]) => other === name))
  return fc
    .record(Object.fromEntries(fields), { requiredKeys: required })
    .map((entry) => Object.fromEntries(Object.entries(entry).filter(([, value]) => !isEmpty(value))))
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function valueOf(field: z.core.$ZodType, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  if (field instanceof z.ZodOptional) return valueOf(field.unwrap(), text)
  if (field instanceof z.ZodObject) return entryOf(field, text)
  if (field instanceof z.ZodEnum) return fc.constantFrom(...field.options)
  if (field instanceof z.ZodString)
    return text.map((value) => value.slice(0, 50)).filter((value) => field.safeParse(value).data === value)
  return fc.oneof(
    fc
      .date({ min: new Date('1800-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fc
      .tuple(fc.integer({ min: 1800, max: 2100 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    fc.integer({ min: 1800, max: 2100 }).map(String),
  )
}

const vietnamese = fc
  .array(fc.constantFrom('Nguyễn', 'Thị', 'Hòa', 'Đặng', 'Phượng', 'xã', 'Thạch Hà', '12', 'Ê-đê'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '))
const wild = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom('=', '+', "'", '"', ',', '_', 'x', '0', '4', '1', '\n', '\t', '<', '&', 'a', '\ufffd'),
    minLength: 1,
  }),
  fc.constantFrom('constructor', '__proto__', '_x0041_', '_x005F_', '\ufeffa', 'true', '1e5', '=HYPERLINK("x")'),
)

describe.each(kinds)('what is written of %s is read back equal', (kind) => {
  const property = (text: fc.Arbitrary<string>, legacyText: 'repair' | 'keep') =>
    fc.asyncProperty(fc.array(entryOf(books[kind].schema, text), { maxLength: 3 }), async (list) => {
      const entries = list as never[]
      expect(
        await entriesOf(await readBook(await writeBook(entries, { book: kind }), { book: kind, legacyText })),
      ).toEqual(entries)
      const csv = (await collect(writeBookCsv(entries, { book: kind }))).join('')
      expect(await entriesOf(await readBookCsv(csv, { book: kind, legacyText }))).toEqual(entries)
      const encoded = new TextEncoder().encode(csv)
      expect(await entriesOf(await readBookCsv(encoded, { book: kind, legacyText }))).toEqual(entries)
    })

  it('Vietnamese text', async () => {
    await fc.assert(property(vietnamese, 'repair'), { numRuns: 15 })
  }, 60_000)

  it('any text, when the file is known to be Unicode', async () => {
    await fc.assert(property(wild, 'keep'), { numRuns: 25 })
  }, 60_000)

  it('any text that does not look like an old encoding', async () => {
    // In one row a text that is in an old encoding lets doubtful ones beside it be read so too.
    const clear = wild.filter((text) => repairText(text).text === text && repairText(text).encoding === 'utf-8')
    await fc.assert(property(clear, 'repair'), { numRuns: 15 })
  }, 60_000)
})

describe('writeBook', () => {
  it('writes codes by number, dates with dots, and everything as text', async () => {
    const file = await writeBook([birth], { book: 'birth' })
    const [header, row] = await readSheet(new Blob([file as BlobPart]))
    const cell = (wire: string): unknown => row?.[header?.indexOf(wire) ?? -1]
    expect(['so', 'ngayDangKy', 'nksGioiTinh', 'nksNgaySinh', 'meNgaySinh', 'chaLoaiGiayToTuyThan'].map(cell)).toEqual([
      '24',
      '18.03.2005',
      '2',
      '03.2005',
      '1980',
      '4',
    ])
  })

  it('names every field at fault by its place, and writes nothing', async () => {
    const entries = [birth, { ...birth, registeredOn: '18.03.2005', child: { ...birth.child, name: ' ' }, extra: 1 }]
    await expect(writeBook(entries, { book: 'birth' })).rejects.toMatchObject({
      fields: [
        { field: 'entries.1.registeredOn', rule: 'partial-date' },
        { field: 'entries.1.child.name', rule: 'too-short' },
        { field: 'entries.1.extra', rule: 'unknown-field' },
      ],
    })
    await expect(writeBook([{ ...birth, registeredOn: '1585' }], { book: 'birth' })).rejects.toMatchObject({
      fields: [{ messageVi: 'entries.0.registeredOn phải nằm trong khoảng năm 1800 đến 2100' }],
    })
  })

  it('names a hundred at most', async () => {
    const wrong = Array.from({ length: 300 }, () => ({ ...smallest.birth, number: '' }))
    const error: unknown = await writeBook(wrong, { book: 'birth' }).catch((thrown: unknown) => thrown)
    expect((error as { fields: unknown[] }).fields).toHaveLength(100)
  })

  it('takes 20,000 entries and no more', async () => {
    function* tooMany() {
      for (let at = 0; at < 20_001; at++) yield smallest.birth
    }
    await expect(writeBook(tooMany(), { book: 'birth' })).rejects.toMatchObject({ fields: [{ rule: 'too-many-rows' }] })
  })
})

describe('writeBookCsv', () => {
  it('writes line by line', async () => {
    const lines = await collect(writeBookCsv([birth], { book: 'birth', delimiter: ';' }))
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^\ufeffso;quyenSo;trangSo;/)
    expect(lines[1]).toMatch(/^24;01\/2005;12;18\.03\.2005;1;UBND xã Thạch Hà;;.*;KS\.2005\.01\.024\.pdf\r\n$/)
  })

  it.each(['=1+1', '+84', '-1', '@SUM(A1)', "'=1+1"])('writes %s so that Excel sees no formula', async (note) => {
    const csv = (await collect(writeBookCsv([{ ...smallest.birth, note }], { book: 'birth' }))).join('')
    expect(csv).toContain(`,'${note}`)
    expect(await entriesOf(await readBookCsv(csv, { book: 'birth' }))).toMatchObject([{ note }])
  })

  it('stops at the first entry at fault, which it names', async () => {
    const lines = writeBookCsv([birth, { ...birth, number: '' }], { book: 'birth' })
    await lines.next()
    await lines.next()
    await expect(lines.next()).rejects.toMatchObject({ fields: [{ field: 'entries.1.number' }] })
  })
})

describe('writeBookTemplate', () => {
  it.each(kinds)('of %s is an empty book that is read as it is', async (kind) => {
    for (const headers of ['wire', 'labels'] as const) {
      const book = await readBook(await writeBookTemplate({ book: kind, headers }), { book: kind })
      expect(book.header.absent).toEqual([])
      expect(book.header.problems).toEqual([])
      expect(await rowsOf(book)).toEqual([])
    }
  })

  it('has rows set to Text, so that Excel leaves 03.1985 alone', async () => {
    const parts = unzipSync(await writeBookTemplate({ book: 'birth' }))
    const [sheet, styles] = ['worksheets/sheet1', 'styles'].map((name) => strFromU8(parts[`xl/${name}.xml`]!)) as [
      string,
      string,
    ]
    const [, style = ''] = /<c r="C2" s="(\d+)"/.exec(sheet) ?? []
    const formats = (/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').match(/<xf [^>]*>/g)
    const [, id] = /numFmtId="(\d+)"/.exec(formats?.[Number(style)] ?? '') ?? []
    expect(styles).toContain(`numFmtId="${id}" formatCode="@"`)
    expect(sheet).toContain('<c r="BI501"')
  })

  it('explains the columns and lists the codes in Vietnamese', async () => {
    const file = new Blob([(await writeBookTemplate({ book: 'birth' })) as BlobPart])
    expect(await readSheet(file, 'Hướng dẫn')).toContainEqual([
      'nksGioiTinh',
      'Giới tính (người được khai sinh)',
      'Không',
      'Mã, xem trang Danh mục',
      'Giới tính',
      null,
    ])
    expect(await readSheet(file, 'Danh mục')).toContainEqual(['Giới tính', '2', 'Nữ'])
  })
})
