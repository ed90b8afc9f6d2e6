import type { ConformanceCase } from '@lienthong/conformance'
import { copyForm } from '../../forms.ts'
import { pushAcceptedXml, registeredEntry } from '../ask.ts'
import { newXmlRegistration, oneElementEach } from '../forms.ts'

export const acceptedXmlExtractCopy: ConformanceCase = {
  id: 'civil-status-generation1/submit-registration-xml.accepted-extract-copy',
  operation: 'submitRegistrationXml',
  kind: 'success',
  requirement: 'A request for copies is accepted under module BS',
  requirementVi: 'Yêu cầu cấp bản sao trích lục được tiếp nhận với mã nghiệp vụ BS',
  source: 'modules of the second generation; that this one takes copies is assumed',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const birth = newXmlRegistration(t)
    const { so, quyenSo, nksHoTen, soDinhDanh } = await registeredEntry(t, birth)
    const child = { name: nksHoTen ?? '', personalId: soDinhDanh ?? '', number: so, book: quyenSo }
    await pushAcceptedXml(t, newXmlRegistration(t, oneElementEach(copyForm(t, child)), 'BS'))
  },
}
