import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../../contract/index.ts'
import { submit } from '../ask.ts'
import { permanentForm } from '../forms.ts'

export const missingHome: ConformanceCase = {
  id: 'residence-procedures/register-permanent-residence.missing-field',
  operation: 'registerPermanentResidence',
  kind: 'refusal',
  requirement: 'A form without its home is refused with 01, and the field is named',
  requirementVi: 'Tờ khai thiếu chỗ ở bị từ chối với mã 01 và nêu tên trường',
  source: 'proposed by this project',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const { choO: _, ...form } = permanentForm(t)
    const { maKetQua, truong = [] } = await submit(t, operations.registerPermanentResidence, form)
    t.expectCode(maKetQua, '01', 'maKetQua')
    t.expectCode(truong[0]?.ten, 'choO', 'the field at fault')
  },
}
