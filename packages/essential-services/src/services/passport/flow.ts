import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import type { passportForm } from './form.ts'

/** Steps of a passport: the fee is paid first. */
export const passportFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-immigration',
    system: 'immigration',
    kind: 'look-up',
    finds: ['last-passport'],
    vi: 'Kiểm tra tạm hoãn xuất cảnh, hộ chiếu gần nhất',
    en: 'Looks for an exit ban and for the last passport',
  },
  { id: 'pay', system: 'payment', kind: 'pay', call: 'payment.start', vi: 'Nộp lệ phí', en: 'The fee is paid' },
  {
    id: 'file',
    system: 'immigration',
    kind: 'file',
    call: 'lineOfBusiness.submit',
    vi: 'Chuyển hồ sơ sang hệ thống quản lý xuất nhập cảnh',
    en: 'Hands the dossier to the immigration system',
  },
  {
    id: 'decide',
    system: 'immigration',
    kind: 'decide',
    call: 'lineOfBusiness.status',
    vi: 'Duyệt, in hộ chiếu',
    en: 'Decides and prints',
  },
  ...closing,
]

/** Immigration has no public wire. */
export const passportFiling: Filing<CheckedFormOf<typeof passportForm>> = {
  by: 'line-of-business',
  system: 'immigration',
}
