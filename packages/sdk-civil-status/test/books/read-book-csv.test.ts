import { readBookCsv, writeBookCsv, type CsvSource } from '@lienthong/sdk-civil-status/books'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CsvTokenizer } from '../../src/books/csv/tokenizer.ts'
import { birth, entriesOf, rowsOf, told } from './made-up-books.ts'

const header = 'so,quyenSo,ngayDangKy,nksHoTen'
const entry = '24,01/2005,18.03.2005,Nguyễn Thị Hòa'
const hoa = { number: '24', book: '01/2005', registeredOn: '2005-03-18', child: { name: 'Nguyễn Thị Hòa' } }
const read = (source: CsvSource) => readBookCsv(source, { book: 'birth' })
const lines = (...all: string[]): string => all.map((line) => `${line}\r\n`).join('')

describe('readBookCsv', () => {
  it('reads a file as a stream', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'books-'))
    try {
      const path = join(folder, 'khai-sinh.csv')
      await writeFile(path, writeBookCsv([birth], { book: 'birth' }))
      const { rows } = await readBookCsv(createReadStream(path), { book: 'birth' })
      for await (const row of rows)
        expect(row).toEqual({ row: 2, status: 'read', entry: birth, problems: [], scanFile: birth.scanFile })
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  const text = lines(header, entry)
  const bytes = new TextEncoder().encode(text)
  it.each<[string, () => CsvSource]>([
    ['text', () => text],
    ['bytes', () => bytes],
    ['a Blob', () => new Blob([bytes])],
    ['a web stream', () => new Blob([bytes]).stream()],
    ['text in pieces', () => [...text]],
    ['bytes in pieces, split within letters', () => Array.from(bytes, (byte) => Uint8Array.of(byte))],
    ['UTF-8 with its mark', () => new TextEncoder().encode(`\ufeff${text}`)],
    ['text with its mark', () => `\ufeff${text}`],
    ['UTF-16', () => iconv.encode(text, 'utf16le', { addBOM: true })],
    ['UTF-16, the other way round', () => iconv.encode(text, 'utf16be', { addBOM: true })],
    ['lines ended by LF', () => text.replaceAll('\r\n', '\n')],
    ['lines ended by CR', () => text.replaceAll('\r\n', '\r')],
    ['without the last line end', () => text.trimEnd()],
    ['semicolons', () => text.replaceAll(',', ';')],
    ['tabs', () => text.replaceAll(',', '\t')],
    ['titles above the header', () => lines('SỔ ĐĂNG KÝ KHAI SINH,,,', ',,,') + text],
    [
      'everything in quotation marks',
      () => lines(...[header, entry].map((line) => `"${line.replaceAll(',', '","')}"`)),
    ],
  ])('reads %s', async (_what, source) => {
    expect(await entriesOf(await read(source()))).toEqual([hoa])
  })

  it.each([
    ['tcvn', 'TCVN3'],
    ['viscii', 'VISCII'],
    ['windows-1258', 'Windows-1258'],
  ])('reads %s with a warning', async (encoding) => {
    const source = encoding === 'windows-1258' ? text.normalize('NFD').replace('e\u0302\u0303', 'ê\u0303') : text
    const [row] = await rowsOf(await read(iconv.encode(source, encoding)))
    expect(row).toMatchObject({ status: 'read', entry: hoa })
    expect(told(row?.problems ?? [])).toEqual(['repaired-text nksHoTen'])
  })

  it('refuses a row with a delimiter too many or too few, and goes on', async () => {
    const source = lines(header, '1,01/2005,2005,Nguyễn, Thị Hòa', '2,01/2005,Trần Văn Hai', '', entry)
    const [more, less, right] = await rowsOf(await read(source))
    expect(more).toMatchObject({ row: 2, status: 'refused', problems: [{ rule: 'cell-count', row: 2 }] })
    expect(less).toMatchObject({ row: 3, status: 'refused', problems: [{ rule: 'cell-count' }] })
    expect(right).toMatchObject({ row: 5, status: 'read' })
  })

  it('refuses a row with a quotation mark in the wrong place, and goes on', async () => {
    const source = lines(header, '1,01/2005,2005,Lê "Ba"', '2,01/2005,2005,"Lê" Ba', entry)
    expect((await rowsOf(await read(source))).map(({ status, problems }) => [status, ...told(problems)])).toEqual([
      ['refused', 'csv-quote '],
      ['refused', 'csv-quote '],
      ['read'],
    ])
  })

  it('says where a quotation mark was opened and not closed', async () => {
    const book = await read(lines(header, entry, '25,01/2005,2005,"Trần Văn Hai', entry))
    await expect(rowsOf(book)).rejects.toMatchObject({
      fields: [{ rule: 'open-quote', message: 'file opens a quotation mark that is not closed, in row 3' }],
    })
  })

  it('does not take in the whole rest of a file for one quotation mark', async () => {
    let taken = 0
    function* endless(): Generator<string> {
      yield `${lines(header, entry)}25,"`
      for (; taken < 100; taken++) yield 'x'.repeat(100_000)
    }
    await expect(rowsOf(await read(endless()))).rejects.toMatchObject({ fields: [{ rule: 'record-too-long' }] })
    expect(taken).toBeLessThan(15)
  })

  it('stops reading a stream when its reader stops', async () => {
    let isClosed = false
    async function* stream(): AsyncGenerator<string> {
      try {
        yield lines(header)
        for (;;) yield lines(entry)
      } finally {
        isClosed = true
      }
    }
    for await (const row of (await read(stream())).rows) if (row.row === 5000) break
    expect(isClosed).toBe(true)
  })

  it('refuses what is no source', async () => {
    await expect(read(7 as unknown as string)).rejects.toMatchObject({ fields: [{ rule: 'source-type' }] })
    await expect(read('')).rejects.toMatchObject({ fields: [{ rule: 'no-header' }] })
  })
})

describe('CSV is taken apart by RFC 4180', () => {
  const written = (records: string[][], end: string): string =>
    records.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',') + end).join('')

  it('whatever the cells and wherever the text is cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', 'ễ', ' ', ';') })
    const records = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
    const cuts = fc.array(fc.nat(200))
    fc.assert(
      fc.property(records, cuts, fc.constantFrom('\n', '\r\n', '\r'), (expected, places, end) => {
        const text = written(expected, end)
        const tokenizer = new CsvTokenizer(',')
        const bounds = [...new Set([0, ...places.filter((at) => at < text.length), text.length])].sort((a, b) => a - b)
        const found = bounds.flatMap((at, index) => tokenizer.push(text.slice(at, bounds[index + 1])))
        const all = [...found, ...tokenizer.end()]
        expect(all.map(({ cells }) => cells)).toEqual(expected)
        expect(all.every(({ isFaulty }) => !isFaulty)).toBe(true)
      }),
    )
  })

  it('any text at all gives the same records however it is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n') })
    const tokens = (pieces: string[]) => {
      const tokenizer = new CsvTokenizer(',')
      return [...pieces.flatMap((piece) => tokenizer.push(piece)), ...tokenizer.end()]
    }
    fc.assert(
      fc.property(text, (whole) => {
        expect(tokens([...whole])).toEqual(tokens([whole]))
      }),
    )
  })
})
