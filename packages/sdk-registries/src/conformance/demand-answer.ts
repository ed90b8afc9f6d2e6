import type { CaseContext } from '@lienthong/conformance'
import type { z } from 'zod'

/** Sends one request and demands an answer of the contract with this outcome: everything is told inside HTTP 200. */
export async function demandAnswer<Answer extends { maKetQua: string }>(
  t: CaseContext,
  operation: Parameters<CaseContext['send']>[0],
  request: object,
  schema: z.ZodType<Answer>,
  code: Answer['maKetQua'],
): Promise<Answer> {
  const answer = await t.send(operation, { maYeuCau: t.unique('YC'), ...request })
  t.expectStatus(answer, 200)
  const body = t.expectFits(answer.body, schema, 'the answer')
  t.expectCode(body.maKetQua, code, 'maKetQua')
  return body
}
