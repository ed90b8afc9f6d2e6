import { z } from 'zod'
import type { CaseOperation, ConformanceCase } from '../../case/conformance-case.ts'

// Written by hand: the judge stands alone and does not read the contract of the core.
const listServices: CaseOperation = {
  operationId: 'listLgspServices',
  method: 'GET',
  path: '/api/am/devportal/v3/apis',
}
const zAnswer = z.object({ count: z.int(), list: z.array(z.object({ name: z.string(), context: z.string() })) })

export const servicesWithKeys: ConformanceCase = {
  id: 'lgsp/list-lgsp-services.with-keys',
  operation: 'listLgspServices',
  kind: 'success',
  requirement: 'The services a province publishes are listed and counted',
  requirementVi: 'Danh sách dịch vụ của tỉnh được trả về kèm số lượng',
  source: 'developer portal of WSO2 API Manager',
  confidence: 'assumed',
  async run(t) {
    const answer = await t.send(listServices, {})
    t.expectStatus(answer, 200)
    const { count, list } = t.expectFits(answer.body, zAnswer, 'the answer')
    t.expect(count === list.length, 'as many services as are counted')
  },
}
