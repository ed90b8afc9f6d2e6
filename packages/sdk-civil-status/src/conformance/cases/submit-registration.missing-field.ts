import type { ConformanceCase } from '@lienthong/conformance'
import { push, pushAccepted } from '../ask.ts'
import { birthForm, newRegistration } from '../registration.ts'

export const missingField: ConformanceCase = {
  id: 'civil-status/submit-registration.missing-field',
  operation: 'submitRegistration',
  kind: 'refusal',
  requirement: 'A form without the name of the child is refused with 500, and the dossier is not kept',
  requirementVi: 'Tờ khai thiếu họ tên trẻ bị từ chối với mã 500 và hồ sơ không được lưu',
  source: 'API document of one province’s platform, first generation of the interface; assumed to be kept',
  confidence: 'assumed',
  async run(t) {
    const { nksHoTen: _name, ...nameless } = birthForm(t)
    const dossier = newRegistration(t)
    const { status, errorCode } = await push(t, { ...dossier, data: JSON.stringify(nameless) })
    t.expectCode(status, '0', 'status')
    t.expectCode(errorCode, '500', 'errorCode')
    await pushAccepted(t, dossier)
  },
}
