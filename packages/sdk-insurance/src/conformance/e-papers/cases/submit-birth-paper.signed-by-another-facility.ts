import type { ConformanceCase } from '@lienthong/conformance'
import { birthOf, demandPaper } from '../paper.ts'
import { signedPaper } from '../signed-paper.ts'

export const signedByAnotherFacility: ConformanceCase = {
  id: 'insurance-papers/submit-birth-paper.signed-by-another-facility',
  operation: 'submitBirthPaper',
  kind: 'refusal',
  requirement: 'A birth paper that another facility signed is refused with 205',
  requirementVi: 'Giấy chứng sinh do cơ sở khác ký bị từ chối với mã 205',
  source: 'which certificate belongs to which facility is assumed',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const document = await signedPaper(t, t.person('paper-other-signer'), birthOf(t))
    await demandPaper(t, document, '61', '205')
  },
}
