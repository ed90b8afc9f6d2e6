import type { ConformanceCase } from '@lienthong/conformance'
import { birthOf, demandPaper } from '../paper.ts'
import { signedPaper } from '../signed-paper.ts'

export const unsignedBirthPaper: ConformanceCase = {
  id: 'insurance-papers/submit-birth-paper.unsigned',
  operation: 'submitBirthPaper',
  kind: 'refusal',
  requirement: 'A birth paper without a signature is refused with 205',
  requirementVi: 'Giấy chứng sinh không có chữ ký bị từ chối với mã 205',
  source: 'annex 2 of CV 3220/BHXH-CNTT (2025) as told by public readings of it',
  confidence: 'observed',
  writes: true,
  async run(t) {
    const document = await signedPaper(t, t.person('paper-signer'), birthOf(t))
    await demandPaper(t, document.replace(/<Signature[^]*<\/Signature>/, ''), '61', '205')
  },
}
