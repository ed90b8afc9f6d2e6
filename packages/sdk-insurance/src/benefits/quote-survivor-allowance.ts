import { z } from 'zod'
import { leastSure } from '../dated.ts'
import { readInput } from '../refuse-input.ts'
import type { LevelLaw } from './data/reference-levels.ts'
import { zMonthOfDeath } from './month-of-death.ts'
import { referenceLevelOf } from './reference-level-of.ts'
import type { GrantBasis } from './quote-funeral-grant.ts'

const operation = 'quoteSurvivorAllowance'

const zInput = z.strictObject({
  relatives: z
    .array(z.strictObject({ id: z.string().min(1).max(200), withoutCarer: z.boolean().optional() }))
    .min(1)
    .max(4),
  at: zMonthOfDeath,
})

/** The relatives who receive it, and the month it is paid for. */
export type SurvivorAllowanceInput = z.input<typeof zInput>

/** What one relative receives each month. */
export interface SurvivorAllowance {
  readonly id: string
  /** The part of the reference level: 0.5, or 0.7 without anybody who cares for the relative. */
  readonly rate: 0.5 | 0.7
  readonly amountVnd: number
}

/** The monthly survivors' allowance (trợ cấp tuất hằng tháng) of one deceased. */
export interface SurvivorAllowanceQuote {
  /** Đồng a month for all of them. */
  readonly totalVnd: number
  readonly relatives: readonly SurvivorAllowance[]
  readonly basis: Omit<GrantBasis<LevelLaw['kind']>, 'multiple'>
}

/**
 * Reckons the monthly survivors' allowance: half the reference level for each relative, 70 % for one who has nobody to care
 * for them; four relatives at most.
 *
 * Pure. Who is entitled (age, disability, income, years of contributions) is not judged here, and the lump sum that replaces
 * the allowance is not reckoned.
 *
 * @param input.relatives - 1 to 4, chosen by the family when there are more.
 * @param input.at - The month that is paid for, `YYYY-MM` or a day in it: the allowance follows the level as it changes.
 * @throws {@link InputError} `relatives` by `too-long`; `at` by `day-or-month` or `before-first-amount`.
 * @source texts of the law and public summaries, read 2026; confidence: observed
 * @example quoteSurvivorAllowance({ relatives: [{ id: 'child' }], at: '2026-03' }).totalVnd // 1_170_000
 */
export function quoteSurvivorAllowance(input: SurvivorAllowanceInput): SurvivorAllowanceQuote {
  const { relatives, at } = readInput(operation, zInput, input)
  const level = referenceLevelOf(operation, at)
  const paid = relatives.map(({ id, withoutCarer = false }): SurvivorAllowance => {
    const rate = withoutCarer ? 0.7 : 0.5
    // Rounded once: 0.7 has no exact binary form.
    return { id, rate, amountVnd: Math.round(level.levelVnd * rate) }
  })
  return {
    totalVnd: paid.reduce((sum, { amountVnd }) => sum + amountVnd, 0),
    relatives: paid,
    basis: {
      month: at.slice(0, 7),
      ...level,
      confidence: leastSure(level, { confidence: 'observed' }),
      message:
        'Half the reference level (until June 2025 the base salary) a month for each relative, 70 % without a carer.',
      messageVi:
        'Mức trợ cấp tuất hằng tháng đối với mỗi thân nhân bằng 50% mức tham chiếu (trước tháng 7/2025: mức lương cơ sở), hoặc 70% nếu không có người trực tiếp nuôi dưỡng.',
    },
  }
}
