import type { ConformanceCase } from '@lienthong/conformance'
import { zMarkDeclarationsDoneAnswer } from '../../../contract/index.ts'
import { demand, firstGeneration } from '../ask.ts'

export const markDeclarationsDoneUnknownNumber: ConformanceCase = {
  id: 'criminal-record/mark-declarations-done.unknown-number',
  operation: 'markDeclarationsDone',
  kind: 'refusal',
  requirement: 'A number that does not exist is refused',
  requirementVi: 'Số tờ khai không tồn tại bị từ chối',
  ...firstGeneration,
  writes: true,
  async run(t) {
    const marks = { declarationId: t.unique('KHONGCO'), infoType: '2' }
    await demand(t, 'markDeclarationsDone', marks, zMarkDeclarationsDoneAnswer, '0')
  },
}
