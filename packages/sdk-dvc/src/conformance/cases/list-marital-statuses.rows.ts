import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListMaritalStatusesAnswer } from '../../contract/index.ts'
import { expectRows } from '../ask-catalogue.ts'

export const maritalStatusesListed: ConformanceCase = {
  id: 'dvc/list-marital-statuses.rows',
  operation: 'listMaritalStatuses',
  kind: 'success',
  requirement: 'The list of marital statuses is given as rows with MATINHTRANGHONNHAN and TENTINHTRANGHONNHAN',
  requirementVi:
    'Danh mục tình trạng hôn nhân được trả lời thành các dòng có MATINHTRANGHONNHAN và TENTINHTRANGHONNHAN',
  source: 'the name of the service is public, its columns are assumed',
  confidence: 'assumed',
  async run(t) {
    await expectRows(
      t,
      operations.listMaritalStatuses,
      zListMaritalStatusesAnswer,
      'MATINHTRANGHONNHAN',
      'TENTINHTRANGHONNHAN',
    )
  },
}
