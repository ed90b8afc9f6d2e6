import type { ConformanceCase } from '@lienthong/conformance'
import { zSubmitRecordRequestAnswer } from '../../../contract/index.ts'
import { ask, requestOf, secondGeneration } from '../ask.ts'

export const submitRecordRequestWrongKey: ConformanceCase = {
  id: 'criminal-record/submit-record-request.wrong-key',
  operation: 'submitRecordRequest',
  kind: 'refusal',
  requirement: 'A wrong key of the province is refused',
  requirementVi: 'Sai khóa của tỉnh bị từ chối',
  ...secondGeneration,
  writes: true,
  async run(t) {
    const request = { ...requestOf(t), authKey: 'sai' }
    const { statusCode } = await ask(t, 'submitRecordRequest', request, zSubmitRecordRequestAnswer)
    t.expectCode(statusCode, '01', 'statusCode')
  },
}
