import { officerAction, type OfficerAction, type OfficerOutcome, type World } from '@lienthong/mock-core'
import { z } from 'zod'
import { removeByPolice } from './enter.ts'
import { decideNow } from './lifecycle.ts'
import { zReason } from './policy.ts'
import { isRegistered } from './registered.ts'
import { findDossier } from './state.ts'

const zDossierCode = z.string().min(1).max(100)

function decided(world: World, code: string, decision: Parameters<typeof decideNow>[2]): OfficerOutcome {
  if (findDossier(world, code) === undefined) return { refused: 'UNKNOWN', message: 'The police has no such dossier' }
  if (!decideNow(world, code, decision))
    return { refused: 'NOT_NOW', message: 'The dossier is decided, or waits for the citizen' }
  return { done: { dossierCode: code, state: String(findDossier(world, code)?.state) } }
}

const refuse = officerAction({
  summary: 'Refuses a dossier with the paper CT06.',
  body: z.strictObject({ dossierCode: zDossierCode, reason: zReason.default('LD03') }),
  run: (world, { dossierCode, reason }) => decided(world, dossierCode, { kind: 'refuse', reason }),
})

const grant = officerAction({
  summary: 'Grants a dossier, whatever the databases say.',
  body: z.strictObject({ dossierCode: zDossierCode }),
  run: (world, { dossierCode }) => decided(world, dossierCode, { kind: 'grant' }),
})

const removeResident = officerAction({
  summary:
    'Removes somebody from the register of permanent residence without any dossier, as the police does by itself.',
  body: z.strictObject({ personalId: z.string().regex(/^\d{12}$/) }),
  run(world, { personalId }) {
    const person = world.people.find(personalId)
    if (person === undefined) return { refused: 'UNKNOWN', message: 'There is nobody with that number' }
    if (!isRegistered(world, person)) return { refused: 'NOT_NOW', message: 'The person is registered nowhere' }
    removeByPolice(world, person)
    return { done: { personalId, removedOn: person.residenceRemovedOn } }
  },
})

/** What the police can be told to do. */
export const officerActions: Readonly<Record<string, OfficerAction>> = {
  refuse,
  grant,
  'remove-resident': removeResident,
}
