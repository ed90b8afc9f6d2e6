import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { declarationOf, firstGeneration } from '../ask.ts'

export const submitDeclarationWithoutToken: ConformanceCase = {
  id: 'criminal-record/submit-declaration.without-token',
  operation: 'submitDeclaration',
  kind: 'refusal',
  requirement: 'A declaration without a token or with one never issued is refused with HTTP 401',
  requirementVi: 'Tờ khai gửi không có token hoặc có token chưa từng được cấp bị từ chối với HTTP 401',
  ...firstGeneration,
  writes: true,
  async run(t) {
    const request = declarationOf(t)
    t.expectStatus(await t.send(operations.submitDeclaration, request, { signIn: 'none' }), 401)
    t.expectStatus(await t.send(operations.submitDeclaration, request, { signIn: 'stale' }), 401)
  },
}
