import type { ConformanceCase } from '@lienthong/conformance'
import { openQuote } from '../ask.ts'

export const sameQuestionSameQuote: ConformanceCase = {
  id: 'insurance-household/quote-renewal.same-question-same-quote',
  operation: 'quoteRenewal',
  kind: 'success',
  requirement: 'The same payer with the same list is given the same open quote',
  requirementVi: 'Cùng người nộp và cùng danh sách được trả lại đúng bảng tính tiền đang mở',
  source: 'order of the renewal service on the national portal; the wire is not public',
  confidence: 'assumed',
  writes: true,
  async run(t) {
    const first = await openQuote(t, 12, 'household-pair-head')
    const second = await openQuote(t, 12, 'household-pair-head')
    t.expect(first.maBaoGia === second.maBaoGia, 'the same maBaoGia')
  },
}
