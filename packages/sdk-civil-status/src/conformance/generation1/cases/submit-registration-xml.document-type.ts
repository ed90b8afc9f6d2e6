import type { ConformanceCase } from '@lienthong/conformance'
import { expectWrongXml } from '../ask.ts'
import { newXmlRegistration } from '../forms.ts'

export const documentType: ConformanceCase = {
  id: 'civil-status-generation1/submit-registration-xml.document-type',
  operation: 'submitRegistrationXml',
  kind: 'refusal',
  requirement: 'XML with a document type or entities of its own is refused with 500',
  requirementVi: 'XML có khai báo DOCTYPE hoặc ENTITY bị từ chối với mã 500',
  source: 'this project: no known tool sends one, and they are a way to attack a reader',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const { data, ...dossier } = newXmlRegistration(t)
    const doctype = '<!DOCTYPE hotich [<!ENTITY a "A">]>'
    await expectWrongXml(t, { ...dossier, data: `${doctype}${data}` })
  },
}
