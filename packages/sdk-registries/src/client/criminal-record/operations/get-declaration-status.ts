import { defineOperation, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zGetDeclarationStatusAnswer,
  zGetDeclarationStatusAnswerTolerant,
  zGetDeclarationStatusRequest,
  type GetDeclarationStatusRequest,
} from '../../../contract/index.ts'
import { demand } from '../../answer-parts.ts'
import { refuseUnless } from '../../refuse-unless.ts'
import { readStatus, unreadableInStatus, type DeclarationStatus } from '../declaration-status.ts'
import { criminalRecordErrors } from '../errors.ts'

const zGetDeclarationStatusInput = z.strictObject({
  dossierCode: zText(50),
  /** Whether it came through the one-stop system. */
  oneStop: z.boolean().default(true),
  paperNumber: zText(50).optional(),
})

/** Which dossier is asked about. */
export type GetDeclarationStatusInput = z.input<typeof zGetDeclarationStatusInput>

/** `POST /apiLyLichTuPhap/1.0/LLTP-API-traTrangThaiHs` */
export const getDeclarationStatus = defineOperation({
  system: 'criminal-record',
  meta: operations.getDeclarationStatus,
  refusals: criminalRecordErrors,
  input: zGetDeclarationStatusInput,
  request: zGetDeclarationStatusRequest,
  answer: {
    strict: zGetDeclarationStatusAnswer,
    tolerant: demand(zGetDeclarationStatusAnswerTolerant, (answer) => [
      ...(String(answer.STATUS) === '1' && answer.DEC_STATUS_ID == null ? ['DEC_STATUS_ID'] : []),
      ...unreadableInStatus(answer),
    ]),
  },
  encode: ({ dossierCode, oneStop, paperNumber }): GetDeclarationStatusRequest => ({
    idReceivedDec: dossierCode,
    infoType: oneStop ? '2' : '1',
    ...(paperNumber !== undefined && { identifyNo: paperNumber }),
  }),
  decode(answer, context): DeclarationStatus {
    refuseUnless('1', answer.STATUS, 'CRIMINAL_RECORD_REFUSED', context)
    return readStatus(answer)
  },
})
