import { z } from 'zod'
import type { ConformanceCase } from '../../case/conformance-case.ts'

// Written by hand: the judge stands alone and does not read the contract of the core.
const zAnswer = z.object({ session: z.string().min(1), error_code: z.union([z.literal(0), z.literal(['0', '00'])]) })

export const goodPassword: ConformanceCase = {
  id: 'security-server/open-session.good-password',
  operation: 'openSession',
  kind: 'success',
  requirement: 'The account of the province is answered with a session and error_code 0',
  requirementVi: 'Tài khoản của tỉnh được cấp phiên làm việc với error_code 0',
  source: 'public clients of two provinces and an open-source one-stop system',
  confidence: 'observed',
  async run(t) {
    const answer = await t.signIn()
    t.expectStatus(answer, 200)
    t.expectFits(answer.body, zAnswer, 'the answer')
  },
}
