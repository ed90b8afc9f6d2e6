import type { CaseOperation, ConformanceCase } from '../../case/conformance-case.ts'

// Written by hand: the judge stands alone and does not read the contract of the core.
const listServices: CaseOperation = {
  operationId: 'listLgspServices',
  method: 'GET',
  path: '/api/am/devportal/v3/apis',
}

export const servicesWithoutKeys: ConformanceCase = {
  id: 'lgsp/list-lgsp-services.without-keys',
  operation: 'listLgspServices',
  kind: 'refusal',
  requirement: 'A list of services asked for without keys is refused with HTTP 401',
  requirementVi: 'Yêu cầu danh sách dịch vụ không kèm khóa bị từ chối với HTTP 401',
  source: 'standard WSO2 API Manager behaviour',
  confidence: 'assumed',
  async run(t) {
    t.expectStatus(await t.send(listServices, {}, { signIn: 'none' }), 401)
  },
}
