import type { ConformanceCase } from '@lienthong/conformance'
import { decided } from '../ask.ts'
import { deathForm } from '../forms.ts'
import { newRegistration } from '../registration.ts'
import { deathResultOf, isPdf } from '../result.ts'

export const completedSingleDeath: ConformanceCase = {
  id: 'civil-status/list-registration-results.completed-single-death',
  operation: 'listRegistrationResults',
  kind: 'success',
  requirement:
    'A death by itself (module KT) ends with the same result as a joint one, also of somebody without a number',
  requirementVi: 'Khai tử đơn lẻ (KT) hoàn thành có kết quả như khai tử liên thông, kể cả người không có số định danh',
  source: 'the module is in public client code; that its result is the same is inferred',
  confidence: 'inferred',
  async run(t) {
    const row = await decided(t, newRegistration(t, deathForm(t), 'KT'))
    t.expectCode(row.trangThai, 4, 'trangThai')
    const result = deathResultOf(t, row)
    t.expect(Boolean(result.soDangKy && result.quyenSo), 'soDangKy and quyenSo')
    t.expect(isPdf(result.giayKhaiTu), 'giayKhaiTu to be the base64 of a PDF')
  },
}
