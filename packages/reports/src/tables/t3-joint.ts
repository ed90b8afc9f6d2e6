import type { JointDossierRow } from '../dossiers/joint-dossier-row.ts'
import type { Provenance } from '../figures/figure.ts'
import type { ReportingPeriod } from '../period/reporting-period.ts'
import { count, text, type Column, type Row, type Table } from './table.ts'
import { Tally } from './tally.ts'

const branches = [
  { key: 'civilStatus', vi: 'Hộ tịch', en: 'Civil status' },
  { key: 'personalNumber', vi: 'Số định danh', en: 'Personal number' },
  { key: 'residence', vi: 'Cư trú', en: 'Residence' },
  { key: 'insurance', vi: 'BHYT, trợ cấp', en: 'Card or benefit' },
] as const

const figures: readonly Column[] = [
  count('received', 'Tiếp nhận', 'Received'),
  ...branches.flatMap(({ key, vi, en }) => [
    count(`${key}.done`, `${vi}: xong`, `${en}: done`),
    count(`${key}.failed`, `${vi}: lỗi`, `${en}: failed`),
  ]),
  count('electronic', 'Hồ sơ điện tử', 'Electronic'),
  count('paper', 'Hồ sơ giấy', 'Paper'),
]

const groups = {
  birth: 'Liên thông khai sinh, thường trú, thẻ BHYT (dịch vụ 15)',
  death: 'Liên thông khai tử, xóa thường trú, trợ cấp mai táng (dịch vụ 16)',
} as const

/** T3: the joint procedures, each branch by itself. A joint dossier is counted once. */
export function jointTable(dossiers: Iterable<JointDossierRow>, period: ReportingPeriod, from: Provenance): Table {
  const tally = new Tally()
  tally.open('birth')
  tally.open('death')
  for (const dossier of dossiers) {
    if (dossier.receivedAt < period.from || dossier.receivedAt > period.to) continue
    tally.add(dossier.group, 'received')
    tally.add(dossier.group, dossier.form)
    for (const { key } of branches) {
      const standing = dossier[key]
      if (standing === 'done' || standing === 'failed') tally.add(dossier.group, `${key}.${standing}`)
    }
  }
  return {
    id: 'T3',
    title: { vi: 'Thủ tục liên thông', en: 'Joint procedures' },
    columns: [text('group', 'Nhóm', 'Group'), ...figures],
    rows: (['birth', 'death'] as const).map((group) => rowOf(tally, from, group, groups[group])),
    total: rowOf(tally, from, undefined, 'Tổng cộng'),
  }
}

function rowOf(tally: Tally, from: Provenance, key: string | undefined, group: string): Row {
  const keys = figures.map((column) => column.key)
  return { key: key ?? 'total', cells: { group, ...tally.figures(keys, from, key) } }
}
