import type { ConformanceCase } from '@lienthong/conformance'
import { catalogueRows } from '../catalogue.ts'

export const fiveCatalogues: ConformanceCase = {
  id: 'civil-status-generation1/list-catalogue.five-catalogues',
  operation: 'listCatalogue',
  kind: 'success',
  requirement: 'Each of the five catalogues is JSON in a string, a list of rows that each have a code and a name',
  requirementVi: 'Mỗi danh mục trong năm danh mục là chuỗi JSON gồm các dòng có mã và tên',
  source: 'API document of one province’s platform, read 2026; names of the fields assumed',
  confidence: 'documented',
  async run(t) {
    for (const loaiDanhMuc of ['1', '2', '3', '4', '5'] as const) {
      const rows = await catalogueRows(t, loaiDanhMuc)
      const complete = rows.every((row) => (row.ma ?? row.maDonViHanhChinh) && (row.ten ?? row.tenDonViHanhChinh))
      t.expect(rows.length > 0 && complete, `code and name in every row of catalogue ${loaiDanhMuc}`)
    }
  },
}
