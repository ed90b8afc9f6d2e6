import { figure, type Figure, type Provenance } from '../figures/figure.ts'
import type { Declared } from './declared.ts'
import { count, text, type Table } from './table.ts'

const levels = { 2: 'Mức độ 2', 3: 'Mức độ 3', 4: 'Mức độ 4', part: 'Một phần', full: 'Toàn trình' } as const

/** T5: what the portal offers, as declared by whoever keeps its catalogue. */
export function portalServicesTable({ portalServices }: Pick<Declared, 'portalServices'>): Table {
  return {
    id: 'T5',
    title: { vi: 'Dịch vụ công trên Cổng', en: 'Services of the portal' },
    columns: [
      text('level', 'Mức', 'Level'),
      count('offered', 'Cung cấp', 'Offered'),
      count('used', 'Có phát sinh hồ sơ', 'With dossiers'),
      count('payable', 'Có thanh toán trực tuyến', 'With online payment'),
      text('source', 'Nguồn', 'Source'),
      text('cutOff', 'Số liệu đến', 'Until'),
    ],
    rows: portalServices.map(({ level, offered, used, payable, ...from }) => ({
      key: level,
      cells: {
        level: levels[level],
        offered: figure(offered, from),
        used: known(used, from),
        payable: known(payable, from),
        source: from.source,
        cutOff: from.cutOff,
      },
    })),
  }
}

/** What was not said is not zero. */
function known(value: number | undefined, from: Provenance): Figure | undefined {
  return value === undefined ? undefined : figure(value, from)
}
