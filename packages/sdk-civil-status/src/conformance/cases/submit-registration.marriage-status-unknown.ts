import type { ConformanceCase } from '@lienthong/conformance'
import { expectWrongData } from '../ask.ts'
import { marriageForm } from '../forms.ts'
import { newRegistration } from '../registration.ts'

export const marriageStatusUnknown: ConformanceCase = {
  id: 'civil-status/submit-registration.marriage-status-unknown',
  operation: 'submitRegistration',
  kind: 'refusal',
  requirement: 'A marriage with a marital status outside the list is refused with 500, and the dossier is not kept',
  requirementVi: 'Hồ sơ kết hôn có tình trạng hôn nhân ngoài danh mục bị từ chối với mã 500 và hồ sơ không được lưu',
  source: 'API document of one province’s platform, first generation of the interface; assumed to be kept',
  confidence: 'assumed',
  async run(t) {
    await expectWrongData(t, newRegistration(t, { ...marriageForm(t), chongLoaiTinhTrangHonNhan: '9' }, 'KH'))
  },
}
