import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zLookupCitizenAnswer } from '../../contract/index.ts'
import { citizensInJson } from '../answered.ts'
import { questionAbout } from '../question.ts'

export const lookupWrongName: ConformanceCase = {
  id: 'residence/lookup-citizen.wrong-name',
  operation: 'lookupCitizen',
  kind: 'success',
  requirement: 'A name that is not the citizen’s finds nobody, which is no refusal',
  requirementVi: 'Họ tên không khớp thì không có bản ghi nào, không phải là lỗi',
  source: 'client code that treats a mismatch as "no record"',
  confidence: 'observed',
  async run(t) {
    const question = { ...questionAbout(t.person('mother'), t.unique), hoVaTen: 'NGUYENTHIKHONGCO' }
    const answer = await t.send(operations.lookupCitizen, question)
    t.expectStatus(answer, 200)
    const { errorCode, data } = t.expectFits(answer.body, zLookupCitizenAnswer, 'the answer')
    t.expect(data !== undefined && citizensInJson(data).length === 0, 'nobody, said in data')
    t.expect([undefined, null, '000', '00', '0', 0].includes(errorCode as never), 'no code of refusal')
  },
}
