import type { Provenance } from '../figures/figure.ts'
import type { ReportingPeriod } from '../period/reporting-period.ts'
import type { DossierCounter } from './dossier-counter.ts'
import { endsIn } from './standing-in-period.ts'
import { count, text, type Table } from './table.ts'
import { Tally } from './tally.ts'

const figures = [
  count('finished', 'Hồ sơ đã giải quyết', 'Dossiers done'),
  count('papers', 'Thành phần hồ sơ được số hóa', 'Papers digitised'),
  count('electronic', 'Kết quả: văn bản điện tử', 'Results: electronic'),
  count('scan', 'Kết quả: quét từ bản gốc', 'Results: scanned'),
  count('reused', 'Tái sử dụng dữ liệu số hóa', 'Reused'),
]

const levels = {
  province: 'Cấp tỉnh',
  district: 'Cấp huyện (đến 30/6/2025)',
  commune: 'Cấp xã',
  unknown: '(không ghi)',
} as const

/** T7: digitisation of papers and results, of the dossiers finished in the period. */
export function countDigitisation(period: ReportingPeriod): DossierCounter {
  const tally = new Tally()
  return {
    add(dossier) {
      if (!endsIn(dossier, period)) return
      const { level = 'unknown', result, papersDigitised, reused } = dossier
      tally.add(level, 'finished')
      if (papersDigitised === true) tally.add(level, 'papers')
      if (result === 'electronic' || result === 'scan') tally.add(level, result)
      if (reused === true) tally.add(level, 'reused')
    },
    make: (from) => ({ table: tableOf(tally, from), flags: [] }),
  }
}

function tableOf(tally: Tally, from: Provenance): Table {
  const keys = figures.map(({ key }) => key)
  const present = (Object.keys(levels) as (keyof typeof levels)[]).filter((level) => tally.groups.includes(level))
  return {
    id: 'T7',
    title: { vi: 'Số hóa hồ sơ, kết quả giải quyết', en: 'Digitisation' },
    columns: [text('level', 'Cấp', 'Level'), ...figures],
    rows: present.map((level) => ({
      key: level,
      cells: { level: levels[level], ...tally.figures(keys, from, level) },
    })),
    total: { key: 'total', cells: { level: 'Tổng cộng', ...tally.figures(keys, from) } },
  }
}
