import type { ConformanceCase } from '@lienthong/conformance'
import { foundPapers, question } from '../ask.ts'

export const ownPapers: ConformanceCase = {
  id: 'dvc-papers/list-personal-papers.own-papers',
  operation: 'listPersonalPapers',
  kind: 'success',

  requirement:
    'A citizen who owns papers of the kinds asked for is given them, each with its agency and where its files lie',
  requirementVi: 'Công dân có giấy tờ thuộc loại yêu cầu nhận được danh sách kèm cơ quan chủ quản và đường dẫn tệp',
  source: 'a provincial one-stop product (PASETO), read 2026',
  confidence: 'observed',
  async run(t) {
    const papers = await foundPapers(t, question(t.person('father')))
    t.expect(papers.length > 0, 'at least one paper')
    t.expect(
      papers.every(({ MaKetQua }) => ['KQ.G15.000031', 'KQ.G15.000032'].includes(MaKetQua)),
      'only what was asked for',
    )
    t.expect(
      papers.every(({ CoQuanChuQuan }) => !!CoQuanChuQuan),
      'CoQuanChuQuan of every paper',
    )
    const files = papers.flatMap(({ DanhSachTepDinhKem }) => DanhSachTepDinhKem ?? [])
    t.expect(
      files.every(({ DuongDan }) => !!DuongDan),
      'DuongDan of every file',
    )
  },
}
