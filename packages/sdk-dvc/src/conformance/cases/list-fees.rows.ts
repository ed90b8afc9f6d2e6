import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListFeesAnswer } from '../../contract/index.ts'
import { expectRows } from '../ask-catalogue.ts'

export const feesListed: ConformanceCase = {
  id: 'dvc/list-fees.rows',
  operation: 'listFees',
  kind: 'success',
  requirement: 'The list of fees is given as rows with MAPHILEPHI and TENPHILEPHI',
  requirementVi: 'Danh mục phí, lệ phí được trả lời thành các dòng có MAPHILEPHI và TENPHILEPHI',
  source: 'the name of the service is public, its columns are assumed',
  confidence: 'assumed',
  async run(t) {
    await expectRows(t, operations.listFees, zListFeesAnswer, 'MAPHILEPHI', 'TENPHILEPHI')
  },
}
