import type { ConformanceCase } from '@lienthong/conformance'
import { zListCataloguesAnswer } from '../../../contract/index.ts'
import { ask, documented } from '../ask.ts'

export const listCataloguesEthnicGroupsAmongThem: ConformanceCase = {
  id: 'shared-catalogues/list-catalogues.ethnic-groups-among-them',
  operation: 'listCatalogues',
  kind: 'success',
  requirement: 'The catalogue of ethnic groups is among them',
  requirementVi: 'Danh mục dân tộc có trong danh sách',
  ...documented,
  async run(t) {
    const { Data } = await ask(t, 'listCatalogues', {}, zListCataloguesAnswer)
    t.expect(Data?.some(({ CategoryCode }) => CategoryCode === 'madantoc') === true, 'madantoc')
  },
}
