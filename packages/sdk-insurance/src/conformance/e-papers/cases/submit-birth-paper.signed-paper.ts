import type { ConformanceCase } from '@lienthong/conformance'
import { birthOf, demandPaper } from '../paper.ts'
import { signedPaper } from '../signed-paper.ts'

export const signedBirthPaper: ConformanceCase = {
  id: 'insurance-papers/submit-birth-paper.signed-paper',
  operation: 'submitBirthPaper',
  kind: 'success',
  requirement: 'A birth paper whose signature holds is taken in with 200, a transaction and a time',
  requirementVi: 'Giấy chứng sinh có chữ ký hợp lệ được tiếp nhận với mã 200, mã giao dịch và thời gian tiếp nhận',
  source: 'annex 2 of CV 3220/BHXH-CNTT (2025) as told by public readings of it',
  confidence: 'observed',
  writes: true,
  async run(t) {
    const document = await signedPaper(t, t.person('paper-signer'), birthOf(t))
    const { MaGD, ThoiGianTiepNhan } = await demandPaper(t, document, '61', '200')
    t.expect(Boolean(MaGD), 'MaGD, the transaction')
    t.expect(/^\d{14}$/.test(ThoiGianTiepNhan ?? ''), 'ThoiGianTiepNhan, 14 digits')
  },
}
