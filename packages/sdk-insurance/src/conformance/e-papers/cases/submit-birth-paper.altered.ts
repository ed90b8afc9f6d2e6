import type { ConformanceCase } from '@lienthong/conformance'
import { birthOf, demandPaper } from '../paper.ts'
import { signedPaper } from '../signed-paper.ts'

export const alteredBirthPaper: ConformanceCase = {
  id: 'insurance-papers/submit-birth-paper.altered',
  operation: 'submitBirthPaper',
  kind: 'refusal',
  requirement: 'A birth paper that was changed after it was signed is refused with 205',
  requirementVi: 'Giấy chứng sinh bị sửa sau khi ký bị từ chối với mã 205',
  source: 'annex 2 of CV 3220/BHXH-CNTT (2025) as told by public readings of it',
  confidence: 'observed',
  writes: true,
  async run(t) {
    const document = await signedPaper(t, t.person('paper-signer'), birthOf(t))
    await demandPaper(t, document.replace('>3200<', '>3201<'), '61', '205')
  },
}
