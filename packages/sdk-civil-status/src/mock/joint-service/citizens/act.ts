import type { World } from '@lienthong/mock-core'
import type { PlainDate } from '@lienthong/sdk-core'
import { note, type JointRecord } from '../records.ts'
import type { Filing } from './filing.ts'

/** What a citizen corrects along with everything that was wrong. */
export interface Correction {
  readonly childName?: string
  readonly childBirthDate?: PlainDate
  readonly facilityCode?: string
}

/** Files a dossier again under its code, with everything put right. The province finds it in its list once more. */
export function supplement(world: World, record: JointRecord, correction: Correction): void {
  record.filing = corrected(record.filing, correction)
  record.supplementedAt.push(world.clock.instant())
  record.listed = true
  note(world, record)
}

/** Takes a dossier back. The software then knows it no more. */
export function withdraw(world: World, record: JointRecord): void {
  record.withdrawnAt = world.clock.instant()
  record.listed = false
  note(world, record)
}

/** Puts a dossier into the list again although it was taken over: the acknowledgement got lost. */
export function sendAgain(world: World, record: JointRecord): void {
  record.listed = true
  note(world, record)
}

/** The software loses what it was told, as when it is set back to a copy of an earlier day. */
export function forgetSteps(world: World, record: JointRecord): void {
  record.statuses.splice(0)
  note(world, record)
}

function corrected(filing: Filing, { childName, childBirthDate, facilityCode }: Correction): Filing {
  if (filing.kind === 'death') return { ...filing, flaws: [] }
  const { name, birthDate, ...child } = filing.child
  return {
    ...filing,
    child: { ...child, name: childName ?? name, birthDate: childBirthDate ?? birthDate },
    ...(facilityCode !== undefined && { facilityCode }),
    headConsents: true,
    flaws: [],
  }
}
