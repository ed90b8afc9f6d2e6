import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListCatalogueAnswer } from '../../../contract/index.ts'
import { expectRefused } from '../ask.ts'

export const unknownCatalogue: ConformanceCase = {
  id: 'civil-status-generation1/list-catalogue.unknown-catalogue',
  operation: 'listCatalogue',
  kind: 'refusal',
  requirement: 'A catalogue that does not exist is refused with 302',
  requirementVi: 'Loại danh mục không tồn tại bị từ chối với mã 302',
  source: 'API document of one province’s platform, read 2026',
  confidence: 'documented',
  async run(t) {
    const answer = await t.send(operations.listCatalogue, { loaiDanhMuc: '9' })
    t.expectStatus(answer, 200)
    expectRefused(t, t.expectFits(answer.body, zListCatalogueAnswer, 'the answer'), '302')
  },
}
