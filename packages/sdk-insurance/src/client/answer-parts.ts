import { readWireDate, readWireTime, type Instant, type PlainDate } from '@lienthong/sdk-core'
import type { z } from 'zod'

/**
 * Demands what a success must bring: an answer that says "done" and brings nothing, or a day that does not exist, would travel
 * on as if it were something.
 *
 * @param unreadable - Names the fields of the payload whose text is in form and means nothing.
 */
export function demandPayload<Answer extends { readonly maKetQua: string }, Field extends keyof Answer & string>(
  schema: z.ZodType<Answer>,
  field: Field,
  unreadable: (payload: NonNullable<Answer[Field]>) => readonly string[] = () => [],
): z.ZodType<Answer> {
  return schema.superRefine((answer, context) => {
    if (answer.maKetQua !== '000') return
    const payload = answer[field]
    if (payload == null) context.addIssue({ code: 'invalid_type', expected: 'object', path: [field] })
    else
      for (const path of unreadable(payload))
        context.addIssue({ code: 'custom', path: [field, ...path.split('.')], message: 'no such day or time' })
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
