import { readPartialDate } from '@lienthong/sdk-core'
import { z } from 'zod'

/** The 9 digits of an identity card issued before the personal number. */
export const zOldIdNumber = z.string().refine((text) => /^\d{9}$/.test(text), { params: { rule: 'old-id-number' } })

/** A birth date, or its year where no more is known. The wire has no form for a month without its day. */
export const zDayOrYear = z
  .string()
  .refine((text) => text.length !== 'YYYY-MM'.length && readPartialDate(text) !== undefined, {
    params: { rule: 'day-or-year' },
  })
