import type { ConformanceCase } from '@lienthong/conformance'
import { zGetDeclarationStatusAnswer } from '../../../contract/index.ts'
import { demand, firstGeneration } from '../ask.ts'

export const getDeclarationStatusUnknownDossier: ConformanceCase = {
  id: 'criminal-record/get-declaration-status.unknown-dossier',
  operation: 'getDeclarationStatus',
  kind: 'refusal',
  requirement: 'A code nobody used is refused',
  requirementVi: 'Mã hồ sơ chưa từng gửi bị từ chối',
  ...firstGeneration,
  async run(t) {
    const question = { idReceivedDec: t.unique('KHONGCO'), infoType: '2' }
    await demand(t, 'getDeclarationStatus', question, zGetDeclarationStatusAnswer, '0')
  },
}
