import type { ConformanceCase } from '@lienthong/conformance'
import { zGetBusinessDossierAnswer } from '../../../contract/index.ts'
import { ask, documented } from '../ask.ts'

export const getBusinessDossierKnownDossier: ConformanceCase = {
  id: 'business-registry/get-business-dossier.known-dossier',
  operation: 'getBusinessDossier',
  kind: 'success',
  requirement: 'A dossier is found by its number',
  requirementVi: 'Tra cứu theo số hồ sơ trả về tình trạng',
  ...documented,
  async run(t) {
    const number = t.fact(t.person('enterprise-owner'), 'journalNumber')
    const { Data } = await ask(t, 'getBusinessDossier', { in_journal_no: number }, zGetBusinessDossierAnswer, '1')
    t.expect(Data?.[0]?.IN_JOURNAL_NO === number, 'IN_JOURNAL_NO, the number asked for')
  },
}
