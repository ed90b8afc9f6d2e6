import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, stepOf, tell } from '../ask.ts'

export const missingStepField: ConformanceCase = {
  id: 'joint-service/update-joint-status.missing-field',
  operation: 'updateJointStatus',
  kind: 'refusal',
  requirement: 'A step without its time is refused, and the field is named',
  requirementVi: 'Thiếu thời gian thực hiện bị từ chối và nêu tên trường',
  source: 'the form of validation errors of ASP.NET',
  confidence: 'inferred',
  async run(t) {
    const { thoiGianThucHien: _, ...step } = stepOf(t, dossierOf(t, 'joint-birth-at-desk'), 3)
    const { status, errors } = await tell(t, step)
    t.expect(status !== 200, 'a status other than 200')
    t.expect('thoiGianThucHien' in errors, 'errors.thoiGianThucHien')
  },
}
