import type { ConformanceCase } from '@lienthong/conformance'
import { pushAcceptedXml, questionAbout, stateOf } from '../ask.ts'
import { newXmlRegistration } from '../forms.ts'

export const xmlWaiting: ConformanceCase = {
  id: 'civil-status-generation1/get-registration-state.waiting-after-push',
  operation: 'getRegistrationState',
  kind: 'success',
  requirement: 'A dossier that was just pushed waits: status 1',
  requirementVi: 'Hồ sơ vừa gửi ở trạng thái 1 (đã tiếp nhận, chờ xử lý)',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  writes: true,
  async run(t) {
    const dossier = newXmlRegistration(t)
    await pushAcceptedXml(t, dossier)
    t.expectCode(String((await stateOf(t, questionAbout(dossier.maHoSo))).status), '1', 'status')
  },
}
