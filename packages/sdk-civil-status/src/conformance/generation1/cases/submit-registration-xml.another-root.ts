import type { ConformanceCase } from '@lienthong/conformance'
import { expectWrongXml } from '../ask.ts'
import { newXmlRegistration } from '../forms.ts'

export const anotherRoot: ConformanceCase = {
  id: 'civil-status-generation1/submit-registration-xml.another-root',
  operation: 'submitRegistrationXml',
  kind: 'refusal',
  requirement: 'A document that is not <hotich><hoso>…</hoso></hotich> is refused with 500',
  requirementVi: 'Tài liệu không có dạng <hotich><hoso>…</hoso></hotich> bị từ chối với mã 500',
  source: 'public helper tools of one province, read 2026',
  confidence: 'inferred',
  writes: true,
  async run(t) {
    const { data, ...dossier } = newXmlRegistration(t)
    await expectWrongXml(t, { ...dossier, data: data.replaceAll('hotich>', 'khaisinh>') })
    await expectWrongXml(t, { ...dossier, data: data.replace('</hotich>', '<hoso/></hotich>') })
  },
}
