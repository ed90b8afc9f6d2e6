import type { ConformanceCase } from '@lienthong/conformance'
import { entered, expectState, firstGeneration } from '../ask.ts'

export const getDeclarationStatusIssuedCertificate: ConformanceCase = {
  id: 'criminal-record/get-declaration-status.issued-certificate',
  operation: 'getDeclarationStatus',
  kind: 'success',
  requirement: 'A declaration is received, and has its certificate with a day in the end',
  requirementVi: 'Hồ sơ được tiếp nhận, sau cùng có phiếu kèm ngày cấp',
  ...firstGeneration,
  writes: true,
  async run(t) {
    const { code } = await entered(t)
    await expectState(t, code, '3')
    await t.letTimePass(26 * 60 * 60_000)
    const { ISSUE_DATE } = await expectState(t, code, '5')
    t.expect((ISSUE_DATE ?? '') !== '', 'ISSUE_DATE')
  },
}
