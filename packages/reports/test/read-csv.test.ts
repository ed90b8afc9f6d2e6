import { readCsv, reportToText, zReportDossier, type ReportDossier, type RowProblem } from '@lienthong/reports'
import { InputError } from '@lienthong/sdk-core'
import fc from 'fast-check'
import { stringify } from 'csv-stringify/sync'
import { describe, expect, it } from 'vitest'

const header = ['code', 'channel', 'receivedAt', 'unit', 'commune']
const secret = 'NGUYỄN VĂN BÍ MẬT 0912345678'

async function* inPieces(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

interface Read {
  readonly rows: readonly ReportDossier[]
  readonly problems: readonly RowProblem[]
}

async function read(text: string, size?: number): Promise<Read> {
  const { rows, problems } = readCsv(inPieces(text, size), zReportDossier)
  const found: ReportDossier[] = []
  for await (const row of rows) found.push(row)
  return { rows: found, problems }
}

async function refusal(file: string | AsyncIterable<Uint8Array>): Promise<string> {
  const { rows } = readCsv(typeof file === 'string' ? inPieces(file) : file, zReportDossier)
  const error: unknown = await (async () => {
    for await (const row of rows) void row
  })().catch((thrown: unknown) => thrown)
  if (!(error instanceof InputError)) throw new Error('expected an InputError')
  return error.fields.map(({ message }) => message).join('; ')
}

describe('one separator parts the whole file: the one of its header', () => {
  it.each([
    [';', 'Công an xã A, huyện B'],
    [',', 'Công an xã A; huyện B'],
  ])('%s: the other one is a letter like any other', async (separator, unit) => {
    const lines = [header.join(separator), ['A1', 'online', '2022-06-01', unit, '18073'].join(separator)]
    const { rows, problems } = await read(lines.join('\r\n'))
    expect(problems).toEqual([])
    expect(rows).toMatchObject([{ code: 'A1', unit, commune: '18073' }])
  })

  it('a further column may be called as it likes', async () => {
    const { rows } = await read(
      `Ghi chú, nếu có;${header.join(';')}\nx, y, z, t, u, v, w;A1;online;2022-06-01;xã A;1\n`,
    )
    expect(rows).toMatchObject([{ code: 'A1', unit: 'xã A', commune: '1' }])
  })

  it('a row with more or fewer cells than the header is left out, by its line', async () => {
    const rest = ['A1,online,2022-06-01,xã A, huyện B,18073', 'A2,online,2022-06-01', '', 'A3,online,2022-06-01,xã A,1']
    const { rows, problems } = await read([header.join(','), ...rest, ',,,,'].join('\n'))
    expect(rows.map(({ code }) => code)).toEqual(['A3'])
    expect(problems).toEqual([
      { line: 2, column: '(row)', rule: 'column-count' },
      { line: 3, column: '(row)', rule: 'column-count' },
    ])
    expect(reportToText({ tables: [], flags: [], problems })).toContain('! dòng 2: số ô khác với dòng tiêu đề')
  })

  it('what a spreadsheet writes is read, whatever is in the cells, in whatever pieces it comes', async () => {
    const zCell = fc.string({ unit: fc.constantFrom('a', 'ệ', ',', ';', '"', '\n', ' ', '😀'), minLength: 1 })
    const zUnit = zCell.filter((text) => text.trim() !== '' && !text.includes('\n'))
    await fc.assert(
      fc.asyncProperty(
        fc.array(zUnit, { maxLength: 5 }),
        fc.constantFrom(',', ';'),
        fc.integer({ min: 1, max: 50 }),
        async (units, delimiter, size) => {
          const cells = units.map((unit, at) => [`A${at}`, 'desk', '2022-06-01', unit, ''])
          const { rows, problems } = await read(stringify([header, ...cells], { delimiter, bom: true }), size)
          expect(problems).toEqual([])
          expect(rows.map(({ unit }) => unit)).toEqual(units.map((unit) => unit.trim().normalize('NFC')))
        },
      ),
    )
  })
})

it('an empty cell where something is needed is missing', async () => {
  const { problems } = await read('code;channel;receivedAt\n;;\n;desk;2022-06-01\nA1;;\n')
  expect(problems).toEqual([
    { line: 3, column: 'code', rule: 'required' },
    { line: 4, column: 'channel', rule: 'required' },
    { line: 4, column: 'receivedAt', rule: 'required' },
  ])
})

describe('an amount is whole đồng in digits', () => {
  it.each(['18.000', '18,000', '18 000', '1e3', '0x10', '-1', '1.5', '99999999999999999'])('not %s', async (amount) => {
    const { rows, problems } = await read(`code;channel;receivedAt;feeVnd\nA1;desk;2022-06-01;${amount}\n`)
    expect(rows).toEqual([])
    expect(problems).toEqual([{ line: 2, column: 'feeVnd', rule: 'digits-only' }])
  })

  it.each([
    ['18000', 18_000],
    ['0', 0],
    ['', undefined],
  ])('%s', async (amount, feeVnd) => {
    const { rows } = await read(`code;channel;receivedAt;feeVnd\nA1;desk;2022-06-01;${amount}\n`)
    expect(rows.map((row) => row.feeVnd)).toEqual([feeVnd])
  })
})

describe('a file that cannot be read is refused in one sentence, with the line and without a value', () => {
  const first = `${header.join(',')}\nA0,online,2022-06-01,,\n\n`
  it.each([
    ['a quotation mark within a cell', `${first}A1,online,2022-06-01,${secret} "an" xã,`, /^line 4: a quotation mark/],
    ['one that is never closed', `${first}A1,online,2022-06-01,"${secret},\nA2,online,2022-06-01,,`, /^line 4: /],
    [
      'one that is closed by the next row',
      `${first}A1,online,2022-06-01,"${secret},\nA2,desk,2022-06-01,"x",`,
      /^line 4: /,
    ],
    ['one that swallows a register', `${first}A1,online,2022-06-01,"${`${secret}\n`.repeat(5_000)}`, /^line 4: /],
    ['nothing at all', '', /empty/],
    ['blank lines', '\n \n', /empty/],
    ['no header', `A1,online,2022-06-01,${secret},\n`, /^line 1: .*no column code, channel, receivedAt/],
    ['a header without reception', `code;channel;${secret}\nA1;online;x\n`, /^line 1: .*no column receivedAt/],
    ['a column twice', `${header.join(';')};unit\n`, /^line 1: .*unit twice/],
  ])('%s', async (_, text, message) => {
    const told = await refusal(text)
    expect(told).toMatch(message)
    expect(told).not.toMatch(/BÍ MẬT|0912/)
  })

  it('and one that is not UTF-8', async () => {
    const utf16 = Buffer.from(`\ufeff${first}`, 'utf16le')
    const legacy = Buffer.concat([
      Buffer.from(`${first}A1,online,2022-06-01,C`),
      Buffer.from([0xf4, 0x6e, 0x67]),
      Buffer.from(' an,\n'),
    ])
    for (const bytes of [utf16, legacy]) {
      expect(
        await refusal(
          (async function* () {
            yield bytes
          })(),
        ),
      ).toMatch(/UTF-8/)
    }
  })
})
