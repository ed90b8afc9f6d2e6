import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zGetBenefitRequestAnswer,
  zGetBenefitRequestRequest,
  type Operations,
} from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../access.ts'
import { findRequest } from '../requests.ts'
import { result, writeRequest } from '../wire.ts'

/** Looks a request up by its dossier code. */
export const getBenefitRequest = mockOperation<Operations['getBenefitRequest']>({
  meta: operations.getBenefitRequest,
  request: zGetBenefitRequestRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zGetBenefitRequestAnswer },
  handle({ world, body }, reply) {
    const request = findRequest(world, body.maHoSo)
    if (request === undefined) return reply(200, result('KHONG_CO_HO_SO'))
    return reply(200, { ...result('000'), hoSo: writeRequest(world, request) })
  },
  malformed: (_, reply) => reply(200, result('DU_LIEU_SAI')),
  errorIn200: (reply) => reply(200, result('LOI_HE_THONG')),
})
