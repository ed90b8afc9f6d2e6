import { checkSums, type DeclaredSum } from '../figures/check-sums.ts'
import { figure } from '../figures/figure.ts'
import type { Report } from '../report.ts'
import { essentialServices } from '../tables/services.ts'
import { count, text, type Table } from '../tables/table.ts'
import { declaredSums } from './declared-sums.ts'
import { footnote1, footnote2, reportSource, type Footnote } from './footnotes.ts'

/** The figures of a printed report that can be made again. */
export const seedNames = ['footnote1', 'footnote2', 'sums'] as const

/** Which figures. */
export type SeedName = (typeof seedNames)[number]

const provenanceOf = ({ cutOff }: Footnote) => ({ source: reportSource, cutOff, extractor: 'typed from the report' })

/**
 * Makes a report of the figures that a province printed in June 2022 and adds them up again.
 *
 * @returns The table of the 25 services for a footnote, and a flag for each sum that is not what the report says.
 * @source Report of the province of Hà Tĩnh, June 2022, footnotes 1 and 2, sections I.2 and II.5; confidence: observed
 * @example seedReport('footnote1').flags[0]?.difference // 461
 */
export function seedReport(name: SeedName): Report {
  if (name === 'sums') return { tables: [], flags: checkSums(declaredSums), problems: [] }
  const footnote = name === 'footnote1' ? footnote1 : footnote2
  return { tables: [tableOf(footnote)], flags: checkSums([sumOf(name, footnote)]), problems: [] }
}

/** The footnote as a sum of 25 parts. */
export function sumOf(id: string, footnote: Footnote): DeclaredSum {
  const parts = footnote.counts.map((value, at) => ({ labelVi: essentialServices[at]?.vi ?? '', value }))
  return { id, labelVi: footnote.titleVi, parts, declared: footnote.declared, ...provenanceOf(footnote) }
}

function tableOf(footnote: Footnote): Table {
  const from = provenanceOf(footnote)
  const rows = essentialServices.map(({ no, slug, vi }, at) => ({
    key: slug,
    cells: { no: String(no), service: vi, received: figure(footnote.counts[at] ?? 0, from) },
  }))
  const computed = footnote.counts.reduce((total, value) => total + value, 0)
  return {
    id: 'T1',
    title: { vi: footnote.titleVi, en: `Dossiers received of the 25 services until ${footnote.cutOff}` },
    columns: [
      text('no', 'STT', 'No.'),
      text('service', 'Dịch vụ công', 'Service'),
      count('received', 'Tiếp nhận', 'Received'),
    ],
    rows,
    total: { key: 'total', cells: { service: 'Tổng cộng các mục', received: figure(computed, from) } },
  }
}
