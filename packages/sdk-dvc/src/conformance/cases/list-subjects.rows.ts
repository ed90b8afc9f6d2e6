import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListSubjectsAnswer } from '../../contract/index.ts'
import { expectRows } from '../ask-catalogue.ts'

export const subjectsListed: ConformanceCase = {
  id: 'dvc/list-subjects.rows',
  operation: 'listSubjects',
  kind: 'success',
  requirement: 'The list of kinds of applicants is given as rows with MADOITUONG and TENDOITUONG',
  requirementVi: 'Danh mục đối tượng thực hiện được trả lời thành các dòng có MADOITUONG và TENDOITUONG',
  source: 'the name of the service is public, its columns are assumed',
  confidence: 'assumed',
  async run(t) {
    await expectRows(t, operations.listSubjects, zListSubjectsAnswer, 'MADOITUONG', 'TENDOITUONG')
  },
}
