import { readPartialDate, type PlainDate } from '@lienthong/sdk-core'
import { z } from 'zod'

/** A day `YYYY-MM-DD` or a month `YYYY-MM`, read as the first day of the month: amounts change on the first of a month only. */
export const zMonthOfDeath: z.ZodType<PlainDate, string> = z
  .string()
  .refine((text) => text.length >= 'YYYY-MM'.length && readPartialDate(text) !== undefined, {
    params: { rule: 'day-or-month' },
  })
  .transform((text) => `${text.slice(0, 7)}-01` as PlainDate)
