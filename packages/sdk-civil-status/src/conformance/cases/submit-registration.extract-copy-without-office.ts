import type { ConformanceCase } from '@lienthong/conformance'
import { expectWrongData } from '../ask.ts'
import { copyForm } from '../forms.ts'
import { newRegistration } from '../registration.ts'

export const extractCopyWithoutOffice: ConformanceCase = {
  id: 'civil-status/submit-registration.extract-copy-without-office',
  operation: 'submitRegistration',
  kind: 'refusal',
  requirement:
    'A request for copies that does not say which office holds the book is refused with 500, and the dossier is not kept',
  requirementVi:
    'Hồ sơ bản sao trích lục không nêu nơi đăng ký trước đây bị từ chối với mã 500 và hồ sơ không được lưu',
  source: 'API document of one province’s platform, first generation of the interface; assumed to be kept',
  confidence: 'assumed',
  async run(t) {
    const child = { name: 'Trần Thử', personalId: '', number: '1', book: '01/2026' }
    const { noiDangKyTruocDay: _office, ...homeless } = copyForm(t, child)
    await expectWrongData(t, newRegistration(t, homeless, 'BS'))
  },
}
