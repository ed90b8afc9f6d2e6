import { parseInstant, type Instant } from '@lienthong/sdk-core'
import type { AssessmentFinding, MetricState } from './assessment.ts'
import type { DossierDraft } from './dossier-draft.ts'
import { entriesOf } from './holds.ts'

/** Ends of a dossier for the clock of metric 2.1. */
const ends: ReadonlySet<unknown> = new Set(['not-received', 'withdrawn', 'stopped', 'finished', 'returned'])
const doneWell: ReadonlySet<unknown> = new Set(['finished', 'returned'])

interface OnTime {
  readonly state: MetricState
  readonly findings: readonly AssessmentFinding[]
}

/**
 * Metric 2.1: whether it was handled on time. A dossier ends with 3, 7, 8, 9 or 10; a single request for more papers without
 * 9 or 10 ends the clock, too, and more than one request is late.
 *
 * @source a transcription of "Mô tả công thức tính chỉ số 766", read 2026; confidence: observed
 */
export function assessOnTime(dossier: DossierDraft): OnTime {
  const requests = Math.max(entriesOf(dossier.supplements).length, dossier.status === 'supplement-required' ? 1 : 0)
  if (requests > 1) return found('missing', 'supplements', ...oftenAsked)
  const dueAt = timeOf(dossier.dueAt)
  if (dueAt === undefined) return found('missing', 'dueAt', ...noDueTime)
  const endedAt = endOf(dossier, requests)
  if (endedAt === 'not-ended') return found('not-yet', 'status', ...notEnded)
  if (endedAt === undefined) return found('missing', 'finishedAt', ...noEndTime)
  return Date.parse(endedAt) <= Date.parse(dueAt)
    ? { state: 'counts', findings: [] }
    : found('missing', 'finishedAt', ...late)
}

/** When the clock stopped; `undefined` when it did and nobody said when. */
function endOf(dossier: DossierDraft, requests: number): Instant | 'not-ended' | undefined {
  const { status, finishedAt, rejectedAt, returnedAt } = dossier
  if (doneWell.has(status)) return timeOf(finishedAt) ?? timeOf(returnedAt)
  if (ends.has(status)) return timeOf(finishedAt) ?? timeOf(rejectedAt)
  if (requests !== 1) return 'not-ended'
  // Asked for papers once and not finished: it ends there.
  const [request] = entriesOf(dossier.supplements)
  return timeOf(request?.['askedAt']) ?? 'not-ended'
}

function timeOf(value: unknown): Instant | undefined {
  return typeof value === 'string' ? parseInstant(value) : undefined
}

function found(state: 'missing' | 'not-yet', field: string, message: string, messageVi: string): OnTime {
  return { state, findings: [{ metric: '2.1', severity: state, field, message, messageVi }] }
}

const oftenAsked = [
  'More papers were asked for more than once: the dossier counts as late',
  'Hồ sơ bị yêu cầu bổ sung quá một lần nên bị tính là quá hạn',
] as const
const noDueTime = [
  'Without a due time it cannot be told whether the dossier is on time',
  'Chưa có ngày hẹn trả nên không xác định được hồ sơ đúng hạn',
] as const
const notEnded = ['The dossier has not ended yet', 'Hồ sơ chưa kết thúc xử lý'] as const
const noEndTime = [
  'The dossier has ended and nobody says when',
  'Hồ sơ đã kết thúc nhưng chưa có ngày kết thúc xử lý',
] as const
const late = ['The dossier ended after its due time', 'Hồ sơ kết thúc xử lý sau ngày hẹn trả'] as const
