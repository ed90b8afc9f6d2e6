import type { World } from '@lienthong/mock-core'
import { dayOf, instantOf, type PlainDate } from '@lienthong/sdk-core'
import { awaitAcknowledgement } from '../lifecycle.ts'
import { keepRecord, note, type JointRecord } from '../records.ts'
import type { Filing } from './filing.ts'

/** Codes of the two joint procedures. */
const procedureCodes = { birth: '2.000986', death: '1.011733' } as const

/** Files a joint dossier: the province finds it in its list at once. */
export function fileDossier(world: World, filing: Filing): JointRecord {
  const record = newRecord(world, filing)
  keepRecord(world, record)
  awaitAcknowledgement(world, record)
  note(world, record)
  return record
}

/** Makes a dossier that nobody has been told of yet. */
export function newRecord(world: World, filing: Filing): JointRecord {
  const count = world.next('joint-service:dossier')
  const filedAt = world.clock.instant()
  const day = dayOf(filedAt).slice(2).replaceAll('-', '')
  return {
    id: String(100_000 + count),
    code: `G22.99.42-${day}-${String(count).padStart(4, '0')}`,
    procedureCode: procedureCodes[filing.kind],
    communeCode: registeringCommune(world, filing),
    filedAt,
    filing,
    listed: true,
    statuses: [],
    supplementedAt: [],
    alerts: [],
    noted: false,
  }
}

/** A birth is registered where the mother lives, a death where the deceased lived last. */
function registeringCommune(world: World, filing: Filing): string {
  const person = world.people.find(filing.kind === 'birth' ? filing.motherId : filing.deceasedId)
  return person?.residence.communeCode ?? '18073'
}

/** A telephone number of somebody who does not exist. */
export function phoneOf(personalId: string): string {
  return `0900${personalId.slice(-6)}`
}

/** The day so many days before today in Viet Nam. */
export function daysAgo(world: World, days: number): PlainDate {
  return dayOf(instantOf(world.clock.now() - days * 86_400_000))
}
