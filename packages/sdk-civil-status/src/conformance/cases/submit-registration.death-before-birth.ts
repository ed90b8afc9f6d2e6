import type { ConformanceCase } from '@lienthong/conformance'
import { expectWrongData } from '../ask.ts'
import { deathForm } from '../forms.ts'
import { newRegistration } from '../registration.ts'

export const deathBeforeBirth: ConformanceCase = {
  id: 'civil-status/submit-registration.death-before-birth',
  operation: 'submitRegistration',
  kind: 'refusal',
  requirement: 'A death before the birth is refused with 500, and the dossier is not kept',
  requirementVi: 'Hồ sơ khai tử có ngày chết trước ngày sinh bị từ chối với mã 500 và hồ sơ không được lưu',
  source: 'API document of one province’s platform, first generation of the interface; assumed to be kept',
  confidence: 'assumed',
  async run(t) {
    await expectWrongData(
      t,
      newRegistration(t, { ...deathForm(t), nktNgaySinh: '1938', nktNgayChet: '01.01.1937' }, 'KT'),
    )
  },
}
