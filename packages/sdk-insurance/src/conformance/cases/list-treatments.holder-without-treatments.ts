import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectTreatments } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const holderWithoutTreatments: ConformanceCase = {
  id: 'insurance/list-treatments.holder-without-treatments',
  operation: 'listTreatments',
  kind: 'success',
  requirement: 'A holder without treatments is answered with 000 and no list',
  requirementVi: 'Chủ thẻ chưa có lượt khám chữa bệnh nào được trả lời mã 000 và không có danh sách',
  source: 'CV 2746/BHXH-CNTT and public client code of the gateway',
  confidence: 'observed',
  async run(t) {
    const question = questionAbout(t, t.person('card-area-k1'))
    const { dsLichSuKCB2025 } = expectTreatments(t, await t.send(operations.listTreatments, question), '000')
    t.expect((dsLichSuKCB2025 ?? []).length === 0, 'no treatment')
  },
}
