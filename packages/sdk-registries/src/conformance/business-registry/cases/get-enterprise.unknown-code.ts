import type { ConformanceCase } from '@lienthong/conformance'
import { zGetEnterpriseAnswer } from '../../../contract/index.ts'
import { ask, documented } from '../ask.ts'

export const getEnterpriseUnknownCode: ConformanceCase = {
  id: 'business-registry/get-enterprise.unknown-code',
  operation: 'getEnterprise',
  kind: 'refusal',
  requirement: 'A code nobody has is answered with Status 0',
  requirementVi: 'Mã số không tồn tại được trả lời Status 0',
  ...documented,
  async run(t) {
    await ask(t, 'getEnterprise', { msdn: '9999999999' }, zGetEnterpriseAnswer, '0')
  },
}
