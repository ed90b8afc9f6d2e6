import { zReportDossier, type ReportDossier } from '@lienthong/reports'

/** Columns of a dossier; the rest is an ordinary one, received and finished in the period. */
export function aDossier(columns: Partial<Record<keyof ReportDossier, string | number>> = {}): ReportDossier {
  return zReportDossier.parse({
    code: 'H27.1-20220601-0000001',
    service: 'dang-ky-thuong-tru',
    field: 'Cư trú',
    unit: 'Công an xã Cẩm Bình',
    channel: 'online',
    receivedAt: '2022-06-01',
    dueAt: '2022-06-08',
    finishedAt: '2022-06-07',
    ...columns,
  })
}
