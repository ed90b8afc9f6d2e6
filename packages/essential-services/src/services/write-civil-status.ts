import type { CivilStatusAddress, IdentityPaper } from '@lienthong/sdk-civil-status'
import type { z } from 'zod'
import type { address, civilPerson, identityPaper } from '../form/parts.ts'

/** Writes an address for a system of the two tiers. */
export function writeAddress(from: z.output<ReturnType<typeof address>>): CivilStatusAddress {
  const { provinceCode, communeCode, detail } = from
  return { provinceCode, communeCode, detail }
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
