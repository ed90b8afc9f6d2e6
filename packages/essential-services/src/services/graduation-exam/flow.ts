import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { opening, type FlowStep } from '../../service/flow-step.ts'
import type { graduationExamForm } from './form.ts'

const wantsAdmission = { field: 'request', is: ['admission', 'both'] } as const

/** Steps of exam and admission; the ministry of education keeps them, the province mirrors them. */
export const graduationExamFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-school-record',
    system: 'education',
    kind: 'look-up',
    finds: ['school-record'],
    vi: 'Lấy hồ sơ học tập của thí sinh',
    en: 'Looks for the school record',
  },
  {
    id: 'verify',
    system: 'population',
    kind: 'look-up',
    vi: 'Đối chiếu hồ sơ học tập với CSDL quốc gia về dân cư',
    en: 'The school record is compared with the population database',
  },
  {
    id: 'register',
    system: 'education',
    kind: 'decide',
    vi: 'Đăng ký dự thi, trường và sở giáo dục kiểm tra',
    en: 'The candidate is registered, school and province check',
  },
  {
    id: 'admission',
    system: 'education',
    kind: 'decide',
    when: wantsAdmission,
    vi: 'Đăng ký nguyện vọng xét tuyển',
    en: 'The wishes are registered',
  },
  {
    id: 'pay',
    system: 'payment',
    kind: 'pay',
    when: wantsAdmission,
    vi: 'Nộp lệ phí theo số nguyện vọng',
    en: 'The fee of each wish is paid',
  },
  {
    id: 'mirror',
    system: 'portal',
    kind: 'record',
    call: 'sync.record',
    vi: 'Phản ánh trạng thái lên Cổng Dịch vụ công quốc gia',
    en: 'The portal is told of the state',
  },
]

/** The ministry of education takes candidates in on its own system. */
export const graduationExamFiling: Filing<CheckedFormOf<typeof graduationExamForm>> = {
  by: 'mirror',
  system: 'education',
  portal: 'DVCQG, thisinh.thithptquocgia.edu.vn',
}
