import type { ConformanceCase } from '@lienthong/conformance'
import { zSubmitRecordRequestAnswer } from '../../../contract/index.ts'
import { ask, requestOf, secondGeneration, wholeForm } from '../ask.ts'

export const submitRecordRequestGoodDossier: ConformanceCase = {
  id: 'criminal-record/submit-record-request.good-dossier',
  operation: 'submitRecordRequest',
  kind: 'success',
  requirement: 'A good dossier is taken in, with relatives, mandate, convictions, residences and a paper',
  requirementVi: 'Hồ sơ hợp lệ được tiếp nhận, kèm thân nhân, ủy quyền, án tích, nơi cư trú và giấy tờ',
  ...secondGeneration,
  writes: true,
  async run(t) {
    const request = requestOf(t)
    const whole = { ...request, toKhai: { ...request.toKhai, ...wholeForm } }
    const { statusCode } = await ask(t, 'submitRecordRequest', whole, zSubmitRecordRequestAnswer)
    t.expectCode(statusCode, '00', 'statusCode')
  },
}
