import type { ConformanceCase } from '@lienthong/conformance'
import { decidedState, pushAcceptedXml, registeredEntry } from '../ask.ts'
import { newXmlRegistration, writeForm, xmlBirthForm } from '../forms.ts'

export const xmlSupplemented: ConformanceCase = {
  id: 'civil-status-generation1/get-registration-state.supplemented-dossier',
  operation: 'getRegistrationState',
  kind: 'success',
  requirement: 'After status 2 the same code may be pushed again',
  requirementVi: 'Sau trạng thái 2 được gửi lại hồ sơ với cùng mã',
  source: 'the state is documented; that the same code is used again is assumed',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const form = xmlBirthForm(t)
    await registeredEntry(t, newXmlRegistration(t, form))
    const dossier = newXmlRegistration(t, form)
    await pushAcceptedXml(t, dossier)
    await decidedState(t, dossier.maHoSo)
    await pushAcceptedXml(t, { ...dossier, data: writeForm(xmlBirthForm(t)) })
    t.expectCode(String((await decidedState(t, dossier.maHoSo)).status), '4', 'status of the supplemented dossier')
  },
}
