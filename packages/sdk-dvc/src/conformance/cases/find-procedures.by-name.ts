import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zFindProceduresAnswer } from '../../contract/index.ts'
import { expectRefused } from '../ask.ts'

export const procedureByName: ConformanceCase = {
  id: 'dvc/find-procedures.by-name',
  operation: 'findProcedures',
  kind: 'refusal',

  requirement: 'A name in the place of the code is refused: procedures are found by code alone',
  requirementVi: 'Gửi tên thủ tục thay cho mã bị từ chối: chỉ tra cứu thủ tục theo mã',
  source: 'the list of refusals is not public',
  confidence: 'assumed',
  async run(t) {
    const answer = await t.send(operations.findProcedures, { maTTHC: 'Đăng ký khai sinh' })
    const body = t.expectFits(answer.body, zFindProceduresAnswer, 'the answer')
    expectRefused(t, body)
    t.expect(!body.result?.length, 'no result in a refusal')
  },
}
