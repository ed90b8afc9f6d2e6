import type { ConformanceCase } from '@lienthong/conformance'
import { zGetEnterpriseAnswer } from '../../../contract/index.ts'
import { ask, documented } from '../ask.ts'

export const getEnterpriseKnownEnterprise: ConformanceCase = {
  id: 'business-registry/get-enterprise.known-enterprise',
  operation: 'getEnterprise',
  kind: 'success',
  requirement: 'An enterprise is found by its code, with its representatives',
  requirementVi: 'Tra cứu doanh nghiệp theo mã số trả về tên và người đại diện',
  ...documented,
  async run(t) {
    const msdn = t.fact(t.person('enterprise-owner'), 'enterpriseCode')
    const { MainInformation } = await ask(t, 'getEnterprise', { msdn }, zGetEnterpriseAnswer, '1')
    t.expect(MainInformation?.ENTERPRISE_GDT_CODE === msdn, 'ENTERPRISE_GDT_CODE, the code asked for')
    t.expect((MainInformation?.LEGAL_NAMES ?? '') !== '', 'LEGAL_NAMES')
  },
}
