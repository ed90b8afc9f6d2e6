import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import type { taxRegistrationForm } from './form.ts'

/** Steps of a tax registration. The population database must have the same name, number and date of birth. */
export const taxRegistrationFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'file',
    system: 'tax',
    kind: 'file',
    call: 'lineOfBusiness.submit',
    vi: 'Chuyển hồ sơ sang hệ thống thuế',
    en: 'Hands the dossier to the tax system',
  },
  {
    id: 'decide',
    system: 'tax',
    kind: 'decide',
    call: 'lineOfBusiness.status',
    vi: 'Đăng ký, thay đổi thông tin nếu khớp đúng CSDL quốc gia về dân cư; hợp nhất mã số thuế cũ',
    en: 'Registers or changes what is the same in the population database; joins an old tax number',
  },
  {
    id: 'notify',
    system: 'tax',
    kind: 'notify',
    vi: 'Thông báo cho người nộp thuế',
    en: 'The taxpayer is notified',
  },
  ...closing,
]

/** The tax system has no public wire. */
export const taxRegistrationFiling: Filing<CheckedFormOf<typeof taxRegistrationForm>> = {
  by: 'line-of-business',
  system: 'tax',
}
