import type { ConformanceCase } from '@lienthong/conformance'
import { decided } from '../ask.ts'
import { deathForm, registerChild } from '../forms.ts'
import { newRegistration } from '../registration.ts'

export const deathRegisteredBefore: ConformanceCase = {
  id: 'civil-status/list-registration-results.death-registered-before',
  operation: 'listRegistrationResults',
  kind: 'success',
  requirement: 'Somebody whose death is registered gets status 2 under another code, and no second entry',
  requirementVi: 'Người đã được đăng ký khai tử, gửi lại dưới mã hồ sơ khác thì có trạng thái 2 và không có kết quả',
  source: 'Law 60/2014/QH13, article 5: an event is registered once; how it is told is assumed',
  confidence: 'assumed',
  async run(t) {
    const form = deathForm(t, await registerChild(t))
    const first = await decided(t, newRegistration(t, form, 'KT'))
    t.expectCode(first.trangThai, 4, 'trangThai of the first')
    const second = await decided(t, newRegistration(t, form, 'KT'))
    t.expectCode(second.trangThai, 2, 'trangThai of the second')
    t.expect(!second.ketQuaXuLy, 'no ketQuaXuLy: nobody dies twice')
  },
}
