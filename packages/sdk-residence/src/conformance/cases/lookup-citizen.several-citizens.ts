import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zLookupCitizenAnswer } from '../../contract/index.ts'
import { citizensInJson } from '../answered.ts'
import { questionByOldNumber } from '../question.ts'

export const lookupSeveralCitizens: ConformanceCase = {
  id: 'residence/lookup-citizen.several-citizens',
  operation: 'lookupCitizen',
  kind: 'success',
  requirement: 'An old number that two citizens share is answered with both',
  requirementVi: 'Số CMND cũ trùng của hai công dân được trả về cả hai bản ghi',
  source: 'maxOccurs of one XML schema; several in an answer were not seen',
  confidence: 'inferred',
  async run(t) {
    const question = questionByOldNumber(t, t.person('citizen-same-number'))
    const answer = await t.send(operations.lookupCitizen, question)
    const { data } = t.expectFits(answer.body, zLookupCitizenAnswer, 'the answer')
    const numbers = citizensInJson(data).map(({ soDinhDanh }) => soDinhDanh)
    t.expect(new Set(numbers).size === 2, 'two citizens')
  },
}
