import { zPlainDate, zSex, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { checkBirth } from './checks/birth.ts'
import {
  envelopeParts,
  jointParts,
  originParts,
  partialBirthDate,
  personParts,
  residenceParts,
  verifiedParts,
  zAddress,
  zForeignRecord,
  zIdentityPaper,
  zRegistrationKind,
  zRequester,
} from './form-parts.ts'

const zParent = z.strictObject({ ...personParts, ...partialBirthDate, ...residenceParts, ...verifiedParts })

const zBirthFields = z.strictObject({
  kind: z.literal('birth'),
  ...envelopeParts,
  ...jointParts,
  registrationKind: zRegistrationKind,
  foreignRecord: zForeignRecord.optional(),
  /** Electronic certificate of live birth. */
  liveBirthCertificate: z.strictObject({ number: zText(50), issuedOn: zPlainDate }).optional(),
  /**
   * The office has confirmed that this is another child of the same birth: twins, triplets. Set it only to send a suspected
   * duplicate again; no source tells how the wire says so.
   */
  multipleBirthConfirmed: z.boolean().optional(),
  child: z.strictObject({
    name: zText(200),
    sex: zSex,
    birthDate: zPlainDate,
    /** Give this or `birthPlaceAbroad`. */
    birthPlace: zAddress.optional(),
    birthPlaceAbroad: zText(500).optional(),
    origin: zAddress,
    ...originParts,
    /** Of somebody who is registered late or anew. */
    paper: zIdentityPaper.optional(),
  }),
  /** Absent when nobody knows her. */
  mother: zParent.optional(),
  /** Absent when nobody knows him. */
  father: zParent.optional(),
  /** A child whom somebody has left; then neither parent is given. */
  abandoned: z.boolean().optional(),
  requester: zRequester,
})

/**
 * Checks a birth before it is sent: form, existing days, communes in force on the day it was received. Fields are held
 * against each other even when others are at fault (`when`), so that one answer names everything.
 */
export const zBirthRegistration = zBirthFields.superRefine(checkBirth, { when: () => true })

/** A birth as it is handed to the civil-status system. */
export type BirthRegistration = z.input<typeof zBirthRegistration>

/** A birth after it was checked, with defaults filled in. */
export type CheckedBirth = z.output<typeof zBirthRegistration>
