import { writeWirePartialDate, zPartialDate, zPersonalId, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { CheckCardRequest } from '../contract/index.ts'

/** 15-character card number, 10-digit insurance number or 12-digit personal number. */
export const zHolderNumber = z.string().regex(/^(?:[A-Z]{2}[1-5]\d{12}|\d{10}|\d{12})$/)

/** What the gateway wants to know before it tells anything about a holder. */
export const zCardQuestion = z.strictObject({
  /** 15-character card number, 10-digit insurance number or 12-digit personal number. */
  number: zHolderNumber,
  name: zText(200),
  birthDate: zPartialDate,
  officer: z.strictObject({ personalId: zPersonalId, name: zText(200) }),
})

/** Writes a question as both services of the gateway take it. */
export function writeQuestion({ number, name, birthDate, officer }: z.output<typeof zCardQuestion>): CheckCardRequest {
  return {
    maThe: number,
    hoTen: name.normalize('NFC'),
    ngaySinh: writeWirePartialDate(birthDate, '/'),
    hoTenCb: officer.name.normalize('NFC'),
    cccdCb: officer.personalId,
  }
}
