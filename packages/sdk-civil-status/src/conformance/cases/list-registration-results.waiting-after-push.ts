import type { ConformanceCase } from '@lienthong/conformance'
import { pushAccepted, rowOf } from '../ask.ts'
import { newRegistration } from '../registration.ts'

export const waitingAfterPush: ConformanceCase = {
  id: 'civil-status/list-registration-results.waiting-after-push',
  operation: 'listRegistrationResults',
  kind: 'success',
  requirement: 'A dossier that was just pushed is there with status 1 and no result',
  requirementVi: 'Hồ sơ vừa gửi có trạng thái 1 và chưa có kết quả',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const dossier = newRegistration(t)
    await pushAccepted(t, dossier)
    const row = await rowOf(t, dossier.maHoSoMCDT)
    t.expectCode(row.trangThai, 1, 'trangThai')
    t.expect(!row.ketQuaXuLy, 'no ketQuaXuLy before the registration')
  },
}
