import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListAgenciesAnswer } from '../../contract/index.ts'
import { expectRows } from '../ask-catalogue.ts'

export const agenciesListed: ConformanceCase = {
  id: 'dvc/list-agencies.rows',
  operation: 'listAgencies',
  kind: 'success',
  requirement: 'The list of agencies is given as rows with MADONVI and TENDONVI',
  requirementVi: 'Danh mục cơ quan được trả lời thành các dòng có MADONVI và TENDONVI',
  source: 'open-source one-stop system (OpenCPS), read 2026',
  confidence: 'observed',
  async run(t) {
    await expectRows(t, operations.listAgencies, zListAgenciesAnswer, 'MADONVI', 'TENDONVI')
  },
}
