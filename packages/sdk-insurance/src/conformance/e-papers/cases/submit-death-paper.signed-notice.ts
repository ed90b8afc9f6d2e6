import type { ConformanceCase } from '@lienthong/conformance'
import { deathOf, demandPaper } from '../paper.ts'
import { signedPaper } from '../signed-paper.ts'

export const signedNotice: ConformanceCase = {
  id: 'insurance-papers/submit-death-paper.signed-notice',
  operation: 'submitDeathPaper',
  kind: 'success',
  requirement: 'A death notice whose signature holds is taken in with 200 and a transaction',
  requirementVi: 'Giấy báo tử có chữ ký hợp lệ được tiếp nhận với mã 200 và mã giao dịch',
  source: 'annex 2 of CV 3220/BHXH-CNTT (2025) as told by public readings of it',
  confidence: 'observed',
  writes: true,
  async run(t) {
    const document = await signedPaper(t, t.person('paper-signer'), deathOf(t))
    const { MaGD } = await demandPaper(t, document, '60', '200')
    t.expect(Boolean(MaGD), 'MaGD, the transaction')
  },
}
