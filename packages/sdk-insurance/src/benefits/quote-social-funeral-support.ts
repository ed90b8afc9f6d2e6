import { z } from 'zod'
import { inForceOn } from '../dated.ts'
import { problemOf, readInput, refuseInput } from '../refuse-input.ts'
import { standardLevels } from './data/standard-levels.ts'
import { zMonthOfDeath } from './month-of-death.ts'
import type { GrantBasis } from './quote-funeral-grant.ts'

const operation = 'quoteSocialFuneralSupport'
const zInput = z.strictObject({ at: zMonthOfDeath })
const multiple = 20

/** The funeral support of social protection (hỗ trợ chi phí mai táng), at least. */
export interface SocialFuneralSupportQuote {
  /** The least that is paid: a province may have set a higher standard level. */
  readonly amountVnd: number
  readonly basis: GrantBasis<'standard-level'>
}

/**
 * Reckons the funeral support of social protection: at least twenty times the standard level of social assistance. The commune
 * decides since 2025-07-01.
 *
 * Pure. For those who received a monthly social allowance or a social pension, and others the decrees name.
 *
 * @param input.at - Day of death `YYYY-MM-DD`, or its month `YYYY-MM`, from 2021-07 on.
 * @throws {@link InputError} `at` by `day-or-month` or `before-first-amount`.
 * @source Decree 20/2021/NĐ-CP, article 11; Decree 76/2024/NĐ-CP; confidence: documented. From 2026-07 on: observed. That the level
 * of the month of death counts: assumed
 * @example quoteSocialFuneralSupport({ at: '2025-11' }).amountVnd // 10_000_000
 */
export function quoteSocialFuneralSupport(input: { readonly at: string }): SocialFuneralSupportQuote {
  const { at } = readInput(operation, zInput, input)
  const level = inForceOn(standardLevels, at)
  if (level === undefined) throw refuseInput(operation, [problemOf('at', 'before-first-amount')])
  const { amountVnd: levelVnd, source, confidence } = level
  return {
    amountVnd: levelVnd * multiple,
    basis: {
      month: at.slice(0, 7),
      kind: 'standard-level',
      levelVnd,
      multiple,
      source: `Decree 20/2021/NĐ-CP, article 11; ${source}`,
      confidence,
      message: 'At least twenty times the standard level of social assistance.',
      messageVi: 'Hỗ trợ chi phí mai táng tối thiểu bằng 20 lần mức chuẩn trợ giúp xã hội.',
    },
  }
}
