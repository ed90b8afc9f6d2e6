import type { ConformanceCase } from '@lienthong/conformance'
import { decidedState, pushAcceptedXml, registeredEntry } from '../ask.ts'
import { newXmlRegistration, xmlBirthForm } from '../forms.ts'

export const xmlSupplement: ConformanceCase = {
  id: 'civil-status-generation1/get-registration-state.supplement-asked',
  operation: 'getRegistrationState',
  kind: 'success',
  requirement: 'A dossier that needs more has status 2 and a text that says what',
  requirementVi: 'Hồ sơ cần bổ sung có trạng thái 2 kèm nội dung cần bổ sung',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  writes: true,
  async run(t) {
    const form = xmlBirthForm(t)
    await registeredEntry(t, newXmlRegistration(t, form))
    const again = newXmlRegistration(t, form)
    await pushAcceptedXml(t, again)
    const { status, statusDescription } = await decidedState(t, again.maHoSo)
    t.expectCode(String(status), '2', 'status of the second dossier of a child')
    t.expect(Boolean(statusDescription?.trim()), 'a text that says what is asked for')
  },
}
