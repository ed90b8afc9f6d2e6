import { z } from 'zod'
import { zBirthRegistration } from './birth-registration.ts'
import { zDeathRegistration } from './death-registration.ts'
import { zExtractCopyRequest } from './extract-copy-request.ts'
import { zMarriageRegistration } from './marriage-registration.ts'

/**
 * Checks any dossier of the civil-status system by its `kind`. Generations of the interface differ in how they write it, and
 * take the same.
 */
export const zCivilStatusRegistration = z.discriminatedUnion('kind', [
  zBirthRegistration,
  zDeathRegistration,
  zMarriageRegistration,
  zExtractCopyRequest,
])

/** Any dossier of the civil-status system. Switch on `kind`. */
export type CivilStatusRegistration = z.input<typeof zCivilStatusRegistration>

/** Any dossier after it was checked, with defaults filled in. */
export type CheckedRegistration = z.output<typeof zCivilStatusRegistration>

/** What a dossier asks for. */
export type RegistrationKind = CivilStatusRegistration['kind']
