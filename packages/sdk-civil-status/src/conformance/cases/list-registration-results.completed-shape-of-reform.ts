import type { ConformanceCase } from '@lienthong/conformance'
import { decided } from '../ask.ts'
import { birthFormOf2025 } from '../forms.ts'
import { newRegistration } from '../registration.ts'
import { resultOf } from '../result.ts'

export const completedShapeOfReform: ConformanceCase = {
  id: 'civil-status/list-registration-results.completed-shape-of-reform',
  operation: 'listRegistrationResults',
  kind: 'success',
  requirement: 'A birth in the shape of 2025 ends with an entry that the contract knows',
  requirementVi: 'Khai sinh theo cấu trúc 2025 hoàn thành có kết quả đúng hợp đồng dữ liệu',
  source: 'the shape was seen for module BS in helper tools of Gia Lai, read 2026; for births it is assumed',
  confidence: 'assumed',
  async run(t) {
    const row = await decided(t, newRegistration(t, birthFormOf2025(t), 'LTKS'))
    t.expectCode(row.trangThai, 4, 'trangThai')
    const result = resultOf(t, row)
    t.expect(/^\d{12}$/.test(result.soDinhDanh ?? ''), 'soDinhDanh of 12 digits')
  },
}
