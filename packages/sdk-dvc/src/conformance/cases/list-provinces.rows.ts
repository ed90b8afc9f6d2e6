import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListProvincesAnswer } from '../../contract/index.ts'
import { expectRows } from '../ask-catalogue.ts'

export const provincesListed: ConformanceCase = {
  id: 'dvc/list-provinces.rows',
  operation: 'listProvinces',
  kind: 'success',
  requirement: 'The list of provinces is given as rows with MATINHTHANH and TENTINHTHANH',
  requirementVi: 'Danh mục tỉnh, thành phố được trả lời thành các dòng có MATINHTHANH và TENTINHTHANH',
  source: 'the name of the service is public, its columns are assumed',
  confidence: 'assumed',
  async run(t) {
    await expectRows(t, operations.listProvinces, zListProvincesAnswer, 'MATINHTHANH', 'TENTINHTHANH')
  },
}
