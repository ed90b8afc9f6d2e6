import type { ConformanceCase } from '@lienthong/conformance'
import { birthOf, demandPaper } from '../paper.ts'
import { signedPaper } from '../signed-paper.ts'

export const tooLarge: ConformanceCase = {
  id: 'insurance-papers/submit-birth-paper.too-large',
  operation: 'submitBirthPaper',
  kind: 'refusal',
  requirement: 'A file of 2 MB is refused with 1001',
  requirementVi: 'Tệp 2 MB bị từ chối với mã 1001',
  source: 'the code is told, the limit is not',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const document = await signedPaper(t, t.person('paper-signer'), birthOf(t))
    await demandPaper(t, document + ' '.repeat(2 * 1024 * 1024), '61', '1001')
  },
}
