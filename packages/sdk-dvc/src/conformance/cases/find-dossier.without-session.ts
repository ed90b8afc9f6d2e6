import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zFindDossierAnswer } from '../../contract/index.ts'
import { expectSessionRefused } from '../ask.ts'

export const findWithoutSession: ConformanceCase = {
  id: 'dvc/find-dossier.without-session',
  operation: 'findDossier',
  kind: 'refusal',
  requirement: 'A question without a session or with one never opened is refused with -1 and discloses nothing',
  requirementVi:
    'Yêu cầu không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1 và không tiết lộ kết quả',
  source: 'the code of a session that is over is not public',
  confidence: 'assumed',
  async run(t) {
    for (const signIn of ['none', 'stale'] as const) {
      const answer = await t.send(operations.findDossier, { mahoso: t.unique('H42.18') }, { signIn })
      const body = t.expectFits(answer.body, zFindDossierAnswer, 'the answer')
      expectSessionRefused(t, body)
      t.expect(!body.result?.length, 'no result in a refusal')
    }
  },
}
