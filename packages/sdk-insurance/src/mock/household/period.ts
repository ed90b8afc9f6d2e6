import type { PlainDate } from '@lienthong/sdk-core'
import type { Cover } from './cover.ts'
import { addDays, addMonths } from './days.ts'

/** The days that a payment covers. */
export interface Period {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly continuousFrom: PlainDate
  readonly losesContinuity: boolean
  /** True when another day of payment would give other days. */
  readonly dependsOnToday: boolean
}

/** Days between a payment and the first day of a card for somebody new, or after a long gap. */
const waitingDays = 30
/** Months without a card that end the time without a gap. */
const longGapMonths = 3

/**
 * The days for somebody who pays today: after the running card, from today after a short gap, in thirty days after a gap of
 * three months and for somebody who was never insured.
 *
 * @source Decree 146/2018/NĐ-CP and its successor by secondary sources; from today after a short gap is assumed
 */
export function periodOf(cover: Cover, since: PlainDate | undefined, months: number, today: PlainDate): Period {
  const uncoveredFrom = cover.coveredTo && addDays(cover.coveredTo, 1)
  const continuousFrom = since ?? cover.card?.validFrom
  if (uncoveredFrom === undefined || continuousFrom === undefined) return waiting(months, today, false)
  if (uncoveredFrom > today) return { ...span(uncoveredFrom, months), ...kept(continuousFrom), dependsOnToday: false }
  if (addMonths(uncoveredFrom, longGapMonths) <= today) return waiting(months, today, true)
  return { ...span(today, months), ...kept(continuousFrom), dependsOnToday: true }
}

function waiting(months: number, today: PlainDate, losesContinuity: boolean): Period {
  const from = addDays(today, waitingDays)
  return { ...span(from, months), continuousFrom: from, losesContinuity, dependsOnToday: true }
}

function kept(continuousFrom: PlainDate) {
  return { continuousFrom, losesContinuity: false }
}

function span(from: PlainDate, months: number) {
  return { from, to: addDays(addMonths(from, months), -1) }
}
