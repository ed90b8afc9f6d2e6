import type { PartialDate, PlainDate } from '@lienthong/sdk-core'
import { lawDay, ruleFor, type DatedRule } from './dated-rule.ts'
import { marriageAges, type MarriageAges } from './laws.ts'

/** What the law asks of one side. */
export interface MarriageParty {
  /** Of whom only the year is known counts as born on the first day of it, as the law has it for whoever has no day. */
  readonly birthDate: PartialDate
  readonly maritalStatus: 'single' | 'married' | 'divorced' | 'widowed'
}

/** Why two people may not marry. */
export interface MarriageObstacle {
  readonly party: 'husband' | 'wife'
  readonly reason: 'under-age' | 'already-married'
}

/** Whether two people may marry on a day. */
export interface MayMarry {
  readonly allowed: boolean
  readonly obstacles: readonly MarriageObstacle[]
  /** The rule of ages that was used. */
  readonly rule: DatedRule<MarriageAges>
}

/**
 * Tells whether two people may marry on a day, by age and marital status alone. Kinship and capacity are for the officer.
 *
 * @source husband from 20, wife from 18 full years; confidence: inferred, see `marriageAges`
 * @example mayMarry({ husband, wife, on }).obstacles // [{ party: 'husband', reason: 'under-age' }]
 */
export function mayMarry(input: {
  readonly husband: MarriageParty
  readonly wife: MarriageParty
  readonly on: PlainDate
}): MayMarry {
  const { on } = input
  const rule = ruleFor(marriageAges, on)
  const obstacles = (['husband', 'wife'] as const).flatMap((party): MarriageObstacle[] => {
    const { birthDate, maritalStatus } = input[party]
    return [
      ...(ageOn(birthDate, on) < rule.value[party] ? [{ party, reason: 'under-age' as const }] : []),
      ...(maritalStatus === 'married' ? [{ party, reason: 'already-married' as const }] : []),
    ]
  })
  return { allowed: obstacles.length === 0, obstacles, rule }
}

/** Whole years on a day. Whoever is born on 29 February has a birthday on 1 March in other years. */
function ageOn(birthDate: PartialDate, on: PlainDate): number {
  const born = lawDay(`${birthDate}-01-01`.slice(0, 10))
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}
