import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListProceduresAnswer } from '../../contract/index.ts'
import { expectRows } from '../ask-catalogue.ts'

export const proceduresListed: ConformanceCase = {
  id: 'dvc/list-procedures.rows',
  operation: 'listProcedures',
  kind: 'success',

  requirement: 'The list of procedures is given as rows with MATTHC and TENTTHC',
  requirementVi: 'Danh sách thủ tục hành chính được trả lời thành các dòng có MATTHC và TENTTHC',
  source: 'open-source one-stop system (OpenCPS), read 2026',
  confidence: 'observed',
  async run(t) {
    await expectRows(t, operations.listProcedures, zListProceduresAnswer, 'MATTHC', 'TENTTHC')
  },
}
