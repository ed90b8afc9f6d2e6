import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListEthnicitiesAnswer } from '../../contract/index.ts'
import { expectRows } from '../ask-catalogue.ts'

export const ethnicitiesListed: ConformanceCase = {
  id: 'dvc/list-ethnicities.rows',
  operation: 'listEthnicities',
  kind: 'success',
  requirement: 'The list of ethnic groups is given as rows with MADANTOC and TENDANTOC',
  requirementVi: 'Danh mục dân tộc được trả lời thành các dòng có MADANTOC và TENDANTOC',
  source: 'the name of the service is public, its columns are assumed',
  confidence: 'assumed',
  async run(t) {
    await expectRows(t, operations.listEthnicities, zListEthnicitiesAnswer, 'MADANTOC', 'TENDANTOC')
  },
}
