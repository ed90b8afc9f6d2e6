import { z } from 'zod'
import { checkIdentityGiven, checkPeople } from './people.ts'
import { checkPlaces } from './places.ts'
import {
  checkNotBeforeBooks,
  checkNotInFuture,
  looseAddress,
  looseDay,
  looseEnvelope,
  loosePerson,
  loosePersonFields,
  mayLieBefore,
  partsOf,
  receptionDay,
  refusing,
} from './reading.ts'

const looseNotice = z.object({ issuedOn: looseDay }).optional().catch(undefined)

const zReadable = z
  .object({
    ...looseEnvelope,
    electronicDeathNotice: looseNotice,
    deathNotice: looseNotice,
    deceased: z
      .object({ ...loosePersonFields, lastResidence: looseAddress, placeOfDeath: looseAddress, diedOn: looseDay })
      .optional()
      .catch(undefined),
    requester: loosePerson,
  })
  .catch({})

/** Holds the fields of a death against each other and against the list of units. */
export function checkDeath(input: unknown, context: z.RefinementCtx): void {
  const death = zReadable.parse(input)
  const refuse = refusing(context)
  const { registryCommuneCode, deceased, requester, deathNotice, electronicDeathNotice } = death
  const addresses = {
    'deceased.lastResidence': deceased?.lastResidence,
    'deceased.placeOfDeath': deceased?.placeOfDeath,
    'requester.residence': requester?.residence,
  }
  checkPlaces(death, { registryCommuneCode }, addresses, refuse)

  const received = receptionDay(death)
  const notices = {
    'deathNotice.issuedOn': deathNotice?.issuedOn,
    'electronicDeathNotice.issuedOn': electronicDeathNotice?.issuedOn,
  }
  const { birthDate: born, diedOn } = deceased ?? {}
  checkNotInFuture({ 'deceased.diedOn': diedOn, 'deceased.birthDate': born, ...notices }, received, refuse)
  checkNotBeforeBooks({ 'deceased.diedOn': diedOn }, refuse)
  if (diedOn !== undefined) {
    // Born and dead on one day is possible.
    if (born !== undefined && born > diedOn && !mayLieBefore(born, diedOn)) refuse('deceased.diedOn', 'before-birth')
    for (const [path, issuedOn] of Object.entries(notices)) {
      if (issuedOn !== undefined && issuedOn < diedOn) refuse(path, 'before-death')
    }
  }

  checkIdentityGiven(partsOf(input, ['requester']), refuse)
  // The wire has one field for both.
  if (deceased?.personalId !== undefined && deceased.paper !== undefined) refuse('deceased.paper', 'contradicts')
  const roles = [
    { path: 'deceased', person: deceased, sex: deceased?.sex, alone: true },
    { path: 'requester', person: requester, alone: true },
  ]
  checkPeople(roles, received, refuse)
}
