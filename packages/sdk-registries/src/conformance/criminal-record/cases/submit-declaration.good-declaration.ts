import type { ConformanceCase } from '@lienthong/conformance'
import { entered, firstGeneration } from '../ask.ts'

export const submitDeclarationGoodDeclaration: ConformanceCase = {
  id: 'criminal-record/submit-declaration.good-declaration',
  operation: 'submitDeclaration',
  kind: 'success',
  requirement: 'A good declaration is taken in and gets a number',
  requirementVi: 'Tờ khai hợp lệ được tiếp nhận và có số',
  ...firstGeneration,
  writes: true,
  async run(t) {
    const { id } = await entered(t)
    t.expect(id !== '', 'ID')
  },
}
