import type { ConformanceCase } from '@lienthong/conformance'
import { push } from '../ask.ts'
import { copyForm, registerChild } from '../forms.ts'
import { newRegistration } from '../registration.ts'

export const acceptedExtractCopy: ConformanceCase = {
  id: 'civil-status/submit-registration.accepted-extract-copy',
  operation: 'submitRegistration',
  kind: 'success',
  requirement: 'A request for copies of an entry (module BS) is accepted',
  requirementVi: 'Hồ sơ đề nghị cấp bản sao trích lục (BS) được tiếp nhận',
  source: 'public helper tools of Gia Lai, read 2026; codes of the kinds of copy are assumed',
  confidence: 'inferred',
  async run(t) {
    const { status } = await push(t, newRegistration(t, copyForm(t, await registerChild(t)), 'BS'))
    t.expectCode(status, '1', 'status')
  },
}
