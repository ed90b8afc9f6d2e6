import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListLegalBasesAnswer } from '../../contract/index.ts'
import { expectRows } from '../ask-catalogue.ts'

export const legalBasesListed: ConformanceCase = {
  id: 'dvc/list-legal-bases.rows',
  operation: 'listLegalBases',
  kind: 'success',
  requirement: 'The list of legal documents is given as rows with SOVANBAN and TENVANBAN',
  requirementVi: 'Danh mục căn cứ pháp lý được trả lời thành các dòng có SOVANBAN và TENVANBAN',
  source: 'the name of the service is public, its columns are assumed',
  confidence: 'assumed',
  async run(t) {
    await expectRows(t, operations.listLegalBases, zListLegalBasesAnswer, 'SOVANBAN', 'TENVANBAN')
  },
}
