import type { CaseAnswer, CaseContext } from '@lienthong/conformance'
import {
  zFindHouseholdMemberAnswer,
  zFindInsuranceNumberAnswer,
  type FindHouseholdMemberAnswer,
  type FindInsuranceNumberAnswer,
} from '../contract/index.ts'

/** Demands an answer of the contract to a question for a number. */
export function expectNumber(t: CaseContext, answer: CaseAnswer): FindInsuranceNumberAnswer {
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, zFindInsuranceNumberAnswer, 'the answer')
}

/** Demands an answer of the contract to a question for a household. */
export function expectMember(t: CaseContext, answer: CaseAnswer): FindHouseholdMemberAnswer {
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, zFindHouseholdMemberAnswer, 'the answer')
}
