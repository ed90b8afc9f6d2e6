import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListSexesAnswer } from '../../contract/index.ts'
import { expectRows } from '../ask-catalogue.ts'

export const sexesListed: ConformanceCase = {
  id: 'dvc/list-sexes.rows',
  operation: 'listSexes',
  kind: 'success',
  requirement: 'The list of sexes is given as rows with MAGIOITINH and TENGIOITINH',
  requirementVi: 'Danh mục giới tính được trả lời thành các dòng có MAGIOITINH và TENGIOITINH',
  source: 'the name of the service is public, its columns are assumed',
  confidence: 'assumed',
  async run(t) {
    await expectRows(t, operations.listSexes, zListSexesAnswer, 'MAGIOITINH', 'TENGIOITINH')
  },
}
