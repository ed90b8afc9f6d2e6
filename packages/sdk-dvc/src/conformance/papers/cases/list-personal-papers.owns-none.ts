import type { ConformanceCase } from '@lienthong/conformance'
import { foundPapers, question } from '../ask.ts'

export const ownsNone: ConformanceCase = {
  id: 'dvc-papers/list-personal-papers.owns-none',
  operation: 'listPersonalPapers',
  kind: 'success',

  requirement: 'A kind of paper that the citizen does not own is a success with an empty list',
  requirementVi: 'Loại giấy tờ mà công dân không có được trả lời thành công với danh sách rỗng',
  source: 'the bodies are observed; paths, proof and codes are assumed',
  confidence: 'assumed',
  async run(t) {
    const DanhSachDanhMucKetQua = [{ MaKetQua: 'KQ.X99.999999', SoKyHieu: '' }]
    const papers = await foundPapers(t, { ...question(t.person('father')), DanhSachDanhMucKetQua })
    t.expect(papers.length === 0, 'an empty list')
  },
}
