import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zVerifyRelativesAnswer } from '../../contract/index.ts'
import { citizensInJson } from '../answered.ts'
import { questionAbout } from '../question.ts'

export const relativesChildOfBoth: ConformanceCase = {
  id: 'residence/verify-relatives.child-of-both',
  operation: 'verifyRelatives',
  kind: 'success',
  requirement: 'A child is answered with mother and father',
  requirementVi: 'Trẻ em được trả về có cha và mẹ',
  source: 'JSON form of the question for relatives; assumed, after the yes-or-no question',
  confidence: 'assumed',
  async run(t) {
    const question = questionAbout(t.person('citizen-child-of-both'), t.unique)
    const answer = await t.send(operations.verifyRelatives, question)
    const { data } = t.expectFits(answer.body, zVerifyRelativesAnswer, 'the answer')
    const [child] = citizensInJson(data)
    t.expect(child?.me?.soDinhDanh === t.person('citizen-married').personalId, 'the mother')
    t.expect(child?.cha?.soDinhDanh === t.person('citizen-household-head').personalId, 'the father')
  },
}
