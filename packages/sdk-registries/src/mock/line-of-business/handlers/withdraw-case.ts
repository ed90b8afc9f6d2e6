import { mockOperation } from '@lienthong/mock-core'
import { readWireTime } from '@lienthong/sdk-core'
import { operations, zWithdrawCaseAnswer, zWithdrawCaseRequest, type Operations } from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../limits.ts'
import { findCase } from '../cases.ts'
import { move } from '../moves.ts'
import { result } from '../wire.ts'

/** Takes a dossier back, while nobody works on it. */
export const withdrawCase = mockOperation<Operations['withdrawCase']>({
  meta: operations.withdrawCase,
  request: zWithdrawCaseRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zWithdrawCaseAnswer },
  handle({ world, body }, reply) {
    const kept = findCase(world, body.heThong, body.maHoSo)
    if (kept === undefined) return reply(200, result('KHONG_CO_HO_SO'))
    if (readWireTime(body.ngayRut, 'yyyyMMddHHmmss') === undefined) return reply(200, result('DU_LIEU_SAI'))
    if (kept.status === '7' || move(world, kept, '7')) return reply(200, result('00'))
    return reply(200, result('SAI_TRANG_THAI'))
  },
  malformed: (_, reply) => reply(200, result('DU_LIEU_SAI')),
  errorIn200: (reply) => reply(200, result('LOI_HE_THONG')),
})
