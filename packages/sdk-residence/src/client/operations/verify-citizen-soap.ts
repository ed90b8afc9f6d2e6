import { defineOperation } from '@lienthong/sdk-core'
import {
  operations,
  zVerifyCitizenSoapAnswer,
  zVerifyCitizenSoapAnswerTolerant,
  zVerifyCitizenSoapRequest,
} from '../../contract/index.ts'
import { zSoapQuestion } from '../citizen-question.ts'
import { residenceErrors } from '../errors.ts'
import { refuseFault, saysThatCitizenExists } from '../wire/citizens-found.ts'
import { soapQuestion } from '../wire/soap-question.ts'
import type { VerifyCitizenResult } from './verify-citizen.ts'

/** An envelope that says neither yes nor no is no answer: taking silence for a no would turn a citizen away. */
const zAnswer = zVerifyCitizenSoapAnswerTolerant.superRefine((answer, context) => {
  if (answer.Fault === undefined && saysThatCitizenExists(answer) === undefined)
    context.addIssue({ code: 'invalid_type', expected: 'boolean', path: [], input: answer })
})

/** `XacThucThongTinCongDan` in SOAP, integration code 003. */
export const verifyCitizenSoap = defineOperation({
  system: 'residence',
  meta: operations.verifyCitizenSoap,
  refusals: residenceErrors,
  input: zSoapQuestion,
  request: zVerifyCitizenSoapRequest,
  answer: { strict: zVerifyCitizenSoapAnswer, tolerant: zAnswer },
  encode: (asked, context) => ({ XacThucThongTinCongDan: soapQuestion(asked, context, '003' as const) }),
  decode(answer, context): VerifyCitizenResult {
    refuseFault(answer, context)
    return { matches: saysThatCitizenExists(answer) === true }
  },
})
