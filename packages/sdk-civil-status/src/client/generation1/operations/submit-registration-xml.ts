import { dayOf, defineOperation } from '@lienthong/sdk-core'
import {
  operations,
  zSubmitRegistrationXmlRequest,
  type SubmitRegistrationXmlRequest,
} from '../../../contract/index.ts'
import { civilStatusErrors } from '../../errors.ts'
import { saysAlreadyReceived, type SubmitRegistrationResult } from '../../operations/submit-registration.ts'
import { zGeneration1Registration } from '../fits-generation1.ts'
import { answers, refuse } from '../wire/answers.ts'
import { writeXmlForm, xmlModules } from '../wire/xml-form.ts'

/** `POST /apiHoTichTuPhap/dangKyHoTich` */
export const submitRegistrationXml = defineOperation({
  system: 'civil-status',
  meta: operations.submitRegistrationXml,
  refusals: civilStatusErrors,
  input: zGeneration1Registration,
  request: zSubmitRegistrationXmlRequest,
  answer: answers.submitted,
  encode: (registration): SubmitRegistrationXmlRequest => ({
    maDonVi: registration.registryCommuneCode,
    module: xmlModules[registration.kind],
    maHoSo: registration.dossierCode,
    ngayTiepNhan: dayOf(registration.receivedAt),
    data: writeXmlForm(registration),
  }),
  decode(answer, context): SubmitRegistrationResult {
    if (answer.status === '1') return { alreadyReceived: false }
    if (saysAlreadyReceived(answer.errorDescription)) return { alreadyReceived: true }
    return refuse(answer, context)
  },
})
