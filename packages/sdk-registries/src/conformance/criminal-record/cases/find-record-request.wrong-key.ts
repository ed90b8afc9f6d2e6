import type { ConformanceCase } from '@lienthong/conformance'
import { zFindRecordRequestAnswer } from '../../../contract/index.ts'
import { ask, requestOf, secondGeneration } from '../ask.ts'

export const findRecordRequestWrongKey: ConformanceCase = {
  id: 'criminal-record/find-record-request.wrong-key',
  operation: 'findRecordRequest',
  kind: 'refusal',
  requirement: 'A question with a wrong key is refused',
  requirementVi: 'Tra cứu với khóa sai bị từ chối',
  ...secondGeneration,
  async run(t) {
    const { maTinh, maHoSoMCDT } = requestOf(t)
    const { status } = await ask(
      t,
      'findRecordRequest',
      { authKey: 'sai', maTinh, maHoSoMCDT },
      zFindRecordRequestAnswer,
    )
    t.expectCode(String(status), '0', 'status')
  },
}
