import type { CaseContext } from '@lienthong/conformance'
import type { z } from 'zod'
import { operations } from '../../contract/index.ts'

/** Asks and demands an answer of the contract. */
export async function ask<Answer>(
  t: CaseContext,
  operation: 'listCatalogues' | 'getCatalogueMetadata' | 'listCatalogueRows' | 'addCatalogueRows',
  request: object,
  schema: z.ZodType<Answer>,
): Promise<Answer> {
  const answer = await t.send(operations[operation], request)
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, schema, 'the answer')
}

/** What every case of the shared catalogues says of itself. */
export const documented = {
  source: 'API document of the platform of Quảng Bình province; envelope of lists assumed',
  confidence: 'documented',
} as const
