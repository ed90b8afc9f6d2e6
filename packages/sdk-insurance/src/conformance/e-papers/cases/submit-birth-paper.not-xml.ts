import type { ConformanceCase } from '@lienthong/conformance'
import { demandPaper } from '../paper.ts'

export const notXml: ConformanceCase = {
  id: 'insurance-papers/submit-birth-paper.not-xml',
  operation: 'submitBirthPaper',
  kind: 'refusal',
  requirement: 'A file that is no XML is refused with 205',
  requirementVi: 'Tệp không phải XML bị từ chối với mã 205',
  source: 'annex 2 of CV 3220/BHXH-CNTT (2025) as told by public readings of it',
  confidence: 'observed',
  writes: true,
  async run(t) {
    await demandPaper(t, '{"MA_GCS":"00001.GCS.42001.26"}', '61', '205')
  },
}
