import type { ConformanceCase } from '@lienthong/conformance'
import { entriesAnswer, expectRefused, pushAcceptedXml, questionAbout } from '../ask.ts'
import { newXmlRegistration } from '../forms.ts'

export const xmlNotRegisteredYet: ConformanceCase = {
  id: 'civil-status-generation1/get-registration-entry.not-registered-yet',
  operation: 'getRegistrationEntry',
  kind: 'refusal',
  requirement: 'The entry of a dossier that is not registered is refused with 200',
  requirementVi: 'Hồ sơ chưa hoàn thành đăng ký bị từ chối với mã 200',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  writes: true,
  async run(t) {
    const dossier = newXmlRegistration(t)
    await pushAcceptedXml(t, dossier)
    expectRefused(t, await entriesAnswer(t, 'getRegistrationEntry', questionAbout(dossier.maHoSo)), '200')
  },
}
