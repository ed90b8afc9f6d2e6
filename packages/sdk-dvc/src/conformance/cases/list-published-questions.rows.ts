import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListPublishedQuestionsAnswer } from '../../contract/index.ts'
import { rowsOf } from '../ask-catalogue.ts'

export const publishedQuestionsListed: ConformanceCase = {
  id: 'dvc/list-published-questions.rows',
  operation: 'listPublishedQuestions',
  kind: 'success',

  requirement: 'The questions of agencies are given as rows, each with a HOIDAPID of its own',
  requirementVi: 'Danh sách câu hỏi do bộ, cơ quan biên soạn được trả lời thành các dòng, mỗi dòng có HOIDAPID riêng',
  source: 'open-source one-stop system (OpenCPS), read 2026',
  confidence: 'observed',
  async run(t) {
    const rows = await rowsOf(t, operations.listPublishedQuestions, zListPublishedQuestionsAnswer)
    const ids = rows.map(({ HOIDAPID }) => String(HOIDAPID))
    t.expect(new Set(ids).size === ids.length, 'every HOIDAPID once')
  },
}
