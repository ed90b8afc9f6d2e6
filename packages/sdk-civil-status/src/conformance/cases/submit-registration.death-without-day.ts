import type { ConformanceCase } from '@lienthong/conformance'
import { expectWrongData } from '../ask.ts'
import { deathForm } from '../forms.ts'
import { newRegistration } from '../registration.ts'

export const deathWithoutDay: ConformanceCase = {
  id: 'civil-status/submit-registration.death-without-day',
  operation: 'submitRegistration',
  kind: 'refusal',
  requirement: 'A joint death without the day of death is refused with 500, and the dossier is not kept',
  requirementVi: 'Hồ sơ khai tử liên thông thiếu ngày chết bị từ chối với mã 500 và hồ sơ không được lưu',
  source: 'API document of one province’s platform, first generation of the interface; assumed to be kept',
  confidence: 'assumed',
  async run(t) {
    const { nktNgayChet: _day, ...undated } = deathForm(t)
    await expectWrongData(t, newRegistration(t, undated, 'LTKT'))
  },
}
