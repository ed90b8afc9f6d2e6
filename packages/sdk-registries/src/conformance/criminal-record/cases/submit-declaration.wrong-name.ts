import type { ConformanceCase } from '@lienthong/conformance'
import { zSubmitDeclarationAnswer } from '../../../contract/index.ts'
import { declarationOf, demand, firstGeneration } from '../ask.ts'

export const submitDeclarationWrongName: ConformanceCase = {
  id: 'criminal-record/submit-declaration.wrong-name',
  operation: 'submitDeclaration',
  kind: 'refusal',
  requirement: 'A name that is not that of the personal number is refused',
  requirementVi: 'Họ tên không khớp số định danh bị từ chối',
  ...firstGeneration,
  writes: true,
  async run(t) {
    const request = declarationOf(t)
    const declarationWSForm = { ...request.declarationWSForm, fullName: 'Người Khác' }
    await demand(t, 'submitDeclaration', { ...request, declarationWSForm }, zSubmitDeclarationAnswer, '0')
  },
}
