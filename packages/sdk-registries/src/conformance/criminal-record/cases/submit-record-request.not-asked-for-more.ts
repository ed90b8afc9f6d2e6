import type { ConformanceCase } from '@lienthong/conformance'
import { zSubmitRecordRequestAnswer } from '../../../contract/index.ts'
import { ask, enteredRequest, secondGeneration } from '../ask.ts'

export const submitRecordRequestNotAskedForMore: ConformanceCase = {
  id: 'criminal-record/submit-record-request.not-asked-for-more',
  operation: 'submitRecordRequest',
  kind: 'refusal',
  requirement: 'The same dossier again is refused while nothing is asked for',
  requirementVi: 'Gửi lại hồ sơ khi chưa có yêu cầu bổ sung bị từ chối',
  ...secondGeneration,
  writes: true,
  async run(t) {
    const request = await enteredRequest(t)
    const { statusCode } = await ask(t, 'submitRecordRequest', request, zSubmitRecordRequestAnswer)
    t.expectCode(statusCode, '01', 'statusCode')
  },
}
