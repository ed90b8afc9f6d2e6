import type { ConformanceCase } from '@lienthong/conformance'
import { expectWrongData } from '../ask.ts'
import { birthFormOf2025 } from '../forms.ts'
import { newRegistration } from '../registration.ts'

export const nameWithoutGivenName: ConformanceCase = {
  id: 'civil-status/submit-registration.name-without-given-name',
  operation: 'submitRegistration',
  kind: 'refusal',
  requirement: 'A name in parts without the given name is refused with 500, and the dossier is not kept',
  requirementVi: 'Họ tên tách phần thiếu tên bị từ chối với mã 500 và hồ sơ không được lưu',
  source: 'API document of one province’s platform, first generation of the interface; assumed to be kept',
  confidence: 'assumed',
  async run(t) {
    const form = birthFormOf2025(t)
    const nameless = { ...form, nksHoTen: { Ho: 'Trần', ChuDem: 'Thị' } }
    await expectWrongData(t, newRegistration(t, nameless, 'LTKS'))
  },
}
