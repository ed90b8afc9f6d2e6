import type { ConformanceCase } from '@lienthong/conformance'
import { pushAcceptedXml, pushXml } from '../ask.ts'
import { newXmlRegistration } from '../forms.ts'

export const repeatedXmlPush: ConformanceCase = {
  id: 'civil-status-generation1/submit-registration-xml.repeated-push',
  operation: 'submitRegistrationXml',
  kind: 'refusal',
  requirement: 'A push with a code that is known is refused with a text that contains "đã được tiếp nhận"',
  requirementVi: 'Gửi lại hồ sơ cùng mã bị từ chối với thông báo có cụm từ "đã được tiếp nhận"',
  source: 'the second generation; that this one says the same is assumed',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const dossier = newXmlRegistration(t)
    await pushAcceptedXml(t, dossier)
    const { status, errorDescription } = await pushXml(t, dossier)
    t.expectCode(String(status), '0', 'status')
    const said = (errorDescription ?? '').normalize('NFC').toLowerCase()
    t.expect(said.includes('đã được tiếp nhận'), '"đã được tiếp nhận" in errorDescription')
  },
}
