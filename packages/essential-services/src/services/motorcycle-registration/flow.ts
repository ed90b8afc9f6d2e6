import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import type { motorcycleRegistrationForm } from './form.ts'

/** Steps of a motorcycle. */
export const motorcycleRegistrationFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-quality-sheet',
    system: 'vehicle-inspection',
    kind: 'look-up',
    after: ['prefill'],
    when: { field: 'vehicle.origin', is: ['domestic'] },
    finds: ['quality-sheet'],
    vi: 'Tra cứu phiếu kiểm tra chất lượng theo số sê-ri',
    en: 'Looks for the quality sheet by its serial',
  },
  {
    id: 'ask-customs',
    system: 'customs',
    kind: 'look-up',
    after: ['prefill'],
    when: { field: 'vehicle.origin', is: ['imported'] },
    finds: ['customs-declaration'],
    vi: 'Tra cứu tờ khai hải quan',
    en: 'Looks for the customs declaration',
  },
  {
    id: 'ask-tax',
    system: 'tax',
    kind: 'look-up',
    after: ['ask-quality-sheet', 'ask-customs'],
    finds: ['invoice', 'registration-tax'],
    vi: 'Kiểm tra hóa đơn và lệ phí trước bạ',
    en: 'Checks the invoice and the registration tax',
  },
  {
    id: 'file',
    system: 'vehicle',
    kind: 'file',
    call: 'lineOfBusiness.submit',
    vi: 'Chuyển hồ sơ sang hệ thống đăng ký xe, chọn biển số',
    en: 'Hands the dossier on, picks the plate',
  },
  { id: 'pay', system: 'payment', kind: 'pay', call: 'payment.start', vi: 'Nộp lệ phí', en: 'The fee is paid' },
  {
    id: 'inspect',
    system: 'vehicle',
    kind: 'appointment',
    when: { field: 'vehicle.origin', is: ['used'] },
    vi: 'Kiểm tra xe tại nơi đăng ký',
    en: 'The vehicle is inspected',
  },
  {
    id: 'decide',
    system: 'vehicle',
    kind: 'decide',
    call: 'lineOfBusiness.status',
    vi: 'Cấp biển số, in chứng nhận đăng ký xe',
    en: 'The plate is given, the certificate printed',
  },
  ...closing,
]

/** Vehicle registration has no public wire. */
export const motorcycleRegistrationFiling: Filing<CheckedFormOf<typeof motorcycleRegistrationForm>> = {
  by: 'line-of-business',
  system: 'vehicle',
}
