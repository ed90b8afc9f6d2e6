import type { ConformanceCase } from '@lienthong/conformance'
import { zGetBusinessDossierAnswer } from '../../../contract/index.ts'
import { ask, documented } from '../ask.ts'

export const getBusinessDossierUnknownDossier: ConformanceCase = {
  id: 'business-registry/get-business-dossier.unknown-dossier',
  operation: 'getBusinessDossier',
  kind: 'refusal',
  requirement: 'A number nobody has is answered with Status 0',
  requirementVi: 'Số hồ sơ không tồn tại được trả lời Status 0',
  ...documented,
  async run(t) {
    await ask(t, 'getBusinessDossier', { in_journal_no: t.unique('KHONGCO') }, zGetBusinessDossierAnswer, '0')
  },
}
