import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListCitizenQuestionsAnswer } from '../../contract/index.ts'
import { rowsOf } from '../ask-catalogue.ts'

export const citizenQuestionsListed: ConformanceCase = {
  id: 'dvc/list-citizen-questions.rows',
  operation: 'listCitizenQuestions',
  kind: 'success',

  requirement: 'The questions of citizens are given as rows, each with a HOIDAPID of its own',
  requirementVi: 'Danh sách câu hỏi của công dân, doanh nghiệp được trả lời thành các dòng, mỗi dòng có HOIDAPID riêng',
  source: 'open-source one-stop system (OpenCPS), read 2026',
  confidence: 'observed',
  async run(t) {
    const rows = await rowsOf(t, operations.listCitizenQuestions, zListCitizenQuestionsAnswer)
    const ids = rows.map(({ HOIDAPID }) => String(HOIDAPID))
    t.expect(new Set(ids).size === ids.length, 'every HOIDAPID once')
  },
}
