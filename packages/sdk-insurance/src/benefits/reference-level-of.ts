import type { PlainDate } from '@lienthong/sdk-core'
import { inForceOn, leastSure, type Confidence } from '../dated.ts'
import { baseSalaries } from '../premium/data/base-salaries.ts'
import { problemOf, refuseInput } from '../refuse-input.ts'
import { levelLaws, type LevelLaw } from './data/reference-levels.ts'

/** What the law reckons with in a month. */
export interface ReferenceLevel {
  readonly kind: LevelLaw['kind']
  readonly levelVnd: number
  /** The law, and the act that sets the amount. */
  readonly source: string
  readonly confidence: Confidence
}

/** The base salary or reference level of a month; throws InputError before the first one known. */
export function referenceLevelOf(operation: string, month: PlainDate): ReferenceLevel {
  const [law, salary] = [inForceOn(levelLaws, month), inForceOn(baseSalaries, month)]
  if (law === undefined || salary === undefined) throw refuseInput(operation, [problemOf('at', 'before-first-amount')])
  return {
    kind: law.kind,
    levelVnd: salary.amountVnd,
    source: `${law.source}; ${salary.source}`,
    confidence: leastSure(law, salary),
  }
}
