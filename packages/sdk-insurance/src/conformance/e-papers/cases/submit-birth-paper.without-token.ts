import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { birthOf, formOf } from '../paper.ts'
import { signedPaper } from '../signed-paper.ts'

export const paperWithoutToken: ConformanceCase = {
  id: 'insurance-papers/submit-birth-paper.without-token',
  operation: 'submitBirthPaper',
  kind: 'refusal',
  requirement: 'A paper without a token or with one never issued is answered with 401 inside HTTP 200',
  requirementVi: 'Gửi giấy không có token hoặc có token chưa từng được cấp được trả lời mã 401 trong HTTP 200',
  source: 'annex 2 of CV 3220/BHXH-CNTT (2025) as told by public readings of it',
  confidence: 'observed',
  writes: true,
  async run(t) {
    const form = formOf(t, await signedPaper(t, t.person('paper-signer'), birthOf(t)), '61')
    for (const signIn of ['none', 'stale'] as const) {
      const answer = await t.send(operations.submitBirthPaper, form, { signIn })
      t.expectStatus(answer, 200)
      t.expectCode((answer.body as { MaKetQua?: unknown } | undefined)?.MaKetQua, '401', 'MaKetQua')
    }
  },
}
