import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import type { unemploymentBenefitForm } from './form.ts'

/** Steps of an unemployment benefit: who finds work within fifteen working days takes the dossier back. */
export const unemploymentBenefitFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-insurance',
    system: 'insurance',
    kind: 'look-up',
    finds: ['insurance-record'],
    asks: { client: 'insuranceRegister', number: 'insuranceNumber', person: 'applicant' },
    call: 'insuranceRegister.findInsuredPerson',
    vi: 'Kiểm tra sổ đã chốt, đủ 12 tháng đóng trong 24 tháng, chưa hưởng lương hưu',
    en: 'Asks whether the book is closed, 12 of 24 months are paid, no pension is drawn',
  },
  {
    id: 'file',
    system: 'employment',
    kind: 'file',
    call: 'lineOfBusiness.submit',
    vi: 'Chuyển hồ sơ sang hệ thống bảo hiểm thất nghiệp',
    en: 'Hands the dossier to the unemployment insurance',
  },
  {
    id: 'waiting-days',
    system: 'employment',
    kind: 'appointment',
    vi: 'Chờ 15 ngày làm việc; hẹn nhận quyết định',
    en: 'Fifteen working days pass; an appointment for the decision',
  },
  {
    id: 'decide',
    system: 'employment',
    kind: 'decide',
    call: 'lineOfBusiness.status',
    vi: 'Trung tâm dịch vụ việc làm ra quyết định',
    en: 'The employment centre decides',
  },
  {
    id: 'pay-out',
    system: 'insurance',
    kind: 'record',
    vi: 'Bảo hiểm xã hội chi trả trong 5 ngày làm việc',
    en: 'The insurance pays within five working days',
  },
  {
    id: 'monthly-notice',
    system: 'employment',
    kind: 'appointment',
    vi: 'Thông báo tìm kiếm việc làm hằng tháng',
    en: 'Every month the worker tells how they look for work',
  },
  ...closing,
]

/** The employment centres' system has no public wire. */
export const unemploymentBenefitFiling: Filing<CheckedFormOf<typeof unemploymentBenefitForm>> = {
  by: 'line-of-business',
  system: 'employment',
}
