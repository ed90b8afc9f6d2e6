import { z } from 'zod'
import { mayMarry } from '../../law/may-marry.ts'
import { checkIdentityGiven, checkPeople } from './people.ts'
import { checkPlaces } from './places.ts'
import {
  checkNotInFuture,
  looseDay,
  looseEnvelope,
  loosePersonFields,
  partsOf,
  receptionDay,
  refusing,
  type Refuse,
} from './reading.ts'

const looseSpouse = z
  .object({
    ...loosePersonFields,
    maritalStatus: z.enum(['single', 'married', 'divorced', 'widowed']).optional().catch(undefined),
    marriageNumber: z.int().optional().catch(undefined),
  })
  .optional()
  .catch(undefined)

const zReadable = z
  .object({ ...looseEnvelope, marriedSince: looseDay, husband: looseSpouse, wife: looseSpouse })
  .catch({})

type Readable = z.output<typeof zReadable>

/** Holds the fields of a marriage against each other, the list of units and the law. */
export function checkMarriage(input: unknown, context: z.RefinementCtx): void {
  const marriage = zReadable.parse(input)
  const refuse = refusing(context)
  const { registryCommuneCode, husband, wife } = marriage
  const addresses = { 'husband.residence': husband?.residence, 'wife.residence': wife?.residence }
  checkPlaces(marriage, { registryCommuneCode }, addresses, refuse)
  const received = receptionDay(marriage)
  const days = {
    marriedSince: marriage.marriedSince,
    'husband.birthDate': husband?.birthDate,
    'wife.birthDate': wife?.birthDate,
  }
  checkNotInFuture(days, received, refuse)
  checkIdentityGiven(partsOf(input, ['husband', 'wife']), refuse)
  const roles = [
    { path: 'husband', person: husband, sex: 'male', alone: true },
    { path: 'wife', person: wife, sex: 'female', alone: true },
  ] as const
  checkStatus(marriage, refuse)
  checkLaw(marriage, refuse)
  checkPeople(roles, received, refuse)
}

/** Whoever was married before marries at least for the second time. */
function checkStatus(marriage: Readable, refuse: Refuse): void {
  for (const party of ['husband', 'wife'] as const) {
    const { maritalStatus, marriageNumber } = marriage[party] ?? {}
    if (maritalStatus === undefined || marriageNumber === undefined) continue
    const before = maritalStatus === 'divorced' || maritalStatus === 'widowed'
    if (before && marriageNumber < 2) refuse(`${party}.marriageNumber`, 'contradicts')
  }
}

/** By the day from which the marriage counts: what is registered anew was made long ago. */
function checkLaw(marriage: Readable, refuse: Refuse): void {
  const on = marriage.marriedSince ?? receptionDay(marriage)
  const [husband, wife] = [partyOf(marriage.husband), partyOf(marriage.wife)]
  if (on === undefined) return
  // Somebody who cannot be read stands in as somebody who may: the other one is judged all the same.
  const anybody = { birthDate: '1900' as never, maritalStatus: 'single' } as const
  const { obstacles } = mayMarry({ husband: husband ?? anybody, wife: wife ?? anybody, on })
  for (const { party, reason } of obstacles) {
    refuse(reason === 'under-age' ? `${party}.birthDate` : `${party}.maritalStatus`, reason)
  }
}

function partyOf(spouse: Readable['husband']) {
  const { birthDate, maritalStatus = 'single' } = spouse ?? {}
  return birthDate && { birthDate, maritalStatus }
}
