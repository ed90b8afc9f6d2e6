import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectTreatments } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const treatmentsForWrongBirthDate: ConformanceCase = {
  id: 'insurance/list-treatments.wrong-birth-date',
  operation: 'listTreatments',
  kind: 'refusal',
  requirement: 'A birth date that is not the holder’s is answered with 070 and no treatment is told',
  requirementVi: 'Ngày sinh sai được trả lời mã 070 và không tiết lộ lịch sử khám chữa bệnh',
  source: 'CV 2746/BHXH-CNTT and public client code of the gateway',
  confidence: 'inferred',
  async run(t) {
    const question = { ...questionAbout(t, t.person('card-treated')), ngaySinh: '01/01/1900' }
    const body = expectTreatments(t, await t.send(operations.listTreatments, question), '070')
    t.expect((body.dsLichSuKCB2025 ?? []).length === 0, 'no treatment in a refusal')
  },
}
