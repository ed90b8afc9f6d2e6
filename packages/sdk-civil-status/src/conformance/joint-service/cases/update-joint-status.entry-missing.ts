import type { ConformanceCase } from '@lienthong/conformance'
import { dossierOf, stepOf, tell } from '../ask.ts'

export const entryMissing: ConformanceCase = {
  id: 'joint-service/update-joint-status.entry-missing',
  operation: 'updateJointStatus',
  kind: 'refusal',
  requirement: 'A dossier is not registered without its entry',
  requirementVi: 'Không nhận trạng thái hoàn thành đăng ký khi thiếu kết quả',
  source: 'chosen by this project',
  confidence: 'assumed',
  async run(t) {
    const { status, errors } = await tell(t, stepOf(t, dossierOf(t, 'joint-birth-at-registry'), 4))
    t.expect(status !== 200, 'a status other than 200')
    t.expect('ketQuaXuLy' in errors, 'errors.ketQuaXuLy')
  },
}
