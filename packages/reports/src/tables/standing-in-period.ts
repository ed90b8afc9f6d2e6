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
  const { receivedAt } = dossier
  if (receivedAt > days.to) return []
  const isNew = receivedAt >= days.from
  const endedOn = endOf(dossier)
  if (!isNew && endedOn !== undefined && endedOn < days.from) return []
  const hasEnded = endedOn !== undefined && endedOn <= days.to
  return [
    ...(isNew ? (['received', dossier.channel === 'online' ? 'online' : 'direct'] as const) : (['carried'] as const)),
    ...(hasEnded ? finished(dossier) : open(dossier, days.to)),
    ...(dossier.supplemented === true ? (['supplemented'] as const) : []),
    ...(dossier.returned === true && hasEnded ? (['returned'] as const) : []),
  ]
}

/** Whether it ended within these days. */
export function endsIn(dossier: ReportDossier, { from, to }: Days): boolean {
  const endedOn = endOf(dossier)
  return endedOn !== undefined && endedOn >= from && endedOn <= to
}

/**
 * The day it ended; `undefined` while it is in progress. What was given back is not in progress, and nothing ends before it begins:
 * where the day is missing or cannot be, it is the day of reception, so that the dossier is done and is carried into no later period.
 */
function endOf({ receivedAt, finishedAt, returned }: ReportDossier): string | undefined {
  if (finishedAt === undefined) return returned === true ? receivedAt : undefined
  return finishedAt < receivedAt ? receivedAt : finishedAt
}

/** Without a day of its end and a due date that can be, a dossier is neither early nor late; the report flags how many there are. */
function finished(dossier: ReportDossier): Standing[] {
  const { receivedAt, finishedAt } = dossier
  const dueAt = dueOf(dossier)
  if (dueAt === undefined || finishedAt === undefined || finishedAt < receivedAt) return ['finished']
  if (finishedAt > dueAt) return ['finished', 'overdue']
  return ['finished', finishedAt < dueAt ? 'early' : 'onTime']
}

function open(dossier: ReportDossier, to: string): Standing[] {
  const dueAt = dueOf(dossier)
  return ['open', dueAt !== undefined && dueAt < to ? 'openOverdue' : 'openInTime']
}

/** Nothing is due before it is there. */
function dueOf({ receivedAt, dueAt }: ReportDossier): string | undefined {
  return dueAt === undefined || dueAt < receivedAt ? undefined : dueAt
}
