import type { ConformanceCase } from '@lienthong/conformance'
import { zListDeclarationStatusesAnswer } from '../../../contract/index.ts'
import { demand, firstGeneration } from '../ask.ts'

export const listDeclarationStatusesBadlyFormed: ConformanceCase = {
  id: 'criminal-record/list-declaration-statuses.badly-formed',
  operation: 'listDeclarationStatuses',
  kind: 'refusal',
  requirement: 'A question of no known kind is refused',
  requirementVi: 'Loại thông tin không có trong danh mục bị từ chối',
  ...firstGeneration,
  async run(t) {
    await demand(t, 'listDeclarationStatuses', { infoType: '9' }, zListDeclarationStatusesAnswer, '0')
  },
}
