import { defineOperation, writeSoap, type Operation, type OperationMeta } from '@lienthong/sdk-core'
import {
  zProxyAnswer,
  zProxyAnswerTolerant,
  zVerifyCitizenProxyRequest,
  type ProxyAnswerTolerant,
  type ProxyRequest,
} from '../../contract/index.ts'
import { residenceErrors, type ResidenceErrorCode } from '../errors.ts'
import { contentOf } from './converted-body.ts'
import { refuseByProvince } from './provincial.ts'

type SoapOperation<Input, Checked, Request extends object, Answer, Output> = Operation<
  Input,
  Checked,
  Request,
  Answer,
  Output,
  ResidenceErrorCode
>

/**
 * The same question through the proxy of a province: the envelope travels as text in a JSON body, and the answer comes back
 * converted or as it was. The codes of the province are looked at first.
 */
export function throughProxy<Input, Checked, Request extends object, Answer, Output>(
  soap: SoapOperation<Input, Checked, Request, Answer, Output>,
  meta: OperationMeta,
): Operation<Input, Checked, ProxyRequest, ProxyAnswerTolerant, Output, ResidenceErrorCode> {
  const { request = {}, answer: shapes = {} } = soap.meta.xml ?? {}
  return defineOperation({
    system: soap.system,
    meta,
    refusals: residenceErrors,
    input: soap.input,
    request: zVerifyCitizenProxyRequest,
    answer: { strict: zProxyAnswer, tolerant: zProxyAnswerTolerant },
    encode: (asked, context) => ({ data: writeSoap(soap.encode(asked, context), request) }),
    decode(answer, context, asked) {
      refuseByProvince(answer.errorCode, context)
      const content = context.unpack(contentOf(answer, shapes), soap.answer, 'Body')
      return soap.decode(content, context, asked)
    },
  })
}
