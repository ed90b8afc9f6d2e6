import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListAnswersAnswer } from '../../contract/index.ts'
import { rowsOf } from '../ask-catalogue.ts'

export const answersToUnknown: ConformanceCase = {
  id: 'dvc/list-answers.unknown-question',
  operation: 'listAnswers',
  kind: 'success',

  requirement: 'A question that is not there has no answers, which is no error',
  requirementVi: 'Câu hỏi không tồn tại được trả lời thành công với danh sách trả lời rỗng',
  source: 'not seen; as the look-up of dossiers',
  confidence: 'assumed',
  async run(t) {
    const rows = await rowsOf(t, operations.listAnswers, zListAnswersAnswer, { cauhoiid: '999999999999' })
    t.expect(rows.length === 0, 'an empty result')
  },
}
