import type { CivilStatusAddress, IdentityPaper } from '@lienthong/sdk-civil-status'
import { fieldProblem, InputError, readPhone } from '@lienthong/sdk-core'
import type { z } from 'zod'
import type { address, applicant, civilPerson, identityPaper } from '../form/parts.ts'

type Address = z.output<ReturnType<typeof address>>
type Applicant = z.output<ReturnType<typeof applicant>>

/** Writes an address for a system of the two tiers. */
export function writeAddress(from: Address): CivilStatusAddress {
  const { provinceCode, communeCode, detail } = from
  return { provinceCode, communeCode, detail }
}

/**
 * Where the one who files lives: where they stay, else where they are registered. Forms whose wire demands it have the rule
 * `livesSomewhere`.
 *
 * @throws {@link InputError} Neither is told; nothing was sent.
 */
export function homeOf({
  currentResidence,
  permanentResidence,
}: Pick<Applicant, 'currentResidence' | 'permanentResidence'>): Address {
  const home = currentResidence ?? permanentResidence
  if (home !== undefined) return home
  const fields = [fieldProblem(['applicant', 'currentResidence'], 'required')]
  throw new InputError({ system: 'essential-services', operation: 'submit', fields })
}

/** Writes the one who asks for a registration. */
export function writeRequester(person: Applicant, relationship: string) {
  const phone = readPhone(person.phone)
  return {
    name: person.name,
    ...writeIdentity(person),
    relationship,
    ...(phone !== undefined && { phone }),
    ...(person.email !== undefined && { email: person.email }),
    residence: writeAddress(homeOf(person)),
  }
}

/** Writes a paper for the civil-status system. */
export function writePaper(paper: z.output<ReturnType<typeof identityPaper>>): IdentityPaper {
  return paper as IdentityPaper
}

/** Writes what tells who somebody is: the number when there is one, else the paper. */
export function writeIdentity(person: {
  readonly personalId?: string | undefined
  readonly paper?: z.output<ReturnType<typeof identityPaper>> | undefined
}): { personalId?: string; paper?: IdentityPaper } {
  if (person.personalId !== undefined) return { personalId: person.personalId }
  return person.paper === undefined ? {} : { paper: writePaper(person.paper) }
}

/** Writes somebody of a civil-status event. */
export function writeCivilPerson(person: z.output<ReturnType<typeof civilPerson>>) {
  const { name, birthDate, ethnicityCode, nationality, residenceKind, residence } = person
  return {
    name,
    birthDate,
    ethnicityCode,
    nationalityCode: nationality,
    ...writeIdentity(person),
    residenceKind,
    residence: writeAddress(residence),
  }
}
