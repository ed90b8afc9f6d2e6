import type { CaseAnswer, CaseContext } from '@lienthong/conformance'
import {
  zCheckCardAnswer,
  zListTreatmentsAnswer,
  type CardResultCode,
  type CheckCardAnswer,
  type ListTreatmentsAnswer,
} from '../contract/index.ts'

/** Demands an answer of the contract with this outcome: the gateway tells everything inside HTTP 200. */
export function expectCardCode(t: CaseContext, answer: CaseAnswer, code: CardResultCode): CheckCardAnswer {
  t.expectStatus(answer, 200)
  const body = t.expectFits(answer.body, zCheckCardAnswer, 'the answer')
  t.expectCode(body.maKetQua, code, 'maKetQua')
  return body
}

/** Demands a refusal that tells nothing about the holder to somebody who could not name them. */
export function expectNothingDisclosed(t: CaseContext, body: CheckCardAnswer): void {
  t.expect(
    !body.hoTen && !body.ngaySinh && !body.diaChi && !body.maSoBHXH,
    'no name, birth date, address or number in a refusal',
  )
}

/** Demands an answer of the history with this outcome. */
export function expectTreatments(t: CaseContext, answer: CaseAnswer, code: CardResultCode): ListTreatmentsAnswer {
  t.expectStatus(answer, 200)
  const body = t.expectFits(answer.body, zListTreatmentsAnswer, 'the answer')
  t.expectCode(body.maKetQua, code, 'maKetQua')
  return body
}
