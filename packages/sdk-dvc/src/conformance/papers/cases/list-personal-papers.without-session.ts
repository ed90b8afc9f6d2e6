import type { ConformanceCase } from '@lienthong/conformance'
import { listPapers, question } from '../ask.ts'

export const papersWithoutSession: ConformanceCase = {
  id: 'dvc-papers/list-personal-papers.without-session',
  operation: 'listPersonalPapers',
  kind: 'refusal',

  requirement: 'A question without a session or with one never opened is refused with -1, and told nothing',
  requirementVi:
    'Yêu cầu không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1 và không nhận được gì',
  source: 'the bodies are observed; paths, proof and codes are assumed',
  confidence: 'assumed',
  async run(t) {
    for (const signIn of ['none', 'stale'] as const) {
      const { errorCode, result } = await listPapers(t, question(t.person('father')), { signIn })
      t.expectCode(String(errorCode), '-1', 'errorCode')
      t.expect(!result?.DanhSachGiayToKetQua?.length, 'no papers in a refusal')
    }
  },
}
