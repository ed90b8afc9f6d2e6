import type { CaseContext, CaseOperation } from '@lienthong/conformance'
import type { z } from 'zod'
import { expectSessionRefused, expectSuccess } from './ask.ts'

/** An answer with rows, as all lists of the portal are. */
interface RowsAnswer {
  readonly error_code: string | number
  readonly result?: readonly object[] | null
}

/** The rows of a list that must be given. */
export async function rowsOf<Answer extends RowsAnswer>(
  t: CaseContext,
  operation: CaseOperation,
  schema: z.ZodType<Answer>,
  body: object = {},
): Promise<NonNullable<Answer['result']> | []> {
  const answer = await t.send(operation, body)
  t.expectStatus(answer, 200)
  const read = t.expectFits(answer.body, schema, 'the answer')
  expectSuccess(t, read)
  return read.result ?? []
}

/** Demands rows, or none, each with a code and a name. */
export async function expectAnyRows(
  t: CaseContext,
  operation: CaseOperation,
  schema: z.ZodType<RowsAnswer>,
  code: string,
  name: string,
): Promise<readonly object[]> {
  const rows = await rowsOf(t, operation, schema)
  for (const column of [code, name])
    t.expect(
      rows.every((row) => hasText(row, column)),
      `${column} in every row`,
    )
  return rows
}

/** Demands at least one row, each with a code and a name. */
export async function expectRows(...asked: Parameters<typeof expectAnyRows>): Promise<void> {
  const [t] = asked
  t.expect((await expectAnyRows(...asked)).length > 0, 'at least one row')
}

/** Demands the refusal of a call without a session, and of one with a session never opened; and no rows in it. */
export async function expectNothingWithoutSession(
  t: CaseContext,
  operation: CaseOperation,
  schema: z.ZodType<RowsAnswer>,
  body: object = {},
): Promise<void> {
  for (const signIn of ['none', 'stale'] as const) {
    const answer = await t.send(operation, body, { signIn })
    const read = t.expectFits(answer.body, schema, 'the answer')
    expectSessionRefused(t, read)
    t.expect(!read.result?.length, 'no result in a refusal')
  }
}

function hasText(row: object, column: string): boolean {
  const value = (row as Readonly<Record<string, unknown>>)[column]
  return (typeof value === 'string' && value !== '') || typeof value === 'number'
}
