import type { ReportDossier } from '../dossiers/report-dossier.ts'
import type { ReportingPeriod } from '../period/reporting-period.ts'

/** Which columns of a period a dossier counts in. */
export type Standing =
  | 'received'
  | 'online'
  | 'direct'
  | 'carried'
  | 'finished'
  | 'early'
  | 'onTime'
  | 'overdue'
  | 'open'
  | 'openInTime'
  | 'openOverdue'
  | 'supplemented'
  | 'returned'

/** Days of a count, both included. */
export type Days = Pick<ReportingPeriod, 'from' | 'to'>

/** The columns in which a dossier counts in the period. */
export function standingInPeriod(dossier: ReportDossier, days: Days): Standing[] {
  const { receivedAt, finishedAt } = dossier
  if (receivedAt > days.to) return []
  const isNew = receivedAt >= days.from
  if (!isNew && finishedAt !== undefined && finishedAt < days.from) return []
  return [
    ...(isNew ? (['received', dossier.channel === 'online' ? 'online' : 'direct'] as const) : (['carried'] as const)),
    ...(finishedAt !== undefined && finishedAt <= days.to ? finished(dossier, finishedAt) : open(dossier, days.to)),
    ...(dossier.supplemented === true ? (['supplemented'] as const) : []),
    ...(dossier.returned === true ? (['returned'] as const) : []),
  ]
}

/** Without a due date a dossier can be neither early nor late; the report flags how many there are. */
function finished({ dueAt }: ReportDossier, finishedAt: string): Standing[] {
  if (dueAt === undefined) return ['finished']
  if (finishedAt > dueAt) return ['finished', 'overdue']
  return ['finished', finishedAt < dueAt ? 'early' : 'onTime']
}

function open({ dueAt }: ReportDossier, to: string): Standing[] {
  return ['open', dueAt !== undefined && dueAt < to ? 'openOverdue' : 'openInTime']
}
