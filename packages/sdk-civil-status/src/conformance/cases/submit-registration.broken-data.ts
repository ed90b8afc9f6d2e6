import type { ConformanceCase } from '@lienthong/conformance'
import { push, pushAccepted } from '../ask.ts'
import { newRegistration } from '../registration.ts'

export const brokenData: ConformanceCase = {
  id: 'civil-status/submit-registration.broken-data',
  operation: 'submitRegistration',
  kind: 'refusal',
  requirement: 'A form that is no JSON is refused with 500, and the dossier is not kept',
  requirementVi: 'Tờ khai không phải JSON bị từ chối với mã 500 và hồ sơ không được lưu',
  source: 'API document of one province’s platform, first generation of the interface; assumed to be kept',
  confidence: 'assumed',
  async run(t) {
    const dossier = newRegistration(t)
    const { status, errorCode } = await push(t, { ...dossier, data: '{"nksHoTen":' })
    t.expectCode(status, '0', 'status')
    t.expectCode(errorCode, '500', 'errorCode')
    await pushAccepted(t, dossier)
  },
}
