import { defineOperation, writeWireTime } from '@lienthong/sdk-core'
import {
  operations,
  zSubmitRegistrationAnswer,
  zSubmitRegistrationRequest,
  type SubmitRegistrationRequest,
} from '../../contract/index.ts'
import { zCivilStatusRegistration, type CheckedRegistration } from '../civil-status-registration.ts'
import { alreadyReceivedText, civilStatusErrors, refusalOf } from '../errors.ts'
import type { CheckedAttachment } from '../form-parts.ts'
import { toBase64 } from '../wire/base64.ts'
import type { DataShape } from '../wire/data-shape.ts'
import { moduleOf } from '../wire/module.ts'
import { zAnswerAsItComes } from '../wire/submit-answer.ts'
import { holdForm, writeForm } from '../wire/write-form.ts'

/** What the civil-status system did with a push. */
export interface SubmitRegistrationResult {
  /** True when the dossier had been received before: nothing was done twice. */
  readonly alreadyReceived: boolean
}

/** `POST /apiLienThongKSKT/1.0/nhanHoSoDKHT`, with forms in the given shape. */
export const submitRegistrationIn = (shape: DataShape) =>
  defineOperation({
    system: 'civil-status',
    meta: operations.submitRegistration,
    refusals: civilStatusErrors,
    // What callers give (`z.input`) becomes what is sent (`z.output`) by the defaults of the schema.
    input: zCivilStatusRegistration,
    request: zSubmitRegistrationRequest.superRefine(holdForm(shape)),
    answer: { strict: zSubmitRegistrationAnswer, tolerant: zAnswerAsItComes },
    encode: (registration: CheckedRegistration): SubmitRegistrationRequest => {
      const jointCode = 'jointDossierCode' in registration ? registration.jointDossierCode : undefined
      return {
        maDonVi: registration.registryCommuneCode,
        module: moduleOf(registration.kind, jointCode !== undefined),
        ...(jointCode !== undefined && { maHoSoLT: jointCode }),
        maHoSoMCDT: registration.dossierCode,
        ngayTiepNhan: writeWireTime(registration.receivedAt, 'dd/MM/yyyy HH:mm:ss'),
        data: JSON.stringify(writeForm(registration, shape)),
        fileDinhKem: registration.attachments.map(writeAttachment),
      }
    },
    decode(answer, context): SubmitRegistrationResult {
      if (answer.status === '1') return { alreadyReceived: false }
      if (saysAlreadyReceived(answer.errorDescription)) return { alreadyReceived: true }
      const wireCode = answer.errorCode ?? ''
      const code = refusalOf(wireCode)
      return code === undefined ? context.refuseUnknown(wireCode) : context.refuse({ code, wireCode })
    },
  })

function writeAttachment({ kindCode, title, fileName, content }: CheckedAttachment, index: number) {
  return {
    id: index + 1,
    loaiGiayTo: kindCode,
    tenGiayTo: title,
    tenTepDinhKem: fileName,
    huyGiayTo: 0 as const,
    duLieuTepDinhKem: toBase64(content),
  }
}

/** Letters and marks may come apart, and a sentence may begin with these words. */
export function saysAlreadyReceived(text = ''): boolean {
  return text.normalize('NFC').toLowerCase().includes(alreadyReceivedText)
}
