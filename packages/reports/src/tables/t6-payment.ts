import { figure, percentOf, type Provenance } from '../figures/figure.ts'
import type { ReportingPeriod } from '../period/reporting-period.ts'
import type { DossierCounter } from './dossier-counter.ts'
import { count, percent, text, type Row, type Table } from './table.ts'
import { Tally } from './tally.ts'

const counted = ['owing', 'paid', 'amountVnd', 'failed'] as const

/**
 * T6: online payment. Dossiers without a fee to pay are in no column, as in the score of Decision 766. Paid is who paid the whole fee,
 * and the amount is what was paid of fees: what a dossier paid beyond is flagged and not added.
 */
export function countPayments(period: ReportingPeriod): DossierCounter {
  const tally = new Tally()
  return {
    add({ receivedAt, feeVnd = 0, paidOnlineVnd = 0, unit = '(không ghi)', paymentFailed }) {
      if (receivedAt < period.from || receivedAt > period.to || feeVnd === 0) return
      tally.add(unit, 'owing')
      if (paidOnlineVnd >= feeVnd) tally.add(unit, 'paid')
      tally.add(unit, 'amountVnd', Math.min(paidOnlineVnd, feeVnd))
      if (paymentFailed === true) tally.add(unit, 'failed')
    },
    make: (from) => ({ table: tableOf(tally, from), flags: [] }),
  }
}

function tableOf(tally: Tally, from: Provenance): Table {
  const units = [...tally.groups].sort((a, b) => a.localeCompare(b, 'vi'))
  return {
    id: 'T6',
    title: { vi: 'Thanh toán trực tuyến', en: 'Online payment' },
    columns: [
      text('unit', 'Đơn vị', 'Unit'),
      count('owing', 'Hồ sơ có nghĩa vụ tài chính', 'Dossiers with a fee'),
      count('paid', 'Đã thanh toán trực tuyến', 'Paid online'),
      percent('paidPercent', 'Tỷ lệ (%)', 'Paid online (%)'),
      { key: 'amountVnd', vi: 'Số tiền (đồng)', en: 'Amount (VND)', kind: 'vnd' },
      count('failed', 'Giao dịch lỗi', 'Failed'),
    ],
    rows: units.map((unit) => rowOf(tally, from, unit)),
    total: rowOf(tally, from),
  }
}

function rowOf(tally: Tally, from: Provenance, unit?: string): Row {
  const cells = tally.figures(counted, from, unit)
  const paidPercent = percentOf(cells['paid']?.value ?? 0, cells['owing']?.value ?? 0)
  return {
    key: unit ?? 'total',
    cells: {
      unit: unit ?? 'Tổng cộng',
      ...cells,
      paidPercent: paidPercent === undefined ? undefined : figure(paidPercent, from),
    },
  }
}
