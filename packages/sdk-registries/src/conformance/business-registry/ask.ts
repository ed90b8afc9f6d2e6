import type { CaseContext } from '@lienthong/conformance'
import type { z } from 'zod'
import { operations } from '../../contract/index.ts'

/** Asks and demands this outcome: everything is told inside HTTP 200. */
export async function ask<Answer extends { Status: string | number }>(
  t: CaseContext,
  operation: 'getEnterprise' | 'listTodaysBusinessDossiers' | 'listBusinessDossiers' | 'getBusinessDossier',
  request: object,
  schema: z.ZodType<Answer>,
  status: '1' | '0',
): Promise<Answer> {
  const answer = await t.send(operations[operation], request)
  t.expectStatus(answer, 200)
  const body = t.expectFits(answer.body, schema, 'the answer')
  t.expectCode(String(body.Status), status, 'Status')
  return body
}

/** A page that holds what a case looks at. */
export const firstPage = { offset: '0', limit: '50' } as const

/** What every case of the business registry says of itself. */
export const documented = {
  source: 'API document of the platform of Quảng Bình province',
  confidence: 'documented',
} as const
