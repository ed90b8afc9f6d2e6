import { zPlainDate } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { Confidence } from '../dated.ts'
import { readInput } from '../refuse-input.ts'
import { raisedGroups, rates, ratesBasis } from './data/benefit-rates.ts'
import type { InsuranceCardNumber } from './parse-insurance-card-number.ts'

/** The share of the cost that health insurance pays. */
export interface BenefitRate {
  /** 1, 0.95 or 0.8. */
  readonly rate: 1 | 0.95 | 0.8
  /** The level it is paid by: that of the card, or a better one the group was given since. */
  readonly benefitLevel: InsuranceCardNumber['benefitLevel']
  readonly source: string
  readonly confidence: Confidence
}

const zInput = z.object({
  objectCode: z.string().regex(/^[A-Z]{2}$/),
  benefitLevel: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  at: zPlainDate,
})

/**
 * Tells which share of the cost health insurance pays for the holder of a card, on a day.
 *
 * Pure. It is the share where the law sends the holder; another line of care, costs above a limit and what is not covered
 * are not known here.
 *
 * @param card - As {@link parseInsuranceCardNumber} gives it.
 * @param options.at - Day of the treatment, `YYYY-MM-DD`.
 * @throws {@link InputError} when the day does not exist.
 * @source Law on Health Insurance and Decision 1351/QĐ-BHXH (2015); confidence: documented. Groups raised on 2026-01-01: observed
 * @example benefitRateOf(parseInsuranceCardNumber('GD4429000000001'), { at: '2026-03-02' }).rate // 0.8
 */
export function benefitRateOf(
  card: Pick<InsuranceCardNumber, 'objectCode' | 'benefitLevel'>,
  options: { readonly at: string },
): BenefitRate {
  const { objectCode, benefitLevel, at } = readInput('benefitRateOf', zInput, { ...card, ...options })
  const group = raisedGroups.findLast(
    (row) => row.objectCode === objectCode && row.shown === benefitLevel && row.from <= at,
  )
  const level = group?.paidAs ?? benefitLevel
  const { source, confidence } = group ?? ratesBasis
  return { rate: rates[level], benefitLevel: level, source, confidence }
}
