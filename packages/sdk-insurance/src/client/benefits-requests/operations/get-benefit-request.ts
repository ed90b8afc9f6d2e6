import { defineOperation, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zGetBenefitRequestAnswer,
  zGetBenefitRequestAnswerTolerant,
  zGetBenefitRequestRequest,
  type GetBenefitRequestRequest,
} from '../../../contract/index.ts'
import { demandPayload } from '../../answer-parts.ts'
import { readRequest, unreadableInRequest, type BenefitRequest } from '../benefit-request.ts'
import { insuranceBenefitsErrors, refuse } from '../errors.ts'

const zGetBenefitRequestInput = z.strictObject({ dossierCode: zText(50) })

/** Which request is asked about. */
export type GetBenefitRequestInput = z.input<typeof zGetBenefitRequestInput>

/** `POST /apiBHXHTroCap/1.0/traCuuHoSo` */
export const getBenefitRequest = defineOperation({
  system: 'insurance-benefits',
  meta: operations.getBenefitRequest,
  refusals: insuranceBenefitsErrors,
  input: zGetBenefitRequestInput,
  request: zGetBenefitRequestRequest,
  answer: {
    strict: zGetBenefitRequestAnswer,
    tolerant: demandPayload(zGetBenefitRequestAnswerTolerant, 'hoSo', unreadableInRequest),
  },
  encode: ({ dossierCode }, { requestId }): GetBenefitRequestRequest => ({ maYeuCau: requestId, maHoSo: dossierCode }),
  decode({ maKetQua, hoSo }, context): BenefitRequest {
    return maKetQua === '000' && hoSo ? readRequest(hoSo) : refuse(maKetQua, context)
  },
})
