import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zFindRecordRequestAnswer,
  zFindRecordRequestAnswerTolerant,
  zFindRecordRequestRequest,
  type FindRecordRequestRequest,
} from '../../../contract/index.ts'
import { demand } from '../../answer-parts.ts'
import { refuseUnless } from '../../refuse-unless.ts'
import { criminalRecordErrors } from '../errors.ts'
import { readProgress, unreadableInProgress, type RecordProgress } from '../record-progress.ts'
import { zRecordAccess } from './submit-record-request.ts'

const zFindRecordRequestInput = z.strictObject(zRecordAccess)

/** Which dossier is asked about. */
export type FindRecordRequestInput = z.input<typeof zFindRecordRequestInput>

/** `POST /apiLyLichTuPhapV2/1.0/traCuuHoSo` */
export const findRecordRequest = defineOperation({
  system: 'criminal-record',
  meta: operations.findRecordRequest,
  refusals: criminalRecordErrors,
  input: zFindRecordRequestInput,
  request: zFindRecordRequestRequest,
  answer: {
    strict: zFindRecordRequestAnswer,
    tolerant: demand(zFindRecordRequestAnswerTolerant, ({ value }) =>
      (value ?? []).flatMap((row, at) => unreadableInProgress(row).map((path) => `value.${at}.${path}`)),
    ),
  },
  encode: ({ authKey, provinceCode, dossierCode }): FindRecordRequestRequest => ({
    authKey,
    maTinh: provinceCode,
    maHoSoMCDT: dossierCode,
  }),
  decode({ status, value }, context, { dossierCode }): RecordProgress | undefined {
    refuseUnless('1', status, 'CRIMINAL_RECORD_REFUSED', context)
    const found = value?.find(({ maHoSoMCDT }) => maHoSoMCDT === dossierCode)
    return found && readProgress(found)
  },
})
