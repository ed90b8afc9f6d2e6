import { defineOperation } from '@lienthong/sdk-core'
import {
  operations,
  zVerifyRelativesSoapAnswer,
  zVerifyRelativesSoapAnswerTolerant,
  zVerifyRelativesSoapRequest,
} from '../../contract/index.ts'
import { zSoapRelativesQuestion } from '../citizen-question.ts'
import { residenceErrors } from '../errors.ts'
import { collectionOf, onlyKnownContent, refuseFault } from '../wire/citizens-found.ts'
import { textOf } from '../wire/fields.ts'
import { readCitizens } from '../wire/read-citizen.ts'
import { readDataTime } from '../wire/read-data-time.ts'
import { relativesQuestion } from '../wire/soap-question.ts'
import type { VerifyRelativesResult } from './verify-relatives.ts'

/** `XacMinhThongTinNhanThan` in SOAP. */
export const verifyRelativesSoap = defineOperation({
  system: 'residence',
  meta: operations.verifyRelativesSoap,
  refusals: residenceErrors,
  input: zSoapRelativesQuestion,
  request: zVerifyRelativesSoapRequest,
  answer: { strict: zVerifyRelativesSoapAnswer, tolerant: onlyKnownContent(zVerifyRelativesSoapAnswerTolerant) },
  encode: relativesQuestion,
  decode(answer, context): VerifyRelativesResult {
    refuseFault(answer, context)
    const { CongDan, GhiChu, ThoiDiemDuLieu } = collectionOf(answer)
    const [note, dataOf] = [textOf(GhiChu), readDataTime(ThoiDiemDuLieu)]
    return {
      citizens: readCitizens(CongDan),
      ...(note !== undefined && { note }),
      ...(dataOf !== undefined && { dataOf }),
    }
  },
})
