import type { ConformanceCase } from '@lienthong/conformance'
import { expectNoFile, foundPapers, question } from '../ask.ts'

export const fileWithoutSession: ConformanceCase = {
  id: 'dvc-papers/get-paper-file.without-session',
  operation: 'getPaperFile',
  kind: 'refusal',

  requirement: 'A file that lies there is refused with -1 without a session or with one never opened',
  requirementVi: 'Tải tệp không có phiên làm việc hoặc có phiên không hợp lệ bị từ chối với mã -1',
  source: 'the bodies are observed; paths, proof and codes are assumed',
  confidence: 'assumed',
  async run(t) {
    const [paper] = await foundPapers(t, question(t.person('father')))
    const DuongDan = paper?.DanhSachTepDinhKem?.[0]?.DuongDan ?? 'x'
    for (const signIn of ['none', 'stale'] as const) {
      const code = await expectNoFile(t, { CoQuanChuQuan: paper?.CoQuanChuQuan ?? 'x', DuongDan }, { signIn })
      t.expectCode(code, '-1', 'errorCode')
    }
  },
}
