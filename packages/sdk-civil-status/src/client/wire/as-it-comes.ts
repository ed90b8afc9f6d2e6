import { z } from 'zod'

/**
 * Readings for answers whose types no public source tells: text or number, list or empty string. What differs from the
 * contract is still told to `onDrift`, because the strict contract is held against the answer as it came.
 */

/** Text, or a number in its place. */
export const zTextOrNumber = z.union([z.string(), z.number().transform(String)])

/** Text that nothing depends on: a value of another type is as good as none. */
export const zOptionalText = zTextOrNumber.optional().catch(undefined)

/** A whole number, or its digits as text. */
export const zIntOrDigits = z.union([
  z.int(),
  z
    .string()
    .trim()
    .regex(/^\d{1,9}$/)
    .transform(Number),
])

/** A name as one text or in its parts, in any spelling of nothing. */
export const zNameAsItComes = z
  .union([
    z.string(),
    z.looseObject({
      Ho: zTextOrNumber.nullish().transform((text) => text ?? ''),
      ChuDem: zTextOrNumber.nullish().transform((text) => text ?? ''),
      Ten: zTextOrNumber.nullish().transform((text) => text ?? ''),
    }),
  ])
  .optional()
  .catch(undefined)

/** A birth date as one text or in its parts. */
export const zBirthDateAsItComes = z
  .union([
    z.string(),
    z.looseObject({
      namSinh: zTextOrNumber,
      thangSinh: zTextOrNumber.nullish().transform((text) => text ?? ''),
      ngaySinh: zTextOrNumber.nullish().transform((text) => text ?? ''),
    }),
  ])
  .optional()
  .catch(undefined)

/** A name as it may arrive. */
export type NameAsItComes = z.infer<typeof zNameAsItComes>

/** A birth date as it may arrive. */
export type BirthDateAsItComes = z.infer<typeof zBirthDateAsItComes>
