import { defineOperation, writeWireTime } from '@lienthong/sdk-core'
import {
  operations,
  zSubmitRegistrationAnswer,
  zSubmitRegistrationRequest,
  type SubmitRegistrationRequest,
} from '../../contract/index.ts'
import { zBirthRegistration, type BirthRegistration, type CheckedBirth } from '../birth-registration.ts'
import { alreadyReceivedText, civilStatusErrors, refusalOf } from '../errors.ts'
import { zAnswerAsItComes } from '../wire/submit-answer.ts'
import { toBase64 } from '../wire/base64.ts'
import { writeBirthData } from '../wire/birth-data.ts'

/** What the civil-status system did with a push. */
export interface SubmitRegistrationResult {
  /** True when the dossier had been received before: nothing was done twice. */
  readonly alreadyReceived: boolean
}

/** `POST /apiLienThongKSKT/1.0/nhanHoSoDKHT` */
export const submitRegistration = defineOperation({
  system: 'civil-status',
  meta: operations.submitRegistration,
  refusals: civilStatusErrors,
  // What callers give (`z.input`) becomes what is sent (`z.output`) by the defaults of the schema.
  input: zBirthRegistration,
  request: zSubmitRegistrationRequest,
  answer: { strict: zSubmitRegistrationAnswer, tolerant: zAnswerAsItComes },
  encode: (birth: CheckedBirth): SubmitRegistrationRequest => ({
    maDonVi: birth.registryCommuneCode,
    module: 'LTKS',
    maHoSoLT: birth.jointDossierCode,
    maHoSoMCDT: birth.dossierCode,
    ngayTiepNhan: writeWireTime(birth.receivedAt, 'dd/MM/yyyy HH:mm:ss'),
    data: JSON.stringify(writeBirthData(birth)),
    fileDinhKem: birth.attachments.map(({ kindCode, title, fileName, content }, index) => ({
      id: index + 1,
      loaiGiayTo: kindCode,
      tenGiayTo: title,
      tenTepDinhKem: fileName,
      huyGiayTo: 0,
      duLieuTepDinhKem: toBase64(content),
    })),
  }),
  decode(answer, context): SubmitRegistrationResult {
    if (answer.status === '1') return { alreadyReceived: false }
    if (saysAlreadyReceived(answer.errorDescription)) return { alreadyReceived: true }
    const wireCode = answer.errorCode ?? ''
    const code = refusalOf(wireCode)
    return code === undefined ? context.refuseUnknown(wireCode) : context.refuse({ code, wireCode })
  },
})

/** Letters and marks may come apart, and a sentence may begin with these words. */
function saysAlreadyReceived(text = ''): boolean {
  return text.normalize('NFC').toLowerCase().includes(alreadyReceivedText)
}

export type { BirthRegistration }
