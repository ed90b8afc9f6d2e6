import { mockOperation } from '@lienthong/mock-core'
import { operations, zGetCaseStatusAnswer, zGetCaseStatusRequest, type Operations } from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../limits.ts'
import { findCase } from '../cases.ts'
import { priceOn } from '../lifecycle.ts'
import { result, writeCase } from '../wire.ts'

/** Tells where a dossier stands. */
export const getCaseStatus = mockOperation<Operations['getCaseStatus']>({
  meta: operations.getCaseStatus,
  request: zGetCaseStatusRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zGetCaseStatusAnswer },
  handle({ world, body }, reply) {
    const kept = findCase(world, body.heThong, body.maHoSo)
    if (kept === undefined) return reply(200, result('KHONG_CO_HO_SO'))
    kept.feeVnd = priceOn(world, kept, world.clock.instant())
    return reply(200, { ...result('00'), hoSo: writeCase(kept) })
  },
  malformed: (_, reply) => reply(200, result('DU_LIEU_SAI')),
  errorIn200: (reply) => reply(200, result('LOI_HE_THONG')),
})
