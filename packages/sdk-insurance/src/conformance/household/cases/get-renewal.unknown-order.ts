import type { ConformanceCase } from '@lienthong/conformance'
import { zGetRenewalAnswer } from '../../../contract/index.ts'
import { demand } from '../ask.ts'

export const unknownOrder: ConformanceCase = {
  id: 'insurance-household/get-renewal.unknown-order',
  operation: 'getRenewal',
  kind: 'refusal',
  requirement: 'An order nobody reported is answered with KHONG_CO_GIAO_DICH',
  requirementVi: 'Mã tham chiếu chưa từng được báo thanh toán được trả lời KHONG_CO_GIAO_DICH',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  async run(t) {
    const maThamChieu = t.unique('KHONGCO').replace(/[^A-Za-z0-9]/g, '')
    await demand(t, 'getRenewal', { maThamChieu }, zGetRenewalAnswer, 'KHONG_CO_GIAO_DICH')
  },
}
