import { escapeHtml } from '@lienthong/sdk-core'
import { viNumber } from '../figures/check-sums.ts'

/** A bar of a chart. */
export interface Bar {
  readonly label: string
  readonly value: number
}

const rowHeight = 22
const labelWidth = 420
const barWidth = 420
const longestLabel = 62

/**
 * Draws horizontal bars as SVG, the longest first. Somebody who does not see it hears the first three and that the table below says
 * the same.
 */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const height = bars.length * rowHeight
  const tallest = bars
    .slice(0, 3)
    .map(({ label, value }) => `${label} ${viNumber(value)}`)
    .join('; ')
  const lines = bars.map(({ label, value }, at) => {
    const y = at * rowHeight
    const width = (value / most) * barWidth
    return `<text x="${labelWidth - 8}" y="${y + 15}" text-anchor="end">${escapeHtml(shortened(label))}</text><rect x="${labelWidth}" y="${y + 3}" width="${width.toFixed(1)}" height="${rowHeight - 6}"></rect><text x="${(labelWidth + width + 6).toFixed(1)}" y="${y + 15}">${viNumber(value)}</text>`
  })
  return `<svg role="img" aria-label="${escapeHtml(`Biểu đồ. ${title}. Cao nhất: ${tallest}. Số liệu đầy đủ ở bảng bên dưới.`)}" viewBox="0 0 ${labelWidth + barWidth + 90} ${height}">${lines.join('')}</svg>`
}

function shortened(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1)}…`
}
