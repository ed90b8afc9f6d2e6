import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectTreatments } from '../expect-card-code.ts'
import { questionAbout } from '../question.ts'

export const treatedHolder: ConformanceCase = {
  id: 'insurance/list-treatments.treated-holder',
  operation: 'listTreatments',
  kind: 'success',
  requirement: 'The treatments of a holder are listed, each with its facility and the time of admission',
  requirementVi: 'Các lượt khám chữa bệnh của chủ thẻ được liệt kê kèm mã cơ sở và thời điểm vào',
  source: 'CV 2746/BHXH-CNTT and public client code of the gateway',
  confidence: 'observed',
  async run(t) {
    const question = questionAbout(t, t.person('card-treated'))
    const { dsLichSuKCB2025 } = expectTreatments(t, await t.send(operations.listTreatments, question), '000')
    const rows = dsLichSuKCB2025 ?? []
    t.expect(rows.length > 0, 'at least one treatment')
    t.expect(
      rows.every(({ maCSKCB, ngayVao }) => Boolean(maCSKCB) && Boolean(ngayVao)),
      'maCSKCB and ngayVao in every treatment',
    )
  },
}
