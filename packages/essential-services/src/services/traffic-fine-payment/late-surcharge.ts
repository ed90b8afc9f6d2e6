import { z } from 'zod'
import { fromSecondary, unknown, type Stated } from '../../service/known.ts'

/** What of a fine, as typed, tells the sum. */
const zFine = z.object({ amountVnd: z.int().min(1).max(1_000_000_000_000), decidedOn: z.iso.date() })

/** Days after the decision within which nothing is added. */
const freeDays = 10

/**
 * What a fine costs on a day: 0.05 % of it for each day after the tenth, rounded to whole đồng. Unknown for what is no fine of a
 * day before.
 */
export function fineOn(given: unknown, day: string): Stated<number> {
  const { data: fine } = zFine.safeParse(given)
  if (fine === undefined || fine.decidedOn > day)
    return unknown(
      'Số tiền theo quyết định xử phạt; cần tra cứu CSDL xử phạt trước',
      'The amount stands in the decision; look the fine up first',
    )
  const late = Math.max(0, daysBetween(fine.decidedOn, day) - freeDays)
  const surcharge = Math.round((fine.amountVnd * late * 5) / 10_000)
  return fromSecondary(
    fine.amountVnd + surcharge,
    'the fine as looked up; 0.05 % a day after 10 days, law on handling of violations',
  )
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
