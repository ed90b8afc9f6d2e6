import type { ConformanceCase } from '@lienthong/conformance'
import { zConfirmCasePaymentAnswer, zSubmitCaseAnswer } from '../../../contract/index.ts'
import { assumed, caseOf, demand, keyOf, paymentOf, standing } from '../ask.ts'

export const confirmCasePaymentFeeAsked: ConformanceCase = {
  id: 'line-of-business/confirm-case-payment.fee-asked',
  operation: 'confirmCasePayment',
  kind: 'success',
  requirement: 'A fee is asked for with its amount; paid, the dossier is received',
  requirementVi: 'Hệ thống yêu cầu nộp phí kèm số tiền; nộp xong thì hồ sơ được tiếp nhận',
  ...assumed,
  writes: true,
  async run(t) {
    const request = caseOf(t, 'case-payer')
    await demand(t, 'submitCase', request, zSubmitCaseAnswer, '00')
    const { trangThai, soTien } = await standing(t, request)
    t.expectCode(trangThai, '6', 'trangThai')
    const paid = { ...keyOf(request), thanhToan: paymentOf(t, soTien ?? 0) }
    await demand(t, 'confirmCasePayment', paid, zConfirmCasePaymentAnswer, '00')
    t.expectCode((await standing(t, request)).trangThai, '2', 'trangThai')
    await demand(t, 'confirmCasePayment', paid, zConfirmCasePaymentAnswer, '00')
  },
}
