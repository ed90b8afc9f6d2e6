import { mockOperation } from '@lienthong/mock-core'
import { operations, zGetCaseResultAnswer, zGetCaseResultRequest, type Operations } from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../limits.ts'
import { findCase } from '../cases.ts'
import { result, writeOutcome } from '../wire.ts'

/** Tells what came of a dossier. */
export const getCaseResult = mockOperation<Operations['getCaseResult']>({
  meta: operations.getCaseResult,
  request: zGetCaseResultRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zGetCaseResultAnswer },
  handle({ world, body }, reply) {
    const kept = findCase(world, body.heThong, body.maHoSo)
    if (kept === undefined) return reply(200, result('KHONG_CO_HO_SO'))
    return reply(200, { ...result('00'), ketQua: writeOutcome(kept) })
  },
  malformed: (_, reply) => reply(200, result('DU_LIEU_SAI')),
  errorIn200: (reply) => reply(200, result('LOI_HE_THONG')),
})
