import type { ConformanceCase } from '@lienthong/conformance'
import { pushAcceptedXml } from '../ask.ts'
import { newXmlRegistration, xmlBirthForm } from '../forms.ts'

export const emptyElements: ConformanceCase = {
  id: 'civil-status-generation1/submit-registration-xml.empty-elements',
  operation: 'submitRegistrationXml',
  kind: 'success',
  requirement: 'An element without text says nothing',
  requirementVi: 'Phần tử rỗng được coi như không khai',
  source: 'public helper tools of one province, read 2026',
  confidence: 'observed',
  writes: true,
  async run(t) {
    const form = { ...xmlBirthForm(t), nycEmail: '', nksLoaiGiayToTuyThan: '', soDangKyNuocNgoai: '' }
    await pushAcceptedXml(t, newXmlRegistration(t, form))
  },
}
