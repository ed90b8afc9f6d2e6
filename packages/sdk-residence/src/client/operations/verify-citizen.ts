import { defineOperation, identityKey, writeWireDate, zPersonalId, zPlainDate, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zVerifyCitizenAnswer,
  zVerifyCitizenAnswerTolerant,
  zVerifyCitizenRequest,
} from '../../contract/index.ts'
import { refusalOf, residenceErrors } from '../errors.ts'

const zVerifyCitizenInput = z.strictObject({
  personalId: zPersonalId,
  name: zText(200),
  birthDate: zPlainDate,
  officer: zText(100),
  procedureCode: zText(50),
})

/** Who is asked about, by whom and for which procedure. */
export type VerifyCitizenInput = Readonly<z.input<typeof zVerifyCitizenInput>>

/** The register's answer. */
export interface VerifyCitizenResult {
  /** True when number, name and birth date belong to one citizen. */
  readonly matches: boolean
}

/** `POST /apiCSDLDanCu/1.0/xacThucThongTinCongDan` */
export const verifyCitizen = defineOperation({
  system: 'residence',
  meta: operations.verifyCitizen,
  refusals: residenceErrors,
  input: zVerifyCitizenInput,
  request: zVerifyCitizenRequest,
  answer: { strict: zVerifyCitizenAnswer, tolerant: zVerifyCitizenAnswerTolerant },
  encode: ({ personalId, name, birthDate, officer, procedureCode }, { requestId }) => ({
    maYeuCau: requestId,
    maDVC: procedureCode,
    maCanBo: officer,
    soDinhDanh: personalId,
    hoVaTen: identityKey(name),
    ngayThangNam: writeWireDate(birthDate, 'yyyyMMdd'),
  }),
  decode(answer, context): VerifyCitizenResult {
    if (answer.errorCode === '000') return { matches: answer.data === true }
    const code = refusalOf(answer.errorCode)
    return code === undefined
      ? context.refuseUnknown(answer.errorCode)
      : context.refuse({ code, wireCode: answer.errorCode })
  },
})
