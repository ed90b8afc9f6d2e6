import { defineOperation, writeWireDate, zPlainDate, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zSubmitRecordRequestAnswer,
  zSubmitRecordRequestAnswerTolerant,
  zSubmitRecordRequestRequest,
  type SubmitRecordRequestRequest,
} from '../../../contract/index.ts'
import { present } from '../../answer-parts.ts'
import { refuseUnless } from '../../refuse-unless.ts'
import { criminalRecordErrors } from '../errors.ts'
import { recordFormParts, writeRecordForm } from '../record-form.ts'

/** Which province asks, and its key. */
export const zRecordAccess = { authKey: zText(500), provinceCode: z.string().regex(/^\d{2}$/), dossierCode: zText(50) }

const zSubmitRecordRequestInput = z
  .strictObject({
    ...zRecordAccess,
    provinceName: zText(200).optional(),
    /** Where it was filed; the list is not public. */
    source: zText(10),
    sourceName: zText(200).optional(),
    receivedOn: zPlainDate,
    ...recordFormParts,
  })
  .superRefine(({ certificate, mandated }, context) => {
    if (certificate === 2 && mandated !== undefined)
      context.addIssue({ code: 'custom', path: ['mandated'], params: { rule: 'contradicts' } })
  })

/** A dossier of the VNeID-era flow. */
export type SubmitRecordRequestInput = z.input<typeof zSubmitRecordRequestInput>

/** `POST /apiLyLichTuPhapV2/1.0/nhanHoSo` */
export const submitRecordRequest = defineOperation({
  system: 'criminal-record',
  meta: operations.submitRecordRequest,
  refusals: criminalRecordErrors,
  input: zSubmitRecordRequestInput,
  request: zSubmitRecordRequestRequest,
  answer: { strict: zSubmitRecordRequestAnswer, tolerant: zSubmitRecordRequestAnswerTolerant },
  encode: ({ provinceName, sourceName, ...input }): SubmitRecordRequestRequest => ({
    authKey: input.authKey,
    maTinh: input.provinceCode,
    ...(provinceName !== undefined && { tenTinh: provinceName }),
    maHoSoMCDT: input.dossierCode,
    nguonDangKy: input.source,
    ...(sourceName !== undefined && { tenNguonDangKy: sourceName }),
    ngayTiepNhan: writeWireDate(input.receivedOn, 'dd/MM/yyyy'),
    toKhai: writeRecordForm(input),
  }),
  decode({ statusCode, data }, context): { readonly requestId?: string } {
    refuseUnless('00', statusCode, 'CRIMINAL_RECORD_REFUSED', context)
    return present('requestId', data)
  },
})
