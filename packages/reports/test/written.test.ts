import {
  buildReport,
  readCsv,
  reportingPeriod,
  reportToHtml,
  reportToText,
  reportToXlsx,
  tableToCsv,
  zDeclared,
  zReportDossier,
  type Report,
} from '@lienthong/reports'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { aDossier } from './rows.ts'

const period = reportingPeriod('month', 2022, 6)
const wild = '=cmd|"/c calc"!A1 <script>alert(1)</script>'

async function report(units: readonly string[] = ['A', wild]): Promise<Report> {
  const rows = units.map((unit, at) => aDossier({ code: String(at), unit }))
  const connection = { state: 'trial', extractor: 'tay', source: 'Sở TTTT', cutOff: '2022-06-10' }
  const declared = zDeclared.parse({
    connections: [
      { ...connection, system: 'LGSP' },
      { ...connection, system: 'CSDLDC', source: 'Công an tỉnh', cutOff: '2022-06-13' },
    ],
  })
  return buildReport({ period, today: '2022-06-15', dossiers: { source: 'một cửa', rows }, by: ['unit'], declared })
}

describe('a report as a page', () => {
  it('heads each row by what it is about, and says of each chart what it shows', async () => {
    const page = reportToHtml(await report())
    expect(page).toContain('<th scope="row">Đăng ký thường trú</th>')
    expect(page).toMatch(/<svg role="img" aria-label="Biểu đồ\. [^"]+Cao nhất: [^"]+Số liệu đầy đủ ở bảng bên dưới\."/)
    expect(page).toContain('<span lang="en">')
  })

  it('says until when in the Vietnamese way, also where each row has an origin of its own', async () => {
    const page = reportToHtml(await report())
    expect(page).toContain('một cửa (số liệu đến 14/06/2022; lienthong-report)')
    expect(page).toContain('<td>Công an tỉnh</td><td>13/06/2022</td>')
    expect(page).toContain('<td>Sở TTTT</td><td>10/06/2022</td>')
  })

  it('runs nothing that stands in a name', async () => {
    const page = reportToHtml(await report())
    expect(page).not.toMatch(/<script/i)
    expect(page).toContain('&lt;script&gt;')
  })
})

describe('a report as a workbook', () => {
  it('says its period on each sheet, where figures come from, and keeps a formula a text', async () => {
    const sheets = await readXlsxFile(Buffer.from(await reportToXlsx(await report())))
    const sheet = (name: string) => sheets.find((one) => one.sheet.startsWith(name))!.data
    for (const name of ['T1', 'T2', 'T4', 'T6', 'T7'])
      expect(sheet(name)[1]![0]).toBe('Kỳ báo cáo: tháng 6 năm 2022 (15/05/2022 - 14/06/2022)')
    expect(sheet('T2').flat()).toContain(wild)
    expect(sheet('T2').flat()).toContain('Nguồn: một cửa (số liệu đến 14/06/2022; lienthong-report)')
    expect(sheet('T4').flat()).toEqual(expect.arrayContaining(['Công an tỉnh', '2022-06-13']))
  })
})

it('a formula in a CSV file is a text', async () => {
  const { tables } = await report(['=1+1', '+84', '-1', '@x', '\u{ff1d}1+1'])
  const lines = tableToCsv(tables.find(({ id }) => id === 'T2')!).split('\r\n')
  const cells = lines.slice(1, 6).map((line) => line.replace(/^"/, ''))
  for (const cell of cells) expect(cell.startsWith(`'`)).toBe(true)
})

it('what no terminal should be told is no unit, and two ways to write one name are one', async () => {
  const header = 'code,channel,receivedAt,unit'
  const rows = ['1,online,2022-06-01,Xã Hòa', '2,online,2022-06-01,Xã Ho\u0300a', '3,online,2022-06-01,\u001b[31mXã']
  const csv = readCsv(
    (async function* () {
      yield await Promise.resolve([header, ...rows].join('\n'))
    })(),
    zReportDossier,
  )
  const made = await buildReport({ period, today: '2022-06-15', dossiers: { source: 's', ...csv }, by: ['unit'] })
  expect(made.problems).toEqual([{ line: 4, column: 'unit', rule: 'control-character' }])
  expect(made.tables.find(({ id }) => id === 'T2')?.rows.map(({ key }) => key)).toEqual(['Xã Hòa'])
  expect(reportToText(made)).not.toContain('\u001b')
})
