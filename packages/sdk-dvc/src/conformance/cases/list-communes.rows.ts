import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListCommunesAnswer } from '../../contract/index.ts'
import { expectRows } from '../ask-catalogue.ts'

export const communesListed: ConformanceCase = {
  id: 'dvc/list-communes.rows',
  operation: 'listCommunes',
  kind: 'success',
  requirement: 'The list of communes is given as rows with MAPHUONGXA and TENPHUONGXA',
  requirementVi: 'Danh mục phường, xã được trả lời thành các dòng có MAPHUONGXA và TENPHUONGXA',
  source: 'the name of the service is public, its columns are assumed',
  confidence: 'assumed',
  async run(t) {
    await expectRows(t, operations.listCommunes, zListCommunesAnswer, 'MAPHUONGXA', 'TENPHUONGXA')
  },
}
