import type { ConformanceCase } from '@lienthong/conformance'
import { decided } from '../ask.ts'
import { marriageForm } from '../forms.ts'
import { newRegistration } from '../registration.ts'
import { isPdf, marriageResultOf } from '../result.ts'

export const completedSingleMarriage: ConformanceCase = {
  id: 'civil-status/list-registration-results.completed-single-marriage',
  operation: 'listRegistrationResults',
  kind: 'success',
  requirement: 'A marriage by itself (module KH) ends with the same result as a joint one',
  requirementVi: 'Kết hôn đơn lẻ (KH) hoàn thành có kết quả như kết hôn liên thông',
  source: 'the module is in public client code; its result is a proposal of this project',
  confidence: 'assumed',
  async run(t) {
    const row = await decided(t, newRegistration(t, marriageForm(t), 'KH'))
    t.expectCode(row.trangThai, 4, 'trangThai')
    const result = marriageResultOf(t, row)
    t.expect(Boolean(result.soDangKy && result.quyenSo), 'soDangKy and quyenSo')
    t.expect(isPdf(result.giayKetHon), 'giayKetHon to be the base64 of a PDF')
  },
}
