import { escapeHtml } from '@lienthong/sdk-core'
import type { Report } from '../report.ts'
import type { Column, Row, Table } from '../tables/table.ts'
import { barChart, type Bar } from './bar-chart.ts'
import { cellText } from './cell-text.ts'
import { headingOf } from './heading.ts'
import { originsOf } from './origins.ts'

const style = `
body{font-family:system-ui,"Segoe UI",Roboto,Arial,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.5rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.85rem}
caption{text-align:left;color:#555;padding:.3rem 0}
th,td{border:1px solid #bbb;padding:.25rem .45rem;vertical-align:top}th{background:#eef2f7;text-align:left}
td.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}tbody th,tfoot th{background:none;font-weight:400}tr.total td,tr.total th{font-weight:700;background:#f6f6f6}
.flags li{background:#fff4e5;border-left:4px solid #c77700;padding:.4rem .6rem;margin:.3rem 0;list-style:none}.flags{padding:0}
svg{width:100%;height:auto;font-size:12px}svg rect{fill:#2b6cb0}
@media print{body{margin:0;max-width:none}}`

/** Writes a report as one page in Vietnamese that needs nothing from elsewhere: tables, charts, and what does not add up. */
export function reportToHtml(report: Report): string {
  const heading = headingOf(report)
  const title = heading === undefined ? 'Số liệu Đề án 06' : `Báo cáo Đề án 06, ${heading}`
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${flagList(report.flags)}
${report.tables.map(section).join('\n')}
</main></body></html>
`
}

function flagList(flags: Report['flags']): string {
  if (flags.length === 0) return '<p>Không phát hiện số liệu mâu thuẫn.</p>'
  const items = flags.map(({ messageVi }) => `<li>${escapeHtml(messageVi)}</li>`)
  return `<section aria-labelledby="flags"><h2 id="flags">Cần kiểm tra (${flags.length})</h2><ul class="flags">${items.join('')}</ul></section>`
}

function section(table: Table, at: number): string {
  const { id, title, columns, rows, total } = table
  const origins = originsOf(table)
  const head = columns.map(({ vi }) => `<th scope="col">${escapeHtml(vi)}</th>`).join('')
  const body = rows.map((row) => rowOf(row, columns, '')).join('')
  const foot = total === undefined ? '' : `<tfoot>${rowOf(total, columns, ' class="total"')}</tfoot>`
  const caption = [`<span lang="en">${escapeHtml(title.en)}</span>`, ...origins.map(escapeHtml)].join(' · ')
  return `<section aria-labelledby="table-${at}"><h2 id="table-${at}">${escapeHtml(`${id}. ${title.vi}`)}</h2>
${chartOf(table)}
<div class="scroll" tabindex="0" role="region" aria-labelledby="table-${at}"><table><caption>${caption}</caption>
<thead><tr>${head}</tr></thead><tbody>${body}</tbody>${foot}</table></div></section>`
}

/** What a row is about heads it, so that a screen reader says it with every figure. */
function rowOf(row: Row, columns: readonly Column[], attributes: string): string {
  const about = columns.find(({ kind, key }) => kind === 'text' && key !== 'no')
  const cells = columns.map((column) => {
    const words = escapeHtml(cellText(row, column))
    if (column === about) return `<th scope="row">${words}</th>`
    return column.kind === 'text' ? `<td>${words}</td>` : `<td class="number">${words}</td>`
  })
  return `<tr${attributes}>${cells.join('')}</tr>`
}

/** A chart of the first count of each row, where there is more than one row with something in it. */
function chartOf({ title, columns, rows }: Table): string {
  const [label] = columns.filter(({ kind, key }) => kind === 'text' && key !== 'no')
  const first = columns.find(({ kind }) => kind === 'count')
  if (label === undefined || first === undefined) return ''
  const bars = rows.flatMap((row): Bar[] => {
    const cell = row.cells[first.key]
    return typeof cell === 'object' && cell.value > 0 ? [{ label: cellText(row, label), value: cell.value }] : []
  })
  const tallest = bars.toSorted((a, b) => b.value - a.value).slice(0, 30)
  return tallest.length < 2 ? '' : barChart(`${title.vi}: ${first.vi}`, tallest)
}
