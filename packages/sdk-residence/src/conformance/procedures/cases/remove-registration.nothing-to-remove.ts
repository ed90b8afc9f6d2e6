import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { expectRefused } from '../ask.ts'
import { removal } from '../forms.ts'

export const nothingToRemove: ConformanceCase = {
  id: 'residence-procedures/remove-registration.nothing-to-remove',
  operation: 'removeRegistration',
  kind: 'refusal',
  requirement: 'A temporary registration that is not there is refused with 13',
  requirementVi: 'Không có đăng ký tạm trú để xóa thì bị từ chối với mã 13',
  source: '“not resident” is to be told apart from a failure, compensation table of the joint procedures',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    await expectRefused(t, operations.removeRegistration, removal(t, 'TAM_TRU', t.person('hotel-guest')), '13')
  },
}
