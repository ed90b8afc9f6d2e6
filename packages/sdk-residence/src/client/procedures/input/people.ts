import { readPhone, zPartialDate, zPersonalId, zSex, zText } from '@lienthong/sdk-core'
import { z } from 'zod'

/** A Vietnamese telephone number in any usual form. */
export const zPhone = z
  .string()
  .refine((text) => readPhone(text) !== undefined, { params: { rule: 'format' } })
  .transform((text) => readPhone(text) ?? text)

/** Somebody named by name and number. */
export const zNamed = z.strictObject({ name: zText(200), personalId: zPersonalId })

/** Who hands in a declaration. */
export const zApplicant = z.strictObject({
  name: zText(200),
  personalId: zPersonalId,
  /** `YYYY` or `YYYY-MM` where no more is known. */
  birthDate: zPartialDate,
  sex: zSex.optional(),
  phone: zPhone.optional(),
  email: z.email().max(200).optional(),
})

/** What somebody is to the head of the household. */
export const zRelationship = z.enum([
  'head',
  'spouse',
  'child',
  'parent',
  'sibling',
  'grandparent',
  'grandchild',
  'other',
])

/** Somebody who changes residence together with the applicant. */
export const zMember = z.strictObject({
  name: zText(200),
  personalId: zPersonalId,
  birthDate: zPartialDate,
  sex: zSex.optional(),
  relationship: zRelationship,
})
