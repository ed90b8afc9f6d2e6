import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zListFieldsAnswer } from '../../contract/index.ts'
import { expectRows } from '../ask-catalogue.ts'

export const fieldsListed: ConformanceCase = {
  id: 'dvc/list-fields.rows',
  operation: 'listFields',
  kind: 'success',
  requirement: 'The list of fields is given as rows with MALINHVUC and TENLINHVUC',
  requirementVi: 'Danh mục lĩnh vực được trả lời thành các dòng có MALINHVUC và TENLINHVUC',
  source: 'open-source one-stop system (OpenCPS), read 2026',
  confidence: 'observed',
  async run(t) {
    await expectRows(t, operations.listFields, zListFieldsAnswer, 'MALINHVUC', 'TENLINHVUC')
  },
}
