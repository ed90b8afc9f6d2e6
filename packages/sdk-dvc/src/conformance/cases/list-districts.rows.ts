import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListDistrictsAnswer } from '../../contract/index.ts'
import { expectAnyRows } from '../ask-catalogue.ts'

export const districtsListed: ConformanceCase = {
  id: 'dvc/list-districts.rows',
  operation: 'listDistricts',
  kind: 'success',
  requirement:
    'The list of districts is given as rows with MAQUANHUYEN and TENQUANHUYEN; it is empty while there are none',
  requirementVi:
    'Danh mục quận, huyện được trả lời thành các dòng có MAQUANHUYEN và TENQUANHUYEN; có thể rỗng khi không còn đơn vị nào',
  source: 'the name of the service is public, its columns are assumed',
  confidence: 'assumed',
  async run(t) {
    await expectAnyRows(t, operations.listDistricts, zListDistrictsAnswer, 'MAQUANHUYEN', 'TENQUANHUYEN')
  },
}
