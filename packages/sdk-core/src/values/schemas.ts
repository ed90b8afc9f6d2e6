import { z } from 'zod'
import { readInstant, type Instant } from './instant.ts'
import { readPartialDate, type PartialDate } from './partial-date.ts'
import { readPlainDate, type PlainDate } from './plain-date.ts'

/**
 * Building blocks for the inputs of clients. Each refuses with the name of its rule, from which the sentences in English
 * and Vietnamese are made.
 */

/** 12 digits. The number's own parts are not judged: numbers with an unknown prefix or a corrected birth year exist. */
export const zPersonalId = z.string().refine((text) => /^\d{12}$/.test(text), { params: { rule: 'personal-id' } })

/** An existing day, `YYYY-MM-DD`. */
export const zPlainDate: z.ZodType<PlainDate, string> = z
  .string()
  .refine((text) => readPlainDate(text) !== undefined, { params: { rule: 'plain-date' } })
  .transform((text) => text as PlainDate)

/** A day that may be known only by year or month. */
export const zPartialDate: z.ZodType<PartialDate, string> = z
  .string()
  .refine((text) => readPartialDate(text) !== undefined, { params: { rule: 'partial-date' } })
  .transform((text) => text as PartialDate)

/** A time with offset, `2026-11-23T08:15:00+07:00`. */
export const zInstant: z.ZodType<Instant, string> = z
  .string()
  .refine((text) => readInstant(text) !== undefined, { params: { rule: 'instant' } })
  .transform((text) => text as Instant)

/**
 * What is no text: control characters but tab and line ends, signs that turn the direction of writing, halves of characters.
 * Databases refuse the first, readers are deceived by the second, and the third cannot be encoded.
 */
const noText = /(?![\n\r\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u

/**
 * Text with something in it, at most `max` UTF-16 units, and nothing in it that is no text. Letters and marks are put together (NFC): files and forms of some
 * machines bring them apart, and the national systems compare them as they come.
 */
export function zText(max: number): z.ZodString {
  return (
    z
      .string()
      .trim()
      // Before anything is sorted: the time of normalizing a long run of loose marks grows with its square.
      .max(4 * max, { abort: true })
      .normalize('NFC')
      .min(1)
      .max(max)
      .refine((text) => !noText.test(text), { abort: true, params: { rule: 'control-character' } })
  )
}

/** Sex as the domain names it; the codes differ from system to system. */
export const zSex = z.enum(['male', 'female', 'unknown'])

/** Sex as the domain names it. */
export type Sex = z.infer<typeof zSex>
