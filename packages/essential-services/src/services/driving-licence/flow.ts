import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import type { drivingLicenceForm } from './form.ts'

/** Steps of a driving licence. One that the database does not have is verified in writing, and the dossier waits. */
export const drivingLicenceFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-licence',
    system: 'driving-licence',
    kind: 'look-up',
    finds: ['driving-licence'],
    vi: 'Tra cứu giấy phép lái xe; không có thì xác minh bằng văn bản, hồ sơ chờ',
    en: 'Looks for the licence; one that is missing is verified in writing while the dossier waits',
  },
  {
    id: 'ask-fines',
    system: 'traffic-fines',
    kind: 'look-up',
    vi: 'Tra cứu vi phạm giao thông chưa giải quyết',
    en: 'Looks for violations that are not settled',
  },
  {
    id: 'ask-health',
    system: 'health',
    kind: 'look-up',
    finds: ['health-certificate'],
    vi: 'Tra cứu giấy khám sức khỏe điện tử',
    en: 'Looks for the health certificate',
  },
  { id: 'pay', system: 'payment', kind: 'pay', call: 'payment.start', vi: 'Nộp lệ phí', en: 'The fee is paid' },
  {
    id: 'file',
    system: 'driving-licence',
    kind: 'file',
    call: 'lineOfBusiness.submit',
    vi: 'Chuyển hồ sơ sang hệ thống giấy phép lái xe',
    en: 'Hands the dossier to the licence system',
  },
  {
    id: 'decide',
    system: 'driving-licence',
    kind: 'decide',
    call: 'lineOfBusiness.status',
    vi: 'Duyệt, in giấy phép lái xe',
    en: 'Decides and prints',
  },
  ...closing,
]

/** The licence system has no public wire. */
export const drivingLicenceFiling: Filing<CheckedFormOf<typeof drivingLicenceForm>> = {
  by: 'line-of-business',
  system: 'driving-licence',
}
