import { z } from 'zod'
import { checkIdentityGiven, checkPeople } from './people.ts'
import { checkPlaces } from './places.ts'
import {
  checkNotInFuture,
  looseDay,
  looseEnvelope,
  loosePerson,
  looseText,
  mayLieBefore,
  partsOf,
  receptionDay,
  refusing,
} from './reading.ts'

const zReadable = z
  .object({
    ...looseEnvelope,
    person: loosePerson,
    entry: z.object({ registeredOn: looseDay, communeCode: looseText }).optional().catch(undefined),
    requester: loosePerson,
  })
  .catch({})

/** Holds the fields of a request for copies against each other and against the list of units. */
export function checkExtractCopy(input: unknown, context: z.RefinementCtx): void {
  const request = zReadable.parse(input)
  const refuse = refusing(context)
  const { registryCommuneCode, person, entry, requester } = request
  const communes = { registryCommuneCode, 'entry.communeCode': entry?.communeCode }
  checkPlaces(request, communes, { 'requester.residence': requester?.residence }, refuse)
  const received = receptionDay(request)
  const registeredOn = entry?.registeredOn
  checkNotInFuture({ 'entry.registeredOn': registeredOn, 'person.birthDate': person?.birthDate }, received, refuse)
  const born = person?.birthDate
  if (registeredOn !== undefined && born !== undefined && born > registeredOn && !mayLieBefore(born, registeredOn)) {
    refuse('entry.registeredOn', 'before-birth')
  }
  checkIdentityGiven(partsOf(input, ['requester']), refuse)
  const roles = [
    { path: 'person', person },
    { path: 'requester', person: requester },
  ]
  checkPeople(roles, received, refuse)
}
