import type { ConformanceCase } from '@lienthong/conformance'
import { isSuccess, listPapers, question } from '../ask.ts'

export const papersOfAnother: ConformanceCase = {
  id: 'dvc-papers/list-personal-papers.of-another-citizen',
  operation: 'listPersonalPapers',
  kind: 'refusal',

  requirement: 'A citizen who asks for the papers of somebody else is refused, and told nothing',
  requirementVi: 'Công dân yêu cầu giấy tờ của người khác bị từ chối và không nhận được gì',
  source: 'the bodies are observed; paths, proof and codes are assumed',
  confidence: 'assumed',
  async run(t) {
    const { errorCode, result } = await listPapers(t, question(t.person('father'), t.person('mother')))
    t.expect(!isSuccess(errorCode), 'an errorCode that is not 0, "0" or "00"')
    t.expect(!result?.DanhSachGiayToKetQua?.length, 'no papers in a refusal')
  },
}
