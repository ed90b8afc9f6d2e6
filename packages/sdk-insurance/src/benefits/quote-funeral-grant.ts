import { z } from 'zod'
import type { Confidence } from '../dated.ts'
import { readInput } from '../refuse-input.ts'
import type { LevelLaw } from './data/reference-levels.ts'
import { zMonthOfDeath } from './month-of-death.ts'
import { referenceLevelOf } from './reference-level-of.ts'

const operation = 'quoteFuneralGrant'
const zInput = z.strictObject({ at: zMonthOfDeath })
const multiple = 10

/** How a grant comes about. */
export interface GrantBasis<Kind extends string = string> {
  /** Month whose level counts, `YYYY-MM`: that of the death, or for an allowance the one paid for. */
  readonly month: string
  readonly kind: Kind
  /** Đồng: the level in force in that month. */
  readonly levelVnd: number
  /** How many times the level is paid. */
  readonly multiple: number
  readonly source: string
  readonly confidence: Confidence
  /** The rule in a sentence, for a decision or a screen. */
  readonly message: string
  readonly messageVi: string
}

/** The funeral grant of social insurance (trợ cấp mai táng). */
export interface FuneralGrantQuote {
  readonly amountVnd: number
  readonly basis: GrantBasis<LevelLaw['kind']>
}

const sentences: Readonly<Record<LevelLaw['kind'], readonly [en: string, vi: string]>> = {
  'base-salary': [
    'Ten times the base salary of the month of death.',
    'Trợ cấp mai táng bằng 10 lần mức lương cơ sở tại tháng mà người tham gia bảo hiểm xã hội chết.',
  ],
  'reference-level': [
    'Ten times the reference level of the month of death.',
    'Trợ cấp mai táng bằng 10 lần mức tham chiếu tại tháng mà người tham gia bảo hiểm xã hội chết.',
  ],
}

/**
 * Reckons the funeral grant of social insurance: ten times the reference level (until June 2025 the base salary) of the month
 * of death. It is paid to whoever took care of the funeral.
 *
 * Pure. Whether there is a claim, {@link checkFuneralEligibility} tells; which of several grants is paid, {@link chooseFuneralGrant}.
 *
 * @param input.at - Day of death `YYYY-MM-DD`, or its month `YYYY-MM`, from 2019-07 on.
 * @throws {@link InputError} `at` by `day-or-month` or `before-first-amount`.
 * @source Law 41/2024/QH15, article 85(2); Law 58/2014/QH13, article 66; confidence: documented. From 2026-07 on: observed
 * @example quoteFuneralGrant({ at: '2025-11-20' }).amountVnd // 23_400_000
 */
export function quoteFuneralGrant(input: { readonly at: string }): FuneralGrantQuote {
  const { at } = readInput(operation, zInput, input)
  const level = referenceLevelOf(operation, at)
  const [message, messageVi] = sentences[level.kind]
  return {
    amountVnd: level.levelVnd * multiple,
    basis: { month: at.slice(0, 7), multiple, ...level, message, messageVi },
  }
}
