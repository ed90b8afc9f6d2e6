import { z } from 'zod'
import { checkIdentityGiven, checkPeople } from './people.ts'
import { checkPlaces } from './places.ts'
import {
  checkNotInFuture,
  looseAddress,
  looseDay,
  looseEnvelope,
  loosePerson,
  mayLieBefore,
  partsOf,
  receptionDay,
  refusing,
  type Refuse,
} from './reading.ts'

const zReadable = z
  .object({
    ...looseEnvelope,
    liveBirthCertificate: z.object({ issuedOn: looseDay }).optional().catch(undefined),
    foreignRecord: z.object({ registeredOn: looseDay }).optional().catch(undefined),
    child: z
      .object({
        birthDate: looseDay,
        birthPlace: looseAddress,
        birthPlaceAbroad: z.unknown().optional(),
        origin: looseAddress,
      })
      .optional()
      .catch(undefined),
    mother: loosePerson,
    father: loosePerson,
    abandoned: z.boolean().optional().catch(undefined),
    requester: loosePerson,
  })
  .catch({})

type Readable = z.output<typeof zReadable>

/** Holds the fields of a birth against each other and against the list of units. */
export function checkBirth(input: unknown, context: z.RefinementCtx): void {
  const birth = zReadable.parse(input)
  const refuse = refusing(context)
  const { registryCommuneCode, child, mother, father, requester } = birth
  checkPlaces(
    birth,
    { registryCommuneCode },
    {
      'child.birthPlace': child?.birthPlace,
      'child.origin': child?.origin,
      'mother.residence': mother?.residence,
      'father.residence': father?.residence,
      'requester.residence': requester?.residence,
    },
    refuse,
  )
  checkDays(birth, refuse)
  checkChild(input, birth, refuse)
  checkIdentityGiven(partsOf(input, ['mother', 'father', 'requester']), refuse)
  const roles = [
    { path: 'mother', person: mother, sex: 'female', alone: true },
    { path: 'father', person: father, sex: 'male', alone: true },
    { path: 'requester', person: requester },
  ] as const
  checkPeople(roles, receptionDay(birth), refuse)
}

function checkDays({ child, mother, father, ...birth }: Readable, refuse: Refuse): void {
  const received = receptionDay(birth)
  const born = child?.birthDate
  const certifiedOn = birth.liveBirthCertificate?.issuedOn
  const days = {
    'child.birthDate': born,
    'liveBirthCertificate.issuedOn': certifiedOn,
    'foreignRecord.registeredOn': birth.foreignRecord?.registeredOn,
  }
  checkNotInFuture(days, received, refuse)
  if (born === undefined) return
  if (certifiedOn !== undefined && certifiedOn < born) refuse('liveBirthCertificate.issuedOn', 'before-birth')
  for (const [path, parent] of Object.entries({ mother, father })) {
    if (parent?.birthDate !== undefined && !mayLieBefore(parent.birthDate, born)) {
      refuse(`${path}.birthDate`, 'older-than-child')
    }
  }
}

function checkChild(input: unknown, { child, abandoned, mother, father }: Readable, refuse: Refuse): void {
  const given = partsOf(input, ['child'])['child']
  if (typeof given === 'object' && given !== null && child !== undefined) {
    const { birthPlace, birthPlaceAbroad } = given as { birthPlace?: unknown; birthPlaceAbroad?: unknown }
    if (birthPlace === undefined && birthPlaceAbroad === undefined) refuse('child.birthPlace', 'required')
    if (birthPlace !== undefined && birthPlaceAbroad !== undefined) refuse('child.birthPlaceAbroad', 'contradicts')
  }
  if (abandoned === true && (mother !== undefined || father !== undefined)) refuse('abandoned', 'contradicts')
}
