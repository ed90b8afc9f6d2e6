import { identityKey, zPersonalId, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { zDayOrYear, zOldIdNumber } from './old-papers.ts'

type Numbers = 'personalId' | 'oldIdNumber'

/** Checked even when another field is wrong, so that one answer names all of them. */
function exactlyOneNumber(field: Numbers) {
  return {
    path: [field],
    params: { rule: 'exactly-one' },
    when: ({ value }: { readonly value: unknown }) => typeof value === 'object' && value !== null,
  }
}

const hasOneNumber = (asked: object) =>
  [Object(asked).personalId, Object(asked).oldIdNumber].filter((number) => number !== undefined).length === 1

/** A name of which nothing would be left on the wire is none. */
const zName = zText(200).refine((name) => name === '' || identityKey(name) !== '', { params: { rule: 'format' } })

const question = {
  personalId: zPersonalId.optional(),
  oldIdNumber: zOldIdNumber.optional(),
  name: zName,
  birthDate: zDayOrYear,
  officer: zText(100),
  procedureCode: zText(50),
}

/** What the forms that speak SOAP tell about the officer besides. */
const sender = {
  unitCode: zText(50).optional(),
  account: zText(100).optional(),
  phone: zText(20).optional(),
}

function zAsking<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .strictObject(shape)
    .refine(hasOneNumber, exactlyOneNumber('personalId'))
    .refine(hasOneNumber, exactlyOneNumber('oldIdNumber'))
}

/** A question in the JSON form of a province. */
export const zQuestion = zAsking(question)
/** A question in the forms that speak SOAP. */
export const zSoapQuestion = zAsking({ ...question, ...sender })
/** A question for relatives in the forms that speak SOAP. */
export const zSoapRelativesQuestion = zAsking({
  ...question,
  unitCode: sender.unitCode,
  integrationCode: zText(20).optional(),
})

/** A checked question. */
export type CheckedQuestion = z.output<typeof zQuestion>
/** A checked question of the forms that speak SOAP. */
export type CheckedSoapQuestion = z.output<typeof zSoapQuestion>
/** A checked question for relatives of the forms that speak SOAP. */
export type CheckedRelativesQuestion = z.output<typeof zSoapRelativesQuestion>

type AnyQuestion = Omit<Readonly<z.input<typeof zQuestion>>, Numbers>

/** Who is asked about, by whom and for which procedure: by the personal number, or by the old 9-digit one. */
export type CitizenQuestion = AnyQuestion &
  (
    | { readonly personalId: string; readonly oldIdNumber?: undefined }
    | { readonly oldIdNumber: string; readonly personalId?: undefined }
  )

/** What the forms that speak SOAP can tell about the officer. The JSON form of a province has no place for it and refuses it. */
export interface QuestionSender {
  /** Unit of the officer, `MaDonVi`. */
  readonly unitCode?: string | undefined
  /** Account of the officer, `TaiKhoan`. */
  readonly account?: string | undefined
  /** Telephone number of the officer, `SoDienThoai`. The one client seen sends `0`. */
  readonly phone?: string | undefined
}
