import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListLevelsAnswer } from '../../contract/index.ts'
import { expectRows } from '../ask-catalogue.ts'

export const levelsListed: ConformanceCase = {
  id: 'dvc/list-levels.rows',
  operation: 'listLevels',
  kind: 'success',
  requirement: 'The list of levels is given as rows with MACAPTHUCHIEN and TENCAPTHUCHIEN',
  requirementVi: 'Danh mục cấp thực hiện được trả lời thành các dòng có MACAPTHUCHIEN và TENCAPTHUCHIEN',
  source: 'the name of the service is public, its columns are assumed',
  confidence: 'assumed',
  async run(t) {
    await expectRows(t, operations.listLevels, zListLevelsAnswer, 'MACAPTHUCHIEN', 'TENCAPTHUCHIEN')
  },
}
