import type { ConformanceCase } from '@lienthong/conformance'
import { zSubmitDeclarationAnswer } from '../../../contract/index.ts'
import { declarationOf, demand, firstGeneration } from '../ask.ts'

export const submitDeclarationMandateForNumberTwo: ConformanceCase = {
  id: 'criminal-record/submit-declaration.mandate-for-number-two',
  operation: 'submitDeclaration',
  kind: 'refusal',
  requirement: 'Nobody can be mandated for certificate No. 2',
  requirementVi: 'Phiếu lý lịch tư pháp số 2 không được ủy quyền',
  ...firstGeneration,
  writes: true,
  async run(t) {
    const request = declarationOf(t)
    const declarationWSForm = { ...request.declarationWSForm, formType: '2', declareTypeId: '3845' }
    const mandatorWSForm = { fullName: 'Người Khác' }
    await demand(
      t,
      'submitDeclaration',
      { ...request, declarationWSForm, mandatorWSForm },
      zSubmitDeclarationAnswer,
      '0',
    )
  },
}
