import { z } from 'zod'
import type { ConformanceCase } from '../../case/conformance-case.ts'

// Written by hand: the judge stands alone and does not read the contract of the core.
const zAnswer = z.object({
  access_token: z.string().min(1),
  token_type: z.literal('Bearer'),
  expires_in: z.int().positive(),
})

export const goodKeys: ConformanceCase = {
  id: 'lgsp/issue-lgsp-token.good-keys',
  operation: 'issueLgspToken',
  kind: 'success',
  requirement: 'The keys and codes of an application are answered with a Bearer token and the seconds it lives',
  requirementVi: 'Khóa và mã ứng dụng đúng được cấp token Bearer kèm số giây hiệu lực',
  source: 'public one-stop systems and clients of provinces’ platforms',
  confidence: 'observed',
  async run(t) {
    const answer = await t.signIn()
    t.expectStatus(answer, 200)
    t.expectFits(answer.body, zAnswer, 'the answer')
  },
}
