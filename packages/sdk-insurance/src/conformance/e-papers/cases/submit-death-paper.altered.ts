import type { ConformanceCase } from '@lienthong/conformance'
import { deathOf, demandPaper } from '../paper.ts'
import { signedPaper } from '../signed-paper.ts'

export const alteredNotice: ConformanceCase = {
  id: 'insurance-papers/submit-death-paper.altered',
  operation: 'submitDeathPaper',
  kind: 'refusal',
  requirement: 'A death notice that was changed after it was signed is refused with 205',
  requirementVi: 'Giấy báo tử bị sửa sau khi ký bị từ chối với mã 205',
  source: 'annex 2 of CV 3220/BHXH-CNTT (2025) as told by public readings of it',
  confidence: 'observed',
  writes: true,
  async run(t) {
    const document = await signedPaper(t, t.person('paper-signer'), deathOf(t))
    await demandPaper(t, document.replace('0130</NGAY_TV>', '0230</NGAY_TV>'), '60', '205')
  },
}
