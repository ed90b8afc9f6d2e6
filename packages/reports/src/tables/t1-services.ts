import type { ReportDossier } from '../dossiers/report-dossier.ts'
import { figure, percentOf, type Flag, type Provenance } from '../figures/figure.ts'
import type { ReportingPeriod } from '../period/reporting-period.ts'
import type { DossierCounter } from './dossier-counter.ts'
import { essentialServices, findService } from './services.ts'
import { standingInPeriod } from './standing-in-period.ts'
import { count, percent, text, type Row, type Table } from './table.ts'
import { Tally } from './tally.ts'

const counted = [
  'received',
  'online',
  'onTime',
  'overdue',
  'allReceived',
  'allOnline',
  'allOnTime',
  'allOverdue',
] as const

const columns = [
  text('no', 'STT', 'No.'),
  text('service', 'Dịch vụ công', 'Service'),
  count('received', 'Tiếp nhận trong kỳ', 'Received'),
  count('online', 'Trực tuyến trong kỳ', 'Online'),
  percent('onlinePercent', 'Tỷ lệ trực tuyến trong kỳ (%)', 'Online (%)'),
  count('onTime', 'Đúng hạn trong kỳ', 'On time'),
  count('overdue', 'Quá hạn trong kỳ', 'Overdue'),
  count('allReceived', 'Tiếp nhận luỹ kế', 'Received, cumulative'),
  count('allOnline', 'Trực tuyến luỹ kế', 'Online, cumulative'),
  percent('allOnlinePercent', 'Tỷ lệ trực tuyến luỹ kế (%)', 'Online, cumulative (%)'),
  count('allOnTime', 'Đúng hạn luỹ kế', 'On time, cumulative'),
  count('allOverdue', 'Quá hạn luỹ kế', 'Overdue, cumulative'),
  text('source', 'Nguồn', 'Source'),
]

/** T1: the 25 services, this period and since the reporting year began. A dossier before its day counts as on time. */
export function countServices(period: ReportingPeriod): DossierCounter {
  const tally = new Tally()
  for (const { slug } of essentialServices) tally.open(slug)
  let strangers = 0
  return {
    add(dossier) {
      if (!dossier.service) return
      const service = findService(dossier.service)
      if (service === undefined) strangers += 1
      else addTo(tally, service.slug, dossier, period)
    },
    make: (from) => ({ table: tableOf(tally, from), flags: strangers === 0 ? [] : [strangerFlag(strangers)] }),
  }
}

function addTo(tally: Tally, slug: string, dossier: ReportDossier, period: ReportingPeriod): void {
  for (const standing of standingInPeriod(dossier, period)) {
    if (standing === 'received' || standing === 'online' || standing === 'overdue') tally.add(slug, standing)
    if (standing === 'early' || standing === 'onTime') tally.add(slug, 'onTime')
  }
  for (const standing of standingInPeriod(dossier, { from: period.yearFrom, to: period.to })) {
    if (standing === 'received') tally.add(slug, 'allReceived')
    if (standing === 'online') tally.add(slug, 'allOnline')
    if (standing === 'early' || standing === 'onTime') tally.add(slug, 'allOnTime')
    if (standing === 'overdue') tally.add(slug, 'allOverdue')
  }
}

function tableOf(tally: Tally, from: Provenance): Table {
  const rows = essentialServices.map(({ no, slug, vi }) => rowOf(tally, from, slug, { no: String(no), service: vi }))
  return {
    id: 'T1',
    title: { vi: '25 dịch vụ công thiết yếu', en: 'The 25 essential public services' },
    columns,
    rows,
    total: rowOf(tally, from, undefined, { service: 'Tổng cộng' }),
  }
}

function rowOf(tally: Tally, from: Provenance, slug: string | undefined, words: Readonly<Record<string, string>>): Row {
  const value = (column: string): number => (slug === undefined ? tally.sum(column) : tally.count(slug, column))
  const share = (part: string, whole: string) => {
    const percents = percentOf(value(part), value(whole))
    return percents === undefined ? undefined : figure(percents, from)
  }
  return {
    key: slug ?? 'total',
    cells: {
      ...words,
      ...tally.figures(counted, from, slug),
      onlinePercent: share('online', 'received'),
      allOnlinePercent: share('allOnline', 'allReceived'),
      source: from.source,
    },
  }
}

function strangerFlag(computed: number): Flag {
  return {
    rule: 'unknown-service',
    where: 'T1',
    computed,
    message: `T1: ${computed} dossiers name a service that is none of the 25; they are in no row`,
    messageVi: `T1: ${computed} hồ sơ ghi dịch vụ không thuộc 25 dịch vụ thiết yếu, không được tính vào dòng nào`,
  }
}
