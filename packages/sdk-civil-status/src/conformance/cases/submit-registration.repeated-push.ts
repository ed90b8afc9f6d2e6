import type { ConformanceCase } from '@lienthong/conformance'
import { push, pushAccepted } from '../ask.ts'
import { newRegistration } from '../registration.ts'

export const repeatedPush: ConformanceCase = {
  id: 'civil-status/submit-registration.repeated-push',
  operation: 'submitRegistration',
  kind: 'refusal',
  requirement: 'A push with a code that is known is refused with a text that contains "đã được tiếp nhận"',
  requirementVi: 'Gửi lại hồ sơ cùng mã bị từ chối với thông báo có cụm từ "đã được tiếp nhận"',
  source: 'public client code of a provincial one-stop product, read 2026',
  confidence: 'observed',
  async run(t) {
    const dossier = newRegistration(t)
    await pushAccepted(t, dossier)
    const { status, errorDescription } = await push(t, dossier)
    t.expectCode(status, '0', 'status')
    const said = (errorDescription ?? '').normalize('NFC').toLowerCase()
    t.expect(said.includes('đã được tiếp nhận'), '"đã được tiếp nhận" in errorDescription')
  },
}
