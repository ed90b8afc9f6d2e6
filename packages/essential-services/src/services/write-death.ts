import type { DeathRegistration } from '@lienthong/sdk-civil-status'
import type { z } from 'zod'
import type { applicant } from '../form/parts.ts'
import type { DossierHead } from '../service/filing.ts'
import type { deathNotice, deceased } from './death-parts.ts'
import { writeAddress, writeIdentity, writeRequester } from './write-civil-status.ts'

/** What of a form tells of a death. */
export interface DeathPart {
  readonly applicant: z.output<ReturnType<typeof applicant>>
  readonly relationship: string
  readonly registrationKind: 'on-time' | 'late' | 'again'
  readonly deceased: z.output<ReturnType<typeof deceased>>
  readonly deathNotice?: z.output<ReturnType<typeof deathNotice>> | undefined
  readonly electronicNoticeNumber?: string | undefined
  readonly electronicNoticeIssuedOn?: string | undefined
  readonly copies: number
}

/** Writes a death for the civil-status system; kind and codes of the dossier stand beside it. */
export function writeDeath(form: DeathPart, head: DossierHead): Omit<DeathRegistration, 'kind' | 'dossierCode'> {
  return { receivedAt: head.submittedAt, registryCommuneCode: head.agencyCode, ...writeDeathFields(form) }
}

type Around = 'kind' | 'dossierCode' | 'receivedAt' | 'registryCommuneCode'

/** Writes what the form tells of a death, without the dossier around it. */
export function writeDeathFields(form: DeathPart): Omit<DeathRegistration, Around> {
  const { applicant: requester, deceased: dead, electronicNoticeNumber: number, electronicNoticeIssuedOn } = form
  return {
    copies: form.copies,
    registrationKind: form.registrationKind,
    ...(number !== undefined &&
      electronicNoticeIssuedOn !== undefined && {
        electronicDeathNotice: { number, issuedOn: electronicNoticeIssuedOn },
      }),
    ...(form.deathNotice && { deathNotice: form.deathNotice }),
    deceased: {
      name: dead.name,
      ...writeIdentity(dead),
      sex: dead.sex,
      birthDate: dead.birthDate,
      ethnicityCode: dead.ethnicityCode,
      nationalityCode: dead.nationality,
      residenceKind: dead.residenceKind,
      lastResidence: writeAddress(dead.lastResidence),
      diedOn: dead.diedOn,
      ...(dead.diedAt !== undefined && { diedAt: dead.diedAt }),
      placeOfDeath: writeAddress(dead.placeOfDeath),
      cause: dead.cause,
    },
    requester: writeRequester(requester, form.relationship),
  }
}
