import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListReligionsAnswer } from '../../contract/index.ts'
import { expectRows } from '../ask-catalogue.ts'

export const religionsListed: ConformanceCase = {
  id: 'dvc/list-religions.rows',
  operation: 'listReligions',
  kind: 'success',
  requirement: 'The list of religions is given as rows with MATONGIAO and TENTONGIAO',
  requirementVi: 'Danh mục tôn giáo được trả lời thành các dòng có MATONGIAO và TENTONGIAO',
  source: 'the name of the service is public, its columns are assumed',
  confidence: 'assumed',
  async run(t) {
    await expectRows(t, operations.listReligions, zListReligionsAnswer, 'MATONGIAO', 'TENTONGIAO')
  },
}
