import { addWorkingDays, dayOf, dueDate, InputError, instantOf, type Instant } from '@lienthong/sdk-core'
import type { ProcedureDossier } from '../../contract/index.ts'

/** A procedure with its working days and fee; of a list, for each person. */
export interface Terms {
  readonly code: string
  readonly limitWorkingDays: number
  readonly feeVnd: { readonly desk: number; readonly online: number }
}

const free = { desk: 0, online: 0 } as const

/** @source national procedure database, copy of 2026-07-20; the time of a temporary removal is assumed */
export const terms = {
  permanent: { code: '1.004222', limitWorkingDays: 7, feeVnd: { desk: 20_000, online: 10_000 } },
  temporary: { code: '1.004194', limitWorkingDays: 3, feeVnd: { desk: 15_000, online: 7_000 } },
  'temporary-list': { code: '1.004194', limitWorkingDays: 3, feeVnd: { desk: 10_000, online: 5_000 } },
  absence: { code: '1.003677', limitWorkingDays: 1, feeVnd: free },
  lodging: { code: '2.001159', limitWorkingDays: 0, feeVnd: free },
  'permanent-removal': { code: '1.003197', limitWorkingDays: 5, feeVnd: free },
  'temporary-removal': { code: '1.010028', limitWorkingDays: 5, feeVnd: free },
  'known-number': { code: '1.012566', limitWorkingDays: 3, feeVnd: free },
  'archived-number': { code: '1.012566', limitWorkingDays: 7, feeVnd: free },
} as const satisfies Record<string, Terms>

/** Đồng to pay: online is cheaper, the post costs what the desk does. */
export function feeOf({ feeVnd }: Terms, channel: ProcedureDossier['kenhThucHien'], people = 1): number {
  return people * (channel === '2' ? feeVnd.online : feeVnd.desk)
}

const dayMs = 24 * 60 * 60_000

/** When a result is due. */
export function dueAfter(receivedAt: Instant, { limitWorkingDays }: Terms): Instant {
  return inCalendar(receivedAt, limitWorkingDays, () => dueDate({ receivedAt, limitWorkingDays }).dueAt)
}

const supplementWorkingDays = 7

/** Seven working days on, at the same time of day. */
export function supplementDeadline(from: Instant): Instant {
  return inCalendar(
    from,
    supplementWorkingDays,
    () => `${addWorkingDays(dayOf(from), supplementWorkingDays)}${from.slice(10)}` as Instant,
  )
}

/** The clock of the world goes further than the calendar of holidays: a weekend for every five days then. */
function inCalendar(from: Instant, workingDays: number, count: () => Instant): Instant {
  try {
    return count()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return instantOf(Date.parse(from) + (workingDays + 2 * Math.ceil(workingDays / 5)) * dayMs)
  }
}
