import type { ConformanceCase } from '@lienthong/conformance'
import { zQuoteRenewalAnswer } from '../../../contract/index.ts'
import { demand, wishesOf } from '../ask.ts'

export const somebodyOfAnotherHousehold: ConformanceCase = {
  id: 'insurance-household/quote-renewal.somebody-of-another-household',
  operation: 'quoteRenewal',
  kind: 'refusal',
  requirement: 'A list with somebody who lives elsewhere is refused with KHONG_THUOC_HO',
  requirementVi: 'Danh sách có người không thuộc hộ bị từ chối với KHONG_THUOC_HO',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const wishes = await wishesOf(t, 3, 'household-five-head', 'household-gap')
    await demand(t, 'quoteRenewal', wishes, zQuoteRenewalAnswer, 'KHONG_THUOC_HO')
  },
}
