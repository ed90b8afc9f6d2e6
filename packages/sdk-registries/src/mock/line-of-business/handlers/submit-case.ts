import { mockOperation, type World } from '@lienthong/mock-core'
import { readWireTime, type Instant } from '@lienthong/sdk-core'
import {
  operations,
  zSubmitCaseAnswer,
  zSubmitCaseRequest,
  type Operations,
  type SubmitCaseRequest,
} from '../../../contract/index.ts'
import { sameJson } from '../../same-json.ts'
import { findCase } from '../cases.ts'
import { dealWith } from '../deal-with.ts'
import { enter } from '../lifecycle.ts'
import { newlyLookedAt } from '../looked-at.ts'
import { moment, result } from '../wire.ts'

/** Takes a dossier in. */
export const submitCase = mockOperation<Operations['submitCase']>({
  meta: operations.submitCase,
  request: zSubmitCaseRequest,
  answers: { 200: zSubmitCaseAnswer },
  handle({ world, body }, reply) {
    const known = findCase(world, body.heThong, body.maHoSo)
    if (known !== undefined) {
      if (!isSame(known.request, body)) return reply(200, result('HO_SO_DA_DUNG'))
      return reply(200, { ...result('00'), daTiepNhan: true, hanTra: moment(known.dueAt) })
    }
    const { ngayNop, thanhToan } = body
    const [submittedAt, paidAt] = [readTime(ngayNop), thanhToan && readTime(thanhToan.thoiGian)]
    if (submittedAt === undefined || (thanhToan && paidAt === undefined)) return reply(200, result('DU_LIEU_SAI'))
    if (thanhToan && paidAt && !isPriced(world, body, paidAt)) return reply(200, result('SAI_SO_TIEN'))
    const kept = enter(world, body)
    return reply(200, { ...result('00'), daTiepNhan: false, hanTra: moment(kept.dueAt) })
  },
  malformed: (_, reply) => reply(200, result('DU_LIEU_SAI')),
  errorIn200: (reply) => reply(200, result('LOI_HE_THONG')),
})

/** A repetition may have another time and another message id; what is asked for has to be the same. */
function isSame(one: SubmitCaseRequest, other: SubmitCaseRequest): boolean {
  return (
    one.dichVu === other.dichVu &&
    sameJson(one.noiDung, other.noiDung) &&
    sameJson(one.taiLieu ?? [], other.taiLieu ?? [])
  )
}

/** Whether what was paid is what is asked for, if anything is. */
function isPriced(world: World, request: SubmitCaseRequest, paidAt: Instant): boolean {
  const { feeVnd } = dealWith(world, newlyLookedAt(request, paidAt))
  return feeVnd === 0 || request.thanhToan?.soTien === feeVnd
}

function readTime(text: string): Instant | undefined {
  return readWireTime(text, 'yyyyMMddHHmmss')
}
