import type { ConformanceCase } from '@lienthong/conformance'
import { expectWrongData } from '../ask.ts'
import { birthForm, newRegistration } from '../registration.ts'

export const birthOfTomorrow: ConformanceCase = {
  id: 'civil-status/submit-registration.birth-of-tomorrow',
  operation: 'submitRegistration',
  kind: 'refusal',
  requirement: 'A birth by itself on a day to come is refused with 500, and the dossier is not kept',
  requirementVi: 'Khai sinh có ngày sinh ở tương lai bị từ chối với mã 500 và hồ sơ không được lưu',
  source: 'API document of one province’s platform, first generation of the interface; assumed to be kept',
  confidence: 'assumed',
  async run(t) {
    const nextYear = `01.01.${Number(t.today.slice(0, 4)) + 1}`
    await expectWrongData(t, newRegistration(t, { ...birthForm(t), nksNgaySinh: nextYear }, 'KS'))
  },
}
