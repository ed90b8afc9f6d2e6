import { zPlainDate, zSex, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { checkDeath } from './checks/death.ts'
import { deathNoticeCodes, namesOf } from './code-lists.ts'
import {
  envelopeParts,
  jointParts,
  partialBirthDate,
  personParts,
  residenceParts,
  verifiedParts,
  zAddress,
  zRegistrationKind,
  zRequester,
} from './form-parts.ts'

const zDeathFields = z.strictObject({
  kind: z.literal('death'),
  ...envelopeParts,
  ...jointParts,
  registrationKind: zRegistrationKind,
  /** Electronic notice of death, signed by a hospital. */
  electronicDeathNotice: z.strictObject({ number: zText(50), issuedOn: zPlainDate }).optional(),
  /** What proves the death. */
  deathNotice: z
    .strictObject({
      kind: z.enum(namesOf(deathNoticeCodes)),
      number: zText(50),
      issuedOn: zPlainDate,
      issuer: zText(200),
    })
    .optional(),
  deceased: z.strictObject({
    ...personParts,
    ...verifiedParts,
    sex: zSex,
    ...partialBirthDate,
    residenceKind: residenceParts.residenceKind,
    lastResidence: zAddress,
    diedOn: zPlainDate,
    /** `HH:mm`, Vietnamese time. */
    diedAt: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    placeOfDeath: zAddress,
    cause: zText(500),
  }),
  requester: zRequester,
})

/** Checks a death before it is sent. See `zBirthRegistration`. */
export const zDeathRegistration = zDeathFields.superRefine(checkDeath, { when: () => true })

/** A death as it is handed to the civil-status system. */
export type DeathRegistration = z.input<typeof zDeathRegistration>

/** A death after it was checked, with defaults filled in. */
export type CheckedDeath = z.output<typeof zDeathRegistration>
