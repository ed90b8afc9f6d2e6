import { mockOperation } from '@lienthong/mock-core'
import { readWireTime } from '@lienthong/sdk-core'
import { operations, zSupplementCaseAnswer, zSupplementCaseRequest, type Operations } from '../../../contract/index.ts'
import { findCase } from '../cases.ts'
import { supplement } from '../lifecycle.ts'
import { result } from '../wire.ts'

/** Takes the answer to a question. */
export const supplementCase = mockOperation<Operations['supplementCase']>({
  meta: operations.supplementCase,
  request: zSupplementCaseRequest,
  answers: { 200: zSupplementCaseAnswer },
  handle({ world, body }, reply) {
    const kept = findCase(world, body.heThong, body.maHoSo)
    if (kept === undefined) return reply(200, result('KHONG_CO_HO_SO'))
    if (readWireTime(body.ngayBoSung, 'yyyyMMddHHmmss') === undefined) return reply(200, result('DU_LIEU_SAI'))
    const asked = kept.questions.at(-1)
    const number = body.soYeuCau ?? asked?.number
    const answered = kept.questions.some((question) => question.number === number && question.answeredAt !== undefined)
    // Sent again because the answer was lost: it is taken once.
    if (answered && body.soYeuCau !== undefined) return reply(200, result('00'))
    if (kept.status !== '5') return reply(200, result('SAI_TRANG_THAI'))
    if (number !== asked?.number) return reply(200, result('SAI_YEU_CAU'))
    supplement(
      world,
      kept,
      body.taiLieu.map(({ ma }) => ma),
      body.noiDung,
    )
    return reply(200, result('00'))
  },
  malformed: (_, reply) => reply(200, result('DU_LIEU_SAI')),
  errorIn200: (reply) => reply(200, result('LOI_HE_THONG')),
})
