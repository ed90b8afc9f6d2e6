import { zPlainDate, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { checkMarriage } from './checks/marriage.ts'
import { envelopeParts, jointParts, partialBirthDate, personParts, residenceParts } from './form-parts.ts'

const zSpouse = z.strictObject({
  ...personParts,
  ...partialBirthDate,
  ...residenceParts,
  /** Which marriage of this person it is, the first is 1. */
  marriageNumber: z.int().min(1).max(99),
  maritalStatus: z.enum(['single', 'married', 'divorced', 'widowed']),
  /** Has the office ask the commune that can confirm the marital status. */
  confirmStatusWith: zText(200).optional(),
})

const zMarriageFields = z.strictObject({
  kind: z.literal('marriage'),
  ...envelopeParts,
  ...jointParts,
  registrationKind: z.enum(['first', 'again']).default('first'),
  /** The day from which the marriage counts, when that is not the day of registration. */
  marriedSince: zPlainDate.optional(),
  husband: zSpouse,
  wife: zSpouse,
  note: zText(500).optional(),
})

/** Checks a marriage before it is sent: also ages and marital status. See `zBirthRegistration`. */
export const zMarriageRegistration = zMarriageFields.superRefine(checkMarriage, { when: () => true })

/** A marriage as it is handed to the civil-status system. */
export type MarriageRegistration = z.input<typeof zMarriageRegistration>

/** A marriage after it was checked, with defaults filled in. */
export type CheckedMarriage = z.output<typeof zMarriageRegistration>

/** One side of a marriage after the check. */
export type CheckedSpouse = z.output<typeof zSpouse>
