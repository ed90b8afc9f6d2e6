import { defineOperation } from '@lienthong/sdk-core'
import {
  operations,
  zLookupCitizenSoapAnswer,
  zLookupCitizenSoapAnswerTolerant,
  zLookupCitizenSoapRequest,
} from '../../contract/index.ts'
import { zSoapQuestion } from '../citizen-question.ts'
import { residenceErrors } from '../errors.ts'
import { collectionOf, onlyKnownContent, refuseFault } from '../wire/citizens-found.ts'
import { readCitizens } from '../wire/read-citizen.ts'
import { soapQuestion } from '../wire/soap-question.ts'
import type { LookupCitizenResult } from './lookup-citizen.ts'

/** `TraCuuThongTinCongDan` in SOAP, integration code 037. */
export const lookupCitizenSoap = defineOperation({
  system: 'residence',
  meta: operations.lookupCitizenSoap,
  refusals: residenceErrors,
  input: zSoapQuestion,
  request: zLookupCitizenSoapRequest,
  answer: { strict: zLookupCitizenSoapAnswer, tolerant: onlyKnownContent(zLookupCitizenSoapAnswerTolerant) },
  encode: (asked, context) => ({ TraCuuThongTinCongDan: soapQuestion(asked, context, '037' as const) }),
  decode(answer, context): LookupCitizenResult {
    refuseFault(answer, context)
    return { citizens: readCitizens(collectionOf(answer).CongDan) }
  },
})
