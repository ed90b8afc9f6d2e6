import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zLookupCitizenAnswer } from '../../contract/index.ts'
import { citizensInJson, expectOnly } from '../answered.ts'
import { questionAbout } from '../question.ts'

export const lookupMatchingCitizen: ConformanceCase = {
  id: 'residence/lookup-citizen.matching-citizen',
  operation: 'lookupCitizen',
  kind: 'success',
  requirement: 'Number, name and birth date of one citizen are answered with the record',
  requirementVi: 'Số định danh, họ tên và ngày sinh của cùng một công dân được trả về bản ghi',
  source: 'the same fields in the citizen types of two public portals; that this form has a look-up is assumed',
  confidence: 'assumed',
  async run(t) {
    const mother = t.person('mother')
    const answer = await t.send(operations.lookupCitizen, questionAbout(mother, t.unique))
    t.expectStatus(answer, 200)
    const { data } = t.expectFits(answer.body, zLookupCitizenAnswer, 'the answer')
    const citizens = citizensInJson(data)
    expectOnly(
      t,
      citizens.map(({ soDinhDanh }) => soDinhDanh),
      mother,
    )
    t.expect(Boolean(citizens[0]?.hoVaTen?.ten), 'a name')
  },
}
