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
  looseText,
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
    registrationKind: looseText,
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
  checkForeign(input, birth, refuse)
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
  checkNotBeforeBooks({ 'child.birthDate': born }, refuse)
  if (born === undefined) return
  if (certifiedOn !== undefined && certifiedOn < born) refuse('liveBirthCertificate.issuedOn', 'before-birth')
  for (const [path, parent] of Object.entries({ mother, father })) {
    if (parent?.birthDate === undefined) continue
    if (!mayLieBefore(parent.birthDate, born)) refuse(`${path}.birthDate`, 'older-than-child')
    else if (`${parent.birthDate}-01-01`.slice(0, 10) > yearsBefore(born, youngestParent)) {
      refuse(`${path}.birthDate`, 'parent-too-young')
    }
  }
}

/** Years of the youngest parent there can be. Not a rule of law: below it the year was typed wrong. */
const youngestParent = 10

function yearsBefore(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`
}

/** What was registered abroad is entered from that register. */
function checkForeign(input: unknown, { registrationKind, child, foreignRecord }: Readable, refuse: Refuse): void {
  const isTold = partsOf(input, ['foreignRecord'])['foreignRecord'] !== undefined
  if (registrationKind === 'abroad' && !isTold) refuse('foreignRecord', 'required')
  const [born, registeredOn] = [child?.birthDate, foreignRecord?.registeredOn]
  if (born !== undefined && registeredOn !== undefined && registeredOn < born) {
    refuse('foreignRecord.registeredOn', 'before-birth')
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
