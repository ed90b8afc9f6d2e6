import type { ReportDossier } from '../dossiers/report-dossier.ts'
import type { Flag, Provenance } from '../figures/figure.ts'
import type { ReportingPeriod } from '../period/reporting-period.ts'
import type { DossierCounter } from './dossier-counter.ts'
import { findService } from './services.ts'
import { standingInPeriod } from './standing-in-period.ts'
import { count, text, type Row, type Table } from './table.ts'
import { Tally } from './tally.ts'

/** What a table of processing is grouped by. */
export const groupings = ['service', 'field', 'procedure', 'unit', 'commune'] as const

/** What a table of processing is grouped by. */
export type Grouping = (typeof groupings)[number]

const figures = [
  count('total', 'Tiếp nhận: tổng số', 'To do: all'),
  count('online', 'Tiếp nhận: trực tuyến', 'To do: online'),
  count('direct', 'Tiếp nhận: trực tiếp, bưu chính', 'To do: desk and post'),
  count('carried', 'Tiếp nhận: kỳ trước chuyển sang', 'To do: carried over'),
  count('finished', 'Đã giải quyết: tổng số', 'Done: all'),
  count('early', 'Đã giải quyết: trước hạn', 'Done: early'),
  count('onTime', 'Đã giải quyết: đúng hạn', 'Done: on the day'),
  count('overdue', 'Đã giải quyết: quá hạn', 'Done: overdue'),
  count('open', 'Đang giải quyết: tổng số', 'Open: all'),
  count('openInTime', 'Đang giải quyết: trong hạn', 'Open: in time'),
  count('openOverdue', 'Đang giải quyết: quá hạn', 'Open: overdue'),
  count('supplemented', 'Yêu cầu bổ sung', 'Supplement asked'),
  count('returned', 'Trả lại, rút hồ sơ', 'Returned or withdrawn'),
]

const groupTitles: Readonly<Record<Grouping, { readonly vi: string; readonly en: string }>> = {
  service: { vi: 'dịch vụ công', en: 'service' },
  field: { vi: 'lĩnh vực', en: 'field' },
  procedure: { vi: 'thủ tục', en: 'procedure' },
  unit: { vi: 'đơn vị', en: 'unit' },
  commune: { vi: 'xã, phường, đặc khu', en: 'commune' },
}

/** What has no group of the kind asked for. */
const ungrouped = '(không ghi)'

/** T2: reception and processing in the period by field, procedure, unit, commune or service (forms 06a and 06b). */
export function countProcessing(period: ReportingPeriod, by: Grouping): DossierCounter {
  const tally = new Tally()
  let withoutDue = 0
  return {
    add(dossier) {
      const standings = standingInPeriod(dossier, period)
      if (standings.length === 0) return
      const group = groupOf(dossier, by)
      tally.add(group, 'total')
      for (const standing of standings) tally.add(group, standing)
      if (standings.includes('finished') && dossier.dueAt === undefined) withoutDue += 1
    },
    make: (from) => ({ table: tableOf(tally, from, by), flags: withoutDue === 0 ? [] : [dueFlag(withoutDue)] }),
  }
}

function groupOf(dossier: ReportDossier, by: Grouping): string {
  if (by === 'service') return findService(dossier.service ?? '')?.vi ?? ungrouped
  return dossier[by === 'procedure' ? 'procedureCode' : by] ?? ungrouped
}

function tableOf(tally: Tally, from: Provenance, by: Grouping): Table {
  const { vi, en } = groupTitles[by]
  const keys = figures.map(({ key }) => key)
  const groups = [...tally.groups].sort((a, b) => a.localeCompare(b, 'vi'))
  const rows = groups.map((group): Row => ({ key: group, cells: { group, ...tally.figures(keys, from, group) } }))
  return {
    id: 'T2',
    title: { vi: `Tình hình tiếp nhận, giải quyết theo ${vi}`, en: `Reception and processing by ${en}` },
    columns: [text('group', vi.charAt(0).toUpperCase() + vi.slice(1), en), ...figures],
    rows,
    total: { key: 'total', cells: { group: 'Tổng cộng', ...tally.figures(keys, from) } },
  }
}

function dueFlag(computed: number): Flag {
  return {
    rule: 'missing-due-date',
    where: 'T2',
    computed,
    message: `T2: ${computed} finished dossiers have no due date; they are neither early, on time nor overdue`,
    messageVi: `T2: ${computed} hồ sơ đã giải quyết không có ngày hẹn trả, không xếp vào trước hạn, đúng hạn hay quá hạn`,
  }
}
