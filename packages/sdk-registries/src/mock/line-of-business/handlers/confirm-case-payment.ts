import { mockOperation } from '@lienthong/mock-core'
import { readWireTime } from '@lienthong/sdk-core'
import {
  operations,
  zConfirmCasePaymentAnswer,
  zConfirmCasePaymentRequest,
  type Operations,
} from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../limits.ts'
import { findCase } from '../cases.ts'
import { pay, priceOn } from '../lifecycle.ts'
import { result } from '../wire.ts'

/** Notes that the fee of a dossier was paid, once. */
export const confirmCasePayment = mockOperation<Operations['confirmCasePayment']>({
  meta: operations.confirmCasePayment,
  request: zConfirmCasePaymentRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zConfirmCasePaymentAnswer },
  handle({ world, body: { heThong, maHoSo, thanhToan } }, reply) {
    const kept = findCase(world, heThong, maHoSo)
    if (kept === undefined) return reply(200, result('KHONG_CO_HO_SO'))
    const paidAt = readWireTime(thanhToan.thoiGian, 'yyyyMMddHHmmss')
    if (paidAt === undefined) return reply(200, result('DU_LIEU_SAI'))
    if (kept.payment?.maGiaoDich === thanhToan.maGiaoDich) return reply(200, result('00'))
    if (kept.status !== '6') return reply(200, result('SAI_TRANG_THAI'))
    if (thanhToan.soTien !== priceOn(world, kept, paidAt)) return reply(200, result('SAI_SO_TIEN'))
    pay(world, kept, thanhToan)
    return reply(200, result('00'))
  },
  malformed: (_, reply) => reply(200, result('DU_LIEU_SAI')),
  errorIn200: (reply) => reply(200, result('LOI_HE_THONG')),
})
