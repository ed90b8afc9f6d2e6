import type { ConformanceCase } from '@lienthong/conformance'
import { decidedRowOf, pushAccepted } from '../ask.ts'
import { birthForm, newRegistration } from '../registration.ts'

export const suspectedDuplicate: ConformanceCase = {
  id: 'civil-status/list-registration-results.suspected-duplicate',
  operation: 'listRegistrationResults',
  kind: 'success',
  requirement:
    'A child who is registered already gets status 2 under another code, with the error NGHI_TRUNG and no result',
  requirementVi:
    'Trẻ đã được đăng ký, gửi lại dưới mã hồ sơ khác thì có trạng thái 2 với lỗi NGHI_TRUNG và không có kết quả',
  source: 'CV 3160/BTP-CNTT (2021) names the case; field and code are proposals of this project',
  confidence: 'assumed',
  async run(t) {
    const child = birthForm(t)
    const [first, second] = [newRegistration(t, child), newRegistration(t, child)]
    await pushAccepted(t, first)
    await decidedRowOf(t, first.maHoSoMCDT)
    await pushAccepted(t, second)
    const row = await decidedRowOf(t, second.maHoSoMCDT)
    t.expectCode(row.trangThai, 2, 'trangThai')
    t.expectCode(row.errors?.[0]?.maLoi, 'NGHI_TRUNG', 'errors.0.maLoi')
    t.expect(!row.ketQuaXuLy, 'no ketQuaXuLy: nobody is registered twice')
  },
}
