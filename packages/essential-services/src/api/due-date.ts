import {
  addWorkingHours,
  dayOf,
  dueDate as countDays,
  epochMsOf,
  InputError,
  instantOf,
  isWorkingDay,
  readInstant,
  type Instant,
} from '@lienthong/sdk-core'
import { fieldProblem } from '@lienthong/sdk-core'
import { holds } from '../form/condition.ts'
import type { Found } from '../service/findings.ts'
import { isKnown, type Confidence, type Known } from '../service/known.ts'
import type { Channel } from '../service/service-version.ts'
import type { TimeLimit, TimeRow, TimeStart } from '../service/time-rule.ts'
import type { ServiceSlug } from '../services/index.ts'
import { serviceVersion } from './get-service.ts'
import type { AtOptions } from './versions.ts'

/** When the result of a dossier is due, or why nobody here can say. */
export type ServiceDueDate =
  | {
      readonly known: true
      readonly dueAt: Instant
      readonly limit: TimeLimit
      /** The time runs from the reception, or from the payment of the fee. */
      readonly startsAt: TimeStart
      readonly row: TimeRow
      readonly confidence: Confidence
      readonly source: string
    }
  | { readonly known: false; readonly row: TimeRow; readonly unknownVi: string; readonly unknownEn: string }

/** What is known of the dossier. */
export interface DueOptions extends Pick<AtOptions, 'clock'> {
  /** When it was received, or paid for where the time runs from then. Its day chooses the version. */
  readonly receivedAt: string
  /** As typed. Rows with a condition hold only when it is given. */
  readonly form?: unknown
  readonly found?: Found
  /** How it came in; some offices may take longer for paper. Default `online`. */
  readonly channel?: Channel
}

/**
 * Tells when the result of a dossier is due, by the rule of the day it was received. Working days count from the next one
 * when it came after 15:00; calendar days may end on a day off and are `assumed` then. Pure; sends nothing.
 *
 * @throws {@link InputError} when `receivedAt` is no time with offset, or the working calendar (2022 to 2027) ends before.
 * @throws {@link ServiceError} as {@link serviceVersion}
 * @source the 15:00 rule: provincial product and Law 60/2014/QH13; confidence: observed
 * @example dueDate('temporary-residence', { receivedAt: '2026-07-20T09:00:00+07:00' })
 */
export function dueDate(slug: ServiceSlug | (string & {}), options: DueOptions): ServiceDueDate {
  const receivedAt = readInstant(options.receivedAt)
  if (receivedAt === undefined) throw notATime()
  const at = dayOf(receivedAt)
  const version = serviceVersion(slug, { at, ...(options.clock && { clock: options.clock }) })
  const row = version.time.find((each) => fits(each, options, at)) ?? version.time.at(-1)
  if (row === undefined) throw new Error('A version without a time was defined')
  if (!isKnown(row.limit)) return { known: false, row, ...row.limit }
  const { value: limit } = row.limit
  const dueAt = endOf(limit, receivedAt)
  return { known: true, dueAt, limit, startsAt: version.timeStarts ?? 'reception', row, ...trustIn(row.limit, dueAt) }
}

/** No source that was read says what becomes of calendar days that end on a day off, so such an end is no surer than a guess. */
function trustIn({ value, confidence, source }: Known<TimeLimit>, dueAt: Instant) {
  if (!('days' in value) || isWorkingDay(dueAt.slice(0, 10))) return { confidence, source }
  const open = 'it ends on a day off; whether it runs to the next working day was not read'
  return { confidence: 'assumed' as const, source: `${source}; ${open}` }
}

function fits(row: TimeRow, { form, found = {}, channel = 'online' }: DueOptions, at: string): boolean {
  const { when, ifFound } = row
  if (row.channel !== undefined && row.channel !== channel) return false
  if (when !== undefined && !holds(when, { form, at })) return false
  if (ifFound === undefined) return true
  const state = found[ifFound.finding]
  return state !== undefined && ifFound.is.includes(state)
}

function endOf(limit: TimeLimit, receivedAt: Instant): Instant {
  if ('atOnce' in limit) return receivedAt
  if ('workingHours' in limit) return addWorkingHours(receivedAt, limit.workingHours)
  if ('workingDays' in limit) return countDays({ receivedAt, limitWorkingDays: limit.workingDays }).dueAt
  const end = instantOf(epochMsOf(receivedAt) + limit.days * 86_400_000)
  return `${dayOf(end)}T17:00:00+07:00` as Instant
}

function notATime(): InputError {
  return new InputError({
    system: 'essential-services',
    operation: 'dueDate',
    fields: [fieldProblem(['receivedAt'], 'instant')],
  })
}
