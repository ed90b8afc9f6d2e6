import { defineOperation, zInstant, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { operations, zWithdrawDossierRequest } from '../../../contract/index.ts'
import { procedureErrors } from '../errors.ts'
import { zDossierCode } from '../input/dossier.ts'
import { readStep, stepAnswer } from '../wire/read-step.ts'
import { writeTime } from '../wire/write-form.ts'

const zInput = z.strictObject({ dossierCode: zDossierCode, reason: zText(500), at: zInstant })

/** A dossier to take back. */
export type WithdrawDossierInput = Readonly<z.input<typeof zInput>>

/** `POST /apiThuTucCuTru/1.0/rutHoSo` */
export const withdrawDossier = defineOperation({
  system: 'residence-procedures',
  meta: operations.withdrawDossier,
  refusals: procedureErrors,
  input: zInput,
  request: zWithdrawDossierRequest,
  answer: stepAnswer,
  encode: ({ dossierCode, reason, at }) => ({ maHoSo: dossierCode, lyDo: reason, ngayRut: writeTime(at) }),
  decode: readStep,
})
