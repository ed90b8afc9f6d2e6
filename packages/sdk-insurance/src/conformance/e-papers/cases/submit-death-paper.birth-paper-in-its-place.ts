import type { ConformanceCase } from '@lienthong/conformance'
import { birthOf, demandPaper } from '../paper.ts'
import { signedPaper } from '../signed-paper.ts'

export const birthPaperInItsPlace: ConformanceCase = {
  id: 'insurance-papers/submit-death-paper.birth-paper-in-its-place',
  operation: 'submitDeathPaper',
  kind: 'refusal',
  requirement: 'A birth paper sent as a death notice is refused with 205',
  requirementVi: 'Giấy chứng sinh gửi nhầm loại giấy báo tử bị từ chối với mã 205',
  source: 'annex 2 of CV 3220/BHXH-CNTT (2025) as told by public readings of it',
  confidence: 'observed',
  writes: true,
  async run(t) {
    const document = await signedPaper(t, t.person('paper-signer'), birthOf(t))
    await demandPaper(t, document, '60', '205')
  },
}
