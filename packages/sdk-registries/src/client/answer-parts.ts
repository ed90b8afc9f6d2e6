import { readWireDate, readWireTime, type Instant, type PlainDate } from '@lienthong/sdk-core'
import type { z } from 'zod'

/**
 * Demands what an answer must bring, beside what the contract says of single fields: a success without its content, or a day
 * that does not exist, would travel on as if it were something.
 *
 * @param unusable - Names the fields that are missing or whose text is in form and means nothing.
 */
export function demand<Answer>(
  schema: z.ZodType<Answer>,
  unusable: (answer: Answer) => readonly string[],
): z.ZodType<Answer> {
  return schema.superRefine((answer, context) => {
    for (const path of unusable(answer))
      context.addIssue({ code: 'custom', path: path.split('.'), message: 'missing or without meaning' })
  })
}

/** A day that must be one; the schema has seen that it has the form. */
export function readDay(text: string | null | undefined): PlainDate | undefined {
  return readWireDate(text ?? '', 'dd/MM/yyyy')
}

/** A moment of the wall clock of Viet Nam. */
export function readMoment(text: string | null | undefined): Instant | undefined {
  return readWireTime(text ?? '', 'yyyyMMddHHmmss')
}

/** Names the fields among these whose text is there and is no moment. */
export function notMoments(fields: Readonly<Record<string, string | null | undefined>>): string[] {
  return Object.entries(fields).flatMap(([path, text]) => (text && readMoment(text) === undefined ? [path] : []))
}

/** Absent is a missing property: null and "" on the wire mean the same. */
export function present<Key extends string, Value>(
  key: Key,
  value: Value | null | undefined,
): { [K in Key]?: Exclude<Value, ''> } {
  return value == null || value === '' ? {} : ({ [key]: value } as { [K in Key]?: Exclude<Value, ''> })
}

/** What a table says of a code of the wire; `undefined` for a code it does not have, whatever word that is. */
export function meaningOf<Meaning>(
  table: Readonly<Record<string, Meaning>>,
  code: string | null | undefined,
): Meaning | undefined {
  return code != null && Object.hasOwn(table, code) ? table[code] : undefined
}
