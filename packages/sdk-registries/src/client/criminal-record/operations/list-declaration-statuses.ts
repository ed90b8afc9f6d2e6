import { defineOperation } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zListDeclarationStatusesAnswer,
  zListDeclarationStatusesAnswerTolerant,
  zListDeclarationStatusesRequest,
  type ListDeclarationStatusesRequest,
} from '../../../contract/index.ts'
import { demand, present } from '../../answer-parts.ts'
import { refuseUnless } from '../../refuse-unless.ts'
import { readStatus, unreadableInStatus, type DeclarationStatusRow } from '../declaration-status.ts'
import { criminalRecordErrors } from '../errors.ts'

const zListDeclarationStatusesInput = z.strictObject({ oneStop: z.boolean().default(true) })

/** Which kind of dossiers. */
export type ListDeclarationStatusesInput = z.input<typeof zListDeclarationStatusesInput>

/** `POST /apiLyLichTuPhap/1.0/LLTP-API-traDsTrangThaiHs` */
export const listDeclarationStatuses = defineOperation({
  system: 'criminal-record',
  meta: operations.listDeclarationStatuses,
  refusals: criminalRecordErrors,
  input: zListDeclarationStatusesInput,
  request: zListDeclarationStatusesRequest,
  answer: {
    strict: zListDeclarationStatusesAnswer,
    tolerant: demand(zListDeclarationStatusesAnswerTolerant, ({ LISTCONTENT }) =>
      (LISTCONTENT ?? []).flatMap((row, at) => unreadableInStatus(row).map((path) => `LISTCONTENT.${at}.${path}`)),
    ),
  },
  encode: ({ oneStop }): ListDeclarationStatusesRequest => ({ infoType: oneStop ? '2' : '1' }),
  decode({ STATUS, LISTCONTENT }, context): readonly DeclarationStatusRow[] {
    refuseUnless('1', STATUS, 'CRIMINAL_RECORD_REFUSED', context)
    return (LISTCONTENT ?? []).map((row) => ({
      declarationId: String(row.DECLARATION_ID),
      ...readStatus(row),
      ...present('dossierCode', row.RECEIVE_NO),
      ...present('appointmentNumber', row.APPOINTMENT_NO),
    }))
  },
})
