import type { ConformanceCase } from '@lienthong/conformance'
import { enteredRequest, secondGeneration } from '../ask.ts'

export const submitRecordRequestGoodDossier: ConformanceCase = {
  id: 'criminal-record/submit-record-request.good-dossier',
  operation: 'submitRecordRequest',
  kind: 'success',
  requirement: 'A good dossier is taken in',
  requirementVi: 'Hồ sơ hợp lệ được tiếp nhận',
  ...secondGeneration,
  writes: true,
  async run(t) {
    await enteredRequest(t)
  },
}
