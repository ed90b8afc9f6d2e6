import type { ConformanceCase } from '@lienthong/conformance'
import { expectWrongData } from '../ask.ts'
import { marriageForm } from '../forms.ts'
import { newRegistration } from '../registration.ts'

export const marriageWithoutWife: ConformanceCase = {
  id: 'civil-status/submit-registration.marriage-without-wife',
  operation: 'submitRegistration',
  kind: 'refusal',
  requirement: 'A joint marriage without the name of the wife is refused with 500, and the dossier is not kept',
  requirementVi: 'Hồ sơ kết hôn liên thông thiếu họ tên vợ bị từ chối với mã 500 và hồ sơ không được lưu',
  source: 'API document of one province’s platform, first generation of the interface; assumed to be kept',
  confidence: 'assumed',
  async run(t) {
    const { voHoTen: _name, ...alone } = marriageForm(t)
    await expectWrongData(t, newRegistration(t, alone, 'LTKH'))
  },
}
