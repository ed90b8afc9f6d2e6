import type { ConformanceCase } from '@lienthong/conformance'
import { decided } from '../ask.ts'
import { marriageForm } from '../forms.ts'
import { newRegistration } from '../registration.ts'
import { isPdf, marriageResultOf } from '../result.ts'

export const completedJointMarriage: ConformanceCase = {
  id: 'civil-status/list-registration-results.completed-joint-marriage',
  operation: 'listRegistrationResults',
  kind: 'success',
  requirement: 'A registered marriage (module LTKH) comes with status 4, number and book, and the certificate as PDF',
  requirementVi: 'Kết hôn liên thông (LTKH) hoàn thành có trạng thái 4, số, quyển số và giấy chứng nhận kết hôn PDF',
  source: 'the module is in public client code; its result is a proposal of this project',
  confidence: 'assumed',
  async run(t) {
    const row = await decided(t, newRegistration(t, marriageForm(t), 'LTKH'))
    t.expectCode(row.trangThai, 4, 'trangThai')
    const result = marriageResultOf(t, row)
    t.expect(Boolean(result.soDangKy && result.quyenSo), 'soDangKy and quyenSo')
    t.expect(isPdf(result.giayKetHon), 'giayKetHon to be the base64 of a PDF')
  },
}
