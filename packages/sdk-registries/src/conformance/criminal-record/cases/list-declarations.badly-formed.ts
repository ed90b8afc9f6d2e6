import type { ConformanceCase } from '@lienthong/conformance'
import { zListDeclarationsAnswer } from '../../../contract/index.ts'
import { demand, firstGeneration } from '../ask.ts'

export const listDeclarationsBadlyFormed: ConformanceCase = {
  id: 'criminal-record/list-declarations.badly-formed',
  operation: 'listDeclarations',
  kind: 'refusal',
  requirement: 'A question of no known kind is refused',
  requirementVi: 'Loại thông tin không có trong danh mục bị từ chối',
  ...firstGeneration,
  async run(t) {
    await demand(t, 'listDeclarations', { infoType: '9' }, zListDeclarationsAnswer, '0')
  },
}
