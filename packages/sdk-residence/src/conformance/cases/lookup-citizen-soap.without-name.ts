import type { ConformanceCase } from '@lienthong/conformance'
import { operations } from '../../contract/index.ts'
import { expectFault } from '../answered.ts'
import { lookupQuestion } from '../soap-question.ts'

export const soapLookupWithoutName: ConformanceCase = {
  id: 'residence-soap/lookup-citizen-soap.without-name',
  operation: 'lookupCitizenSoap',
  kind: 'refusal',
  requirement: 'A question by the number alone is refused with a SOAP fault',
  requirementVi: 'Yêu cầu chỉ có số định danh, thiếu họ tên bị từ chối bằng lỗi SOAP',
  source: 'every public client sends number, name and birth date together; that less is refused is assumed',
  confidence: 'assumed',
  async run(t) {
    const { TraCuuThongTinCongDan: whole } = lookupQuestion(t.person('mother'), t.unique)
    const { HoVaTen: _, ...question } = whole
    expectFault(t, await t.send(operations.lookupCitizenSoap, { TraCuuThongTinCongDan: question }))
  },
}
