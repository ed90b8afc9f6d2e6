import type { ConformanceCase } from '@lienthong/conformance'
import { decided } from '../ask.ts'
import { birthForm, newRegistration } from '../registration.ts'
import { isPdf, resultOf } from '../result.ts'

export const completedSingleBirth: ConformanceCase = {
  id: 'civil-status/list-registration-results.completed-single-birth',
  operation: 'listRegistrationResults',
  kind: 'success',
  requirement: 'A birth by itself (module KS) ends with the same result as a joint one',
  requirementVi: 'Khai sinh đơn lẻ (KS) hoàn thành có kết quả như khai sinh liên thông',
  source: 'the module is in public client code; that its result is the same is inferred',
  confidence: 'inferred',
  async run(t) {
    const row = await decided(t, newRegistration(t, birthForm(t), 'KS'))
    t.expectCode(row.trangThai, 4, 'trangThai')
    const result = resultOf(t, row)
    t.expect(Boolean(result.soDangKy && result.quyenSo), 'soDangKy and quyenSo')
    t.expect(isPdf(result.giayKhaiSinh), 'giayKhaiSinh to be the base64 of a PDF')
  },
}
