import { z } from 'zod'

/** A passport, by its number as printed: capital letters and digits. */
export const zPassport = z.strictObject({
  kind: z.literal('passport'),
  number: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{5,20}$/),
})
