import type { ConformanceCase } from '@lienthong/conformance'
import { zConfirmCasePaymentAnswer, zSubmitCaseAnswer } from '../../../contract/index.ts'
import { assumed, caseOf, demand, keyOf, paymentOf, standing } from '../ask.ts'

export const confirmCasePaymentWrongAmount: ConformanceCase = {
  id: 'line-of-business/confirm-case-payment.wrong-amount',
  operation: 'confirmCasePayment',
  kind: 'refusal',
  requirement: 'Another amount than the one asked for is refused with SAI_SO_TIEN',
  requirementVi: 'Số tiền khác số được yêu cầu bị từ chối với SAI_SO_TIEN',
  ...assumed,
  writes: true,
  async run(t) {
    const request = caseOf(t, 'case-payer')
    await demand(t, 'submitCase', request, zSubmitCaseAnswer, '00')
    const { soTien } = await standing(t, request)
    const paid = { ...keyOf(request), thanhToan: paymentOf(t, (soTien ?? 0) + 1000) }
    await demand(t, 'confirmCasePayment', paid, zConfirmCasePaymentAnswer, 'SAI_SO_TIEN')
    t.expectCode((await standing(t, request)).trangThai, '6', 'trangThai')
  },
}
