import type { Report } from '../report.ts'
import { essentialServices } from '../tables/services.ts'
import type { CommandOptions } from './report-options.ts'

/** What `--json` prints: the report, and for a seed its counts and its sum in short. */
export function summaryOf(report: Report, { seed }: Pick<CommandOptions, 'seed'>): object {
  return { ok: report.problems.length === 0, ...(seed !== undefined && { seed, ...countsOf(report) }), ...report }
}

function countsOf({ tables, flags }: Report): object {
  const table = tables.find(({ id }) => id === 'T1')
  if (table === undefined) return {}
  const services = essentialServices.map(({ no, slug, vi }) => {
    const cell = table.rows.find(({ key }) => key === slug)?.cells['received']
    return { no, slug, vi, received: typeof cell === 'object' ? cell.value : 0 }
  })
  const computed = services.reduce((total, { received }) => total + received, 0)
  const sum = flags.find(({ rule }) => rule === 'sum')
  const declared = sum?.declared ?? computed
  return { services, declared, computed, difference: computed - declared }
}
